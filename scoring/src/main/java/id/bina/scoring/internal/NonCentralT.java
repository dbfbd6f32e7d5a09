package id.bina.scoring.internal;

/**
 * The non-central t distribution, each tail computed for itself.
 *
 * <p>{@code T = (Z + ncp) / S} with {@code S^2} chi-square over its degrees of freedom, so that a
 * tail is the mean of a normal tail over {@code S}, see {@link ErrorRatio}: tails keep their
 * digits, and large non-centralities need no series. Relative error below 1e-11 for tails down to
 * 1e-20, compared with 40-digit integration.
 */
public final class NonCentralT {

  private NonCentralT() {}

  /**
   * Probability above {@code t}.
   *
   * @param t any number
   * @param df degrees of freedom, above 0
   * @param ncp non-centrality
   */
  public static double upper(double t, double df, double ncp) {
    return ErrorRatio.mean(s -> Normal.upper(t * s - ncp), df, ncp);
  }

  /**
   * Probability below {@code t}.
   *
   * @param t any number
   * @param df degrees of freedom, above 0
   * @param ncp non-centrality
   */
  public static double lower(double t, double df, double ncp) {
    return ErrorRatio.mean(s -> Normal.lower(t * s - ncp), df, ncp);
  }

  /**
   * The non-centrality under which a value above {@code t} has the given probability.
   *
   * @param t any number
   * @param df degrees of freedom
   * @param probability in (0, 1)
   */
  public static double ncpWithUpper(double t, double df, double probability) {
    double spread = Math.sqrt(1 + t * t / (2 * df));
    return Root.around(ncp -> upper(t, df, ncp) - probability, t, 3 * spread);
  }

  /**
   * The non-centrality under which a value below {@code t} has the given probability.
   *
   * @param t any number
   * @param df degrees of freedom
   * @param probability in (0, 1)
   */
  public static double ncpWithLower(double t, double df, double probability) {
    return -ncpWithUpper(-t, df, probability);
  }
}
