package id.bina.scoring.framework;

import id.bina.core.Decimals;
import id.bina.core.Words;
import java.math.BigDecimal;

/**
 * One goal on the five steps agreed before the work began.
 *
 * @param name the goal, not blank
 * @param weight how much it matters beside the others, above 0
 * @param attained -2 much less than expected, -1 less, 0 as expected, 1 more, 2 much more
 */
public record ScaledGoal(String name, BigDecimal weight, int attained) {
  private static final int MOST = 2;

  /**
   * Checks weight and step.
   *
   * @throws IllegalArgumentException if the weight is not above 0 or the step is out of range
   */
  public ScaledGoal {
    Words.notBlank("name of a goal", name);
    weight = Decimals.normalized("weight", weight);
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException(
          "weight must be above 0, was " + weight.toPlainString() + " (goal " + name + ")");
    }
    if (attained < -MOST || attained > MOST) {
      throw new IllegalArgumentException(
          "attained must be in [-2, 2], was " + attained + " (goal " + name + ")");
    }
  }

  /**
   * A goal.
   *
   * @param name the goal
   * @param weight such as {@code "1"}
   * @param attained -2 to 2
   * @return the goal
   */
  public static ScaledGoal of(String name, String weight, int attained) {
    return new ScaledGoal(name, new BigDecimal(weight), attained);
  }
}
