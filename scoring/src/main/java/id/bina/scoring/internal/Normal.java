package id.bina.scoring.internal;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution, each tail computed for itself. */
public final class Normal {

  private static final double ROOT_2 = Math.sqrt(2);
  private static final double ROOT_2_PI = Math.sqrt(2 * Math.PI);

  private Normal() {}

  /**
   * Probability above {@code z}, with all its digits also where it is tiny.
   *
   * @param z any number
   */
  public static double upper(double z) {
    return Erf.erfc(z / ROOT_2) / 2;
  }

  /**
   * Probability below {@code z}, with all its digits also where it is tiny.
   *
   * @param z any number
   */
  public static double lower(double z) {
    return upper(-z);
  }

  /**
   * Probability farther from 0 than {@code z}, both sides.
   *
   * @param z any number
   */
  public static double twoSided(double z) {
    return Erf.erfc(Math.abs(z) / ROOT_2);
  }

  /**
   * The value with probability {@code p} below it.
   *
   * @param p in (0, 1)
   */
  public static double quantile(double p) {
    if (p == 0.5) {
      return 0;
    }
    return p < 0.5 ? -above(p) : above(1 - p);
  }

  /**
   * The half width, in standard errors, of a two-sided interval: 1.96 at 0.95.
   *
   * @param level in (0, 1)
   */
  public static double critical(double level) {
    return above((1 - level) / 2);
  }

  /** The value with probability {@code tail}, below one half, above it: library start, Newton. */
  private static double above(double tail) {
    double z = ROOT_2 * Erf.erfcInv(2 * tail);
    for (int step = 0; step < 3; step++) {
      z += (upper(z) - tail) / (StrictMath.exp(-z * z / 2) / ROOT_2_PI);
    }
    return z;
  }
}
