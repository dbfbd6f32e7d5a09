package id.bina.scoring.internal;

/** Logarithms of factorials: small ones looked up, others by Stirling's series. Immutable. */
final class LogFactorials {

  private static final int MOST_KNOWN = 1 << 16;
  private static final double HALF_LOG_OF_TWO_PI = 0.9189385332046727;

  private final double[] known;

  LogFactorials(long most) {
    known = new double[(int) Math.min(MOST_KNOWN, most + 1)];
    for (int k = 2; k < known.length; k++) {
      known[k] = known[k - 1] + StrictMath.log(k);
    }
  }

  double of(long k) {
    if (k < known.length) {
      return known[(int) k];
    }
    double x = k + 1.0;
    double square = x * x;
    double rest = (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / x;
    return (x - 0.5) * StrictMath.log(x) - x + HALF_LOG_OF_TWO_PI + rest;
  }
}
