package id.bina.scoring.internal;

import id.bina.core.Rational;
import id.bina.core.instrument.Scale;

/**
 * A mean of ratings as forms print it and as percent of the maximum possible, exact.
 *
 * <p>Times 25 on 1 to 4 (x25) gives 25 to 100, the percent of the maximum possible (POMP) 0 to 100:
 * 3 is 75 by the one and 66.7 by the other. They are never mixed.
 */
public final class ScaleValues {
  private static final int HUNDRED = 100;

  private ScaleValues() {}

  /**
   * By what a mean is multiplied so that the highest point is 100.
   *
   * @param scale with a highest point above 0
   * @return 25 for 1 to 4, 20 for 1 to 5, 1 for 0 to 100
   */
  public static Rational factor(Scale scale) {
    return Rational.of(HUNDRED, scale.highest());
  }

  /**
   * What that multiplication is called.
   *
   * @param scale with a highest point above 0
   * @return such as {@code x25}
   */
  public static String name(Scale scale) {
    return "x" + factor(scale);
  }

  /**
   * Percent of the maximum possible.
   *
   * @param mean from the lowest to the highest point
   * @param scale the scale
   * @return 0 to 100
   */
  public static Rational pomp(Rational mean, Scale scale) {
    return mean.minus(Rational.of(scale.lowest()))
        .times(Rational.of(HUNDRED))
        .dividedBy(Rational.of((long) scale.highest() - scale.lowest()));
  }
}
