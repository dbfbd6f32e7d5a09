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
    return powerAt(StudentT.critical(1 - alpha, df), df, ncp);
  }

  /**
   * Probability of a t beyond a critical value, on either side.
   *
   * @param critical above 0
   * @param df degrees of freedom, above 0
   * @param ncp the true value in standard errors
   */
  public static double powerAt(double critical, double df, double ncp) {
    return NonCentralT.upper(critical, df, ncp) + NonCentralT.lower(-critical, df, ncp);
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
    return Root.between(ncp -> powerAt(critical, df, ncp) - power, 0, bound);
  }
}
