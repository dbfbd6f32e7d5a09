package id.bina.scoring.internal;

/** The F distribution, each tail computed for itself. */
public final class FisherF {

  private FisherF() {}

  /**
   * Probability below {@code f}.
   *
   * @param f 0 or more
   * @param df1 degrees of freedom above the line
   * @param df2 degrees of freedom below the line
   */
  public static double lower(double f, double df1, double df2) {
    double total = df2 + df1 * f;
    return IncompleteBeta.lower(df1 * f / total, df2 / total, df1 / 2, df2 / 2);
  }

  /**
   * Probability above {@code f}.
   *
   * @param f 0 or more
   * @param df1 degrees of freedom above the line
   * @param df2 degrees of freedom below the line
   */
  public static double upper(double f, double df1, double df2) {
    double total = df2 + df1 * f;
    return IncompleteBeta.lower(df2 / total, df1 * f / total, df2 / 2, df1 / 2);
  }

  /**
   * The value with probability {@code p} below it.
   *
   * @param p in (0, 1)
   * @param df1 degrees of freedom above the line
   * @param df2 degrees of freedom below the line
   */
  public static double quantile(double p, double df1, double df2) {
    // On the scale of logarithms, where both tails are of one kind.
    double log =
        p < 0.5
            ? Root.around(x -> lower(StrictMath.exp(x), df1, df2) - p, 0, 1)
            : Root.around(x -> 1 - p - upper(StrictMath.exp(x), df1, df2), 0, 1);
    return StrictMath.exp(log);
  }
}
