package id.bina.scoring.internal;

/** The power of the two-sided t test; both tails count. */
public final class TwoSidedT {

  private TwoSidedT() {}

  /**
   * Probability of a significant result.
   *
   * @param ncp the true value in standard errors
   * @param df degrees of freedom, above 0
   * @param alpha two-sided error rate, in (0, 1)
   */
  public static double power(double ncp, double df, double alpha) {
    double critical = StudentT.critical(1 - alpha, df);
    return power(ncp, df, critical, 0);
  }

  private static double power(double ncp, double df, double critical, double wanted) {
    return NonCentralT.upper(critical, df, ncp) + NonCentralT.lower(-critical, df, ncp) - wanted;
  }

  /**
   * The true value, in standard errors, at which the test has a power.
   *
   * @param df degrees of freedom, above 0
   * @param alpha two-sided error rate, in (0, 1)
   * @param power in (alpha, 1)
   */
  public static double nonCentrality(double df, double alpha, double power) {
    Check.between(power, "power");
    double critical = StudentT.critical(1 - Check.between(alpha, "alpha"), df);
    double bound = critical;
    while (NonCentralT.upper(critical, df, bound) < power) {
      bound *= 2;
    }
    return Root.between(ncp -> power(ncp, df, critical, power), 0, bound);
  }
}
