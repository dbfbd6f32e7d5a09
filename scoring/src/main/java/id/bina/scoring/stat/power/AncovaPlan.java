package id.bina.scoring.stat.power;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.GaussLegendre;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TwoSidedT;

/**
 * Two groups whose figures after are compared at equal figures before, by analysis of covariance.
 *
 * <p>{@code AncovaPlan.of(20, 20, 1, 0.49)}: one pre-test that correlates 0.7 with the post-test.
 * The effect is the difference in standard deviations of the figure after within the groups, before
 * any adjustment ({@code d}). Units that are whole offices count once: give offices and the spread
 * between offices.
 *
 * <p>Exact for normal covariates whose means are equal in the groups, as by lot: by chance they
 * differ, which costs some precision, so the non-central t is taken in the mean over that
 * imbalance. Source: Shieh (2020), doi:10.1007/s11336-019-09692-3.
 *
 * @param first units in the one group, 2 or more
 * @param second units in the other group, 2 or more
 * @param covariates how many, 0 or more; 1 degree of freedom or more must be left
 * @param rSquared share of the variance within the groups that they explain, in [0, 1); with one
 *     pre-test the square of its correlation with the post-test
 */
public record AncovaPlan(long first, long second, int covariates, double rSquared)
    implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "ancova-plan";

  /** Weights below exp(-92) of the largest are left out. */
  private static final double NEGLIGIBLE = 92;

  /** Checks ranges. */
  public AncovaPlan {
    Check.count(covariates, "covariates");
    if (!(rSquared >= 0 && rSquared < 1)) {
      throw new IllegalArgumentException("r squared must be in [0, 1), was " + rSquared);
    }
    if (Math.min(first, second) < 2 || first + second - 2 - covariates < 1) {
      throw new IllegalArgumentException(
          "a plan needs 2 units a group and 1 degree of freedom, was "
              + first
              + " and "
              + second
              + " units, "
              + covariates
              + " covariates");
    }
  }

  /**
   * Two groups and their covariates.
   *
   * @param first units in the one group
   * @param second units in the other group
   * @param covariates how many, 0 or more
   * @param rSquared share of the variance within the groups that they explain, in [0, 1)
   * @return not computable with fewer than 2 in a group or no degree of freedom left
   */
  public static Outcome<AncovaPlan> of(long first, long second, int covariates, double rSquared) {
    long smaller = Math.min(Check.count(first, "first"), Check.count(second, "second"));
    if (smaller < 2) {
      return Check.tooFew(smaller, "in the smaller group", 2);
    }
    long needed = 3L + Check.count(covariates, "covariates");
    return first + second < needed
        ? Check.tooFew(first + second, "units", needed)
        : Outcome.of(new AncovaPlan(first, second, covariates, rSquared));
  }

  @Override
  public String design() {
    return first + " and " + second + ", " + covariates + " covariates";
  }

  @Override
  public String measure() {
    return "d";
  }

  @Override
  public double chance(double effect, double alpha) {
    double df = (double) first + second - 2 - covariates;
    double ncp = effect / Math.sqrt((1 - rSquared) * (1.0 / first + 1.0 / second));
    double critical = StudentT.critical(1 - alpha, df);
    return covariates == 0
        ? TwoSidedT.powerAt(critical, df, ncp)
        : overImbalance(df, ncp, critical);
  }

  /** Precision is a beta variable, the square of a cosine: smooth in its angle, which is not. */
  private double overImbalance(double df, double ncp, double critical) {
    double end = Math.PI / 2;
    if (df > NEGLIGIBLE) {
      end = Math.min(end, Math.sqrt(2 * NEGLIGIBLE / df) + 10 * Math.sqrt(covariates / df));
    }
    double weights = GaussLegendre.integral(angle -> weight(angle, df), 0, end, 16);
    double sum =
        GaussLegendre.integral(
            angle ->
                weight(angle, df) * TwoSidedT.powerAt(critical, df, ncp * StrictMath.cos(angle)),
            0,
            end,
            16);
    return sum / weights;
  }

  private double weight(double angle, double df) {
    double logCosine = StrictMath.log(StrictMath.cos(angle));
    double logSine = covariates == 1 ? 0 : (covariates - 1) * StrictMath.log(StrictMath.sin(angle));
    return StrictMath.exp(df * logCosine + logSine);
  }
}
