package id.bina.scoring.stat.effect;

import id.bina.scoring.internal.HedgesFactor;

/**
 * The factor that takes the small-sample bias out of a standardised mean difference.
 *
 * <p>{@code Correction.EXACT.factor(13)} is 0.940982. Source: Hedges (1981),
 * doi:10.3102/10769986006002107.
 */
public enum Correction {
  /** By the gamma function; what {@link id.bina.scoring.stat.EffectSize} uses. */
  EXACT,
  /** {@code 1 - 3 / (4 df - 1)}, as many programs print it; right to 1e-3 from 7 on. */
  APPROXIMATE;

  /**
   * The factor.
   *
   * @param df degrees of freedom of the standard deviation, above 1
   * @return between 0 and 1
   */
  public double factor(double df) {
    if (!(df > 1 && Double.isFinite(df))) {
      throw new IllegalArgumentException(
          "degrees of freedom must be finite and above 1, was " + df);
    }
    return switch (this) {
      case EXACT -> HedgesFactor.exact(df);
      case APPROXIMATE -> 1 - 3 / (4 * df - 1);
    };
  }
}
