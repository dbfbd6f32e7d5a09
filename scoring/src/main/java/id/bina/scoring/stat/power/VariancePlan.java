package id.bina.scoring.stat.power;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.FisherF;

/**
 * Two standard deviations, by the F test of their variances.
 *
 * <p>{@code VariancePlan.of(30, 30).orThrow().power(1.5)}. The effect is how many times the
 * standard deviation of the first group is that of the second, 1 or more; exact for normal values.
 *
 * @param first size of the group that spreads more, 2 or more
 * @param second size of the other group, 2 or more
 */
public record VariancePlan(long first, long second) implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "variance-plan";

  /** Checks the sizes. */
  public VariancePlan {
    if (Math.min(first, second) < 2) {
      throw new IllegalArgumentException(
          "each group must have 2 or more, was " + first + " and " + second);
    }
  }

  /**
   * Two groups.
   *
   * @param first size of the group that spreads more
   * @param second size of the other group
   * @return not computable with fewer than 2 in a group
   */
  public static Outcome<VariancePlan> of(long first, long second) {
    long smaller = Math.min(Check.count(first, "first"), Check.count(second, "second"));
    return smaller < 2
        ? Check.tooFew(smaller, "in the smaller group", 2)
        : Outcome.of(new VariancePlan(first, second));
  }

  @Override
  public String design() {
    return first + " and " + second;
  }

  @Override
  public String measure() {
    return "sd_ratio";
  }

  @Override
  public double leastEffect() {
    return 1;
  }

  @Override
  public double chance(double effect, double alpha) {
    double df1 = first - 1.0;
    double df2 = second - 1.0;
    double square = effect * effect;
    return FisherF.upper(FisherF.quantile(1 - alpha / 2, df1, df2) / square, df1, df2)
        + FisherF.lower(FisherF.quantile(alpha / 2, df1, df2) / square, df1, df2);
  }
}
