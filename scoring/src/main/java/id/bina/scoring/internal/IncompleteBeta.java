package id.bina.scoring.internal;

/**
 * The regularised incomplete beta function of a number and of what is missing to 1.
 *
 * <p>Both are given, so that neither a tiny {@code x} nor a tiny {@code 1 - x} loses its digits,
 * and each tail is computed for itself: the library takes {@code 1 - cdf}, which underflows.
 * Relative error below 1e-13 for parameters up to 1000, below 1e-10 up to a million.
 */
final class IncompleteBeta {

  private static final double PRECISION = 1e-16;
  private static final double TINY = 1e-300;
  private static final int MAX_TERMS = 1_000_000;

  private IncompleteBeta() {}

  /** {@code I_x(a, b)}, where {@code x + y = 1}. */
  static double lower(double x, double y, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (y <= 0) {
      return 1;
    }
    return x <= (a + 1) / (a + b + 2) ? small(x, y, a, b) : 1 - small(y, x, b, a);
  }

  private static double small(double x, double y, double a, double b) {
    double logX = x < 0.5 ? StrictMath.log(x) : StrictMath.log1p(-y);
    double logY = y < 0.5 ? StrictMath.log(y) : StrictMath.log1p(-x);
    double front = StrictMath.exp(a * logX + b * logY - LogBeta.of(a, b)) / a;
    return front * fraction(x, a, b);
  }

  /** The continued fraction of DLMF 8.17.22 by Lentz's method. */
  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < MAX_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / away(1 + even * d);
      c = away(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / away(1 + odd * d);
      c = away(1 + odd / c);
      double factor = d * c;
      value *= factor;
      if (Math.abs(factor - 1) <= PRECISION) {
        return value;
      }
    }
    throw new ArithmeticException(
        "incomplete beta did not settle, was x = " + x + ", a = " + a + ", b = " + b);
  }

  private static double away(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }
}
