package id.bina.scoring.framework;

import id.bina.core.Decimals;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.util.List;

/**
 * Goals of different kinds on one scale: goal attainment scaling.
 *
 * <p>{@code T = 50 + 10 sum(w x) / sqrt((1 - r) sum(w^2) + r (sum w)^2)}, with {@code r} the
 * correlation that goals are taken to have, 0.3 by convention. 50 is as expected; under the
 * assumption that each step has mean 0 and variance 1, 10 is a standard deviation. It says how far
 * one's own goals were reached, so two offices with easy and hard goals cannot be compared by it.
 *
 * <p>Source: Kiresuk and Sherman (1968), <a
 * href="https://doi.org/10.1007/BF01530764">doi:10.1007/BF01530764</a>.
 *
 * @param goals the goals, at least one
 * @param correlation assumed between goals, in [0, 1)
 */
public record GoalAttainment(List<ScaledGoal> goals, BigDecimal correlation) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "goal-attainment";

  private static final BigDecimal CONVENTION = new BigDecimal("0.3");
  private static final int EXPECTED = 50;
  private static final int STEP = 10;

  /**
   * Checks goals and correlation.
   *
   * @throws IllegalArgumentException if there is no goal or the correlation is out of range
   */
  public GoalAttainment {
    goals = List.copyOf(goals);
    correlation = Decimals.normalized("correlation", correlation);
    if (goals.isEmpty()) {
      throw new IllegalArgumentException("goals must be 1 or more, were 0");
    }
    if (correlation.signum() < 0 || correlation.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(
          "correlation must be in [0, 1), was " + correlation.toPlainString());
    }
  }

  /**
   * The attainment of some goals, taken to correlate by 0.3.
   *
   * @param goals the goals
   * @return not computable without goals
   */
  public static Outcome<GoalAttainment> of(List<ScaledGoal> goals) {
    return of(goals, CONVENTION);
  }

  /**
   * The attainment of some goals.
   *
   * @param goals the goals
   * @param correlation assumed between goals, in [0, 1)
   * @return not computable without goals
   */
  public static Outcome<GoalAttainment> of(List<ScaledGoal> goals, BigDecimal correlation) {
    return goals.isEmpty()
        ? Outcome.notComputable(Absence.NO_DATA, "0 goals, at least 1 is needed")
        : Outcome.of(new GoalAttainment(goals, correlation));
  }

  /**
   * The T score.
   *
   * @return 50 if goals were attained as expected on the whole
   */
  public double value() {
    BigDecimal attained = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    for (ScaledGoal goal : goals) {
      attained = attained.add(goal.weight().multiply(BigDecimal.valueOf(goal.attained())));
      weights = weights.add(goal.weight());
      squares = squares.add(goal.weight().multiply(goal.weight()));
    }
    BigDecimal variance =
        BigDecimal.ONE
            .subtract(correlation)
            .multiply(squares)
            .add(correlation.multiply(weights).multiply(weights));
    return EXPECTED + STEP * attained.doubleValue() / Math.sqrt(variance.doubleValue());
  }

  /** One line: {@code T 63.69 of 3 goals, 50 is as expected}. */
  @Override
  public String toString() {
    return "T "
        + Digits.fixed(value(), 2)
        + " of "
        + goals.size()
        + (goals.size() == 1 ? " goal" : " goals")
        + ", 50 is as expected";
  }

  @Override
  public String table() {
    TextTable table = new TextTable(toString()).row("goal", "weight", "attained");
    goals.forEach(
        goal ->
            table.row(
                goal.name(), goal.weight().toPlainString(), Integer.toString(goal.attained())));
    return table
        .note("goals taken to correlate by " + correlation.toPlainString())
        .note("one's own goals: no comparison with those of others")
        .toString();
  }
}
