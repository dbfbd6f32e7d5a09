package id.bina.scoring.stat.power;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.ErrorRatio;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TwoSidedT;

/**
 * Pearson's correlation of two normal columns against 0, by the t test of r.
 *
 * <p>{@code CorrelationPlan.of(30).orThrow().power(0.4)}. The effect is the size of the true
 * correlation, from 0 to 1. Exact: both columns vary from sample to sample, so the non-central t is
 * taken in the mean over the spread of the first; Fisher's transformation is not used.
 *
 * <p>Source: Gatsonis and Sampson (1989), doi:10.1037/0033-2909.106.3.516.
 *
 * @param n complete rows, 3 or more
 */
public record CorrelationPlan(long n) implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "correlation-plan";

  /** Checks the number. */
  public CorrelationPlan {
    if (n < 3) {
      throw new IllegalArgumentException("n of a correlation must be 3 or more, was " + n);
    }
  }

  /**
   * A study of so many.
   *
   * @param n complete rows
   * @return not computable with fewer than 3
   */
  public static Outcome<CorrelationPlan> of(long n) {
    return Check.count(n, "complete rows") < 3
        ? Check.tooFew(n, "complete rows", 3)
        : Outcome.of(new CorrelationPlan(n));
  }

  @Override
  public String design() {
    return "n " + n;
  }

  @Override
  public String measure() {
    return "r";
  }

  @Override
  public double mostEffect() {
    return 1;
  }

  @Override
  public double chance(double effect, double alpha) {
    if (effect == 1) {
      return 1;
    }
    double df = n - 2.0;
    double ncp = effect / Math.sqrt((1 - effect) * (1 + effect)) * Math.sqrt(n - 1.0);
    double critical = StudentT.critical(1 - alpha, df);
    return ErrorRatio.mean(s -> TwoSidedT.powerAt(critical, df, ncp * s), n - 1.0, ncp + critical);
  }
}
