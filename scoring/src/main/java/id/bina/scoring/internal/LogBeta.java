package id.bina.scoring.internal;

/**
 * The logarithm of the beta function, {@code log(G(a) G(b) / G(a + b))}.
 *
 * <p>By Stirling's series (DLMF 5.11.1) from 10 up, where its next term is below 1e-16; smaller
 * parameters are raised by the recurrence {@code B(a, b) = B(a + 1, b) (a + b) / a} (DLMF 5.12.1
 * with 5.5.1). The three logarithms themselves, which would cancel, are never formed. error: below
 * 20 units in the last place of the result, or of 1 where it is smaller.
 */
final class LogBeta {

  private static final double ENOUGH = 10;
  private static final double HALF_LOG_OF_TWO_PI = 0.9189385332046727;

  private LogBeta() {}

  /** For {@code one > 0} and {@code other > 0}, in either order. */
  static double of(double one, double other) {
    double a = Math.min(one, other);
    double b = Math.max(one, other);
    double raised = 1;
    while (b < ENOUGH) {
      raised *= (a + b) / b;
      b++;
    }
    return StrictMath.log(raised) + (a < ENOUGH ? small(a, b) : large(a, b));
  }

  /** Stirling's formula where both are large enough; {@code a} is not above {@code b}. */
  private static double large(double a, double b) {
    return HALF_LOG_OF_TWO_PI
        - StrictMath.log(b) / 2
        + rests(a, b)
        + (a - 0.5) * StrictMath.log(a / (a + b))
        - b * StrictMath.log1p(a / b);
  }

  /** The same for a small {@code a}, raised: powers of {@code b} are taken out before they meet. */
  private static double small(double a, double b) {
    double raised = 1;
    double high = a;
    while (high < ENOUGH) {
      raised *= (1 + high / b) / high;
      high++;
    }
    return StrictMath.log(raised)
        + HALF_LOG_OF_TWO_PI
        + rests(high, b)
        + (high - 0.5) * StrictMath.log(high)
        - (high - 0.5 + b) * StrictMath.log1p(high / b)
        - a * StrictMath.log(b);
  }

  private static double rests(double a, double b) {
    return rest(a) + (rest(b) - rest(a + b));
  }

  /** What Stirling's formula leaves of the logarithm of the gamma function. */
  private static double rest(double x) {
    double t = 1 / (x * x);
    double series = -691.0 / 360360 + t / 156;
    series = 1.0 / 1188 + t * series;
    series = -1.0 / 1680 + t * series;
    series = 1.0 / 1260 + t * series;
    series = -1.0 / 360 + t * series;
    return (1.0 / 12 + t * series) / x;
  }
}
