package id.bina.scoring.internal;

/** The factor that takes the small-sample bias out of a standardised mean difference. */
public final class HedgesFactor {

  private HedgesFactor() {}

  /**
   * {@code gamma(df / 2) / (sqrt(df / 2) gamma((df - 1) / 2))}, by the beta function, which keeps
   * its digits for large {@code df}.
   *
   * @param df degrees of freedom, above 1
   */
  public static double exact(double df) {
    double half = df / 2;
    double logRatio = StrictMath.log(Math.PI) / 2 - LogBeta.of(half - 0.5, 0.5);
    return StrictMath.exp(logRatio) / Math.sqrt(half);
  }
}
