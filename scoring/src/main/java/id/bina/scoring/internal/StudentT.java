package id.bina.scoring.internal;

/** Student's t distribution, each tail computed for itself. */
public final class StudentT {

  private StudentT() {}

  /**
   * Probability farther from 0 than {@code t}, both sides.
   *
   * @param t any number
   * @param df degrees of freedom, above 0
   */
  public static double twoSided(double t, double df) {
    double square = t * t;
    return IncompleteBeta.lower(df / (df + square), square / (df + square), df / 2, 0.5);
  }

  /**
   * Probability above {@code t}.
   *
   * @param t any number
   * @param df degrees of freedom, above 0
   */
  public static double upper(double t, double df) {
    double tail = twoSided(t, df) / 2;
    return t >= 0 ? tail : 1 - tail;
  }

  /**
   * The half width, in standard errors, of a two-sided interval.
   *
   * @param level in (0, 1)
   * @param df degrees of freedom, above 0
   */
  public static double critical(double level, double df) {
    double outside = 1 - level;
    double high = Math.max(1, Normal.critical(level));
    while (twoSided(high, df) > outside) {
      high *= 2;
    }
    return Root.between(t -> outside - twoSided(t, df), 0, high);
  }
}
