package id.bina.scoring.internal;

/**
 * The standard bivariate normal distribution.
 *
 * <p>Source: Genz (2004), <a
 * href="https://doi.org/10.1023/B:STCO.0000035304.20635.31">doi:10.1023/B:STCO.0000035304.20635.31</a>;
 * absolute error below 1e-14.
 */
public final class BivariateNormal {

  private static final double TWO_PI = 2 * Math.PI;

  /** Beyond this the integral is taken from a correlation of 1 and not from 0. */
  private static final double STEEP = 0.925;

  /** Exponents below this add nothing to a double. */
  private static final double NOTHING = -100;

  private BivariateNormal() {}

  /**
   * Probability that both values lie below their limits.
   *
   * @param x limit of the first, may be infinite
   * @param y limit of the second, may be infinite
   * @param r correlation, in (-1, 1)
   */
  public static double lower(double x, double y, double r) {
    if (x == Double.NEGATIVE_INFINITY || y == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return y == Double.POSITIVE_INFINITY ? 1 : Normal.lower(y);
    }
    if (y == Double.POSITIVE_INFINITY) {
      return Normal.lower(x);
    }
    return Math.abs(r) < STEEP ? flat(-x, -y, r) : steep(-x, -y, r);
  }

  /**
   * Density, which is also the derivative of {@link #lower} in the correlation.
   *
   * @param x first value, may be infinite
   * @param y second value, may be infinite
   * @param r correlation, in (-1, 1)
   */
  public static double density(double x, double y, double r) {
    if (Double.isInfinite(x) || Double.isInfinite(y)) {
      return 0;
    }
    double rest = (1 - r) * (1 + r);
    double square = (x * x - 2 * r * x * y + y * y) / rest;
    return StrictMath.exp(-square / 2) / (TWO_PI * Math.sqrt(rest));
  }

  private static double flat(double h, double k, double r) {
    double squares = (h * h + k * k) / 2;
    double arc = StrictMath.asin(r);
    double sum = 0;
    for (int i = 0; i < GaussLegendre.size(); i++) {
      for (int side = -1; side <= 1; side += 2) {
        double sine = StrictMath.sin(arc * (side * GaussLegendre.node(i) + 1) / 2);
        sum +=
            GaussLegendre.weight(i) * StrictMath.exp((sine * h * k - squares) / (1 - sine * sine));
      }
    }
    return sum * arc / (2 * TWO_PI) + Normal.upper(h) * Normal.upper(k);
  }

  private static double steep(double h, double signedK, double r) {
    double k = r < 0 ? -signedK : signedK;
    double sum = -near(h, k, r) / TWO_PI;
    if (r > 0) {
      return sum + Normal.upper(Math.max(h, k));
    }
    return k > h ? Normal.lower(k) - Normal.lower(h) - sum : -sum;
  }

  /** What is missing to a correlation of 1, times 2 pi. */
  private static double near(double h, double k, double r) {
    double rest = (1 - r) * (1 + r);
    double a = Math.sqrt(rest);
    double apart = (h - k) * (h - k);
    double product = h * k;
    double c = (4 - product) / 8;
    double d = (12 - product) / 16;
    double sum = 0;
    double exponent = -(apart / rest + product) / 2;
    if (exponent > NOTHING) {
      double series = 1 - c * (apart - rest) * (1 - d * apart / 5) / 3 + c * d * rest * rest / 5;
      sum = a * StrictMath.exp(exponent) * series;
    }
    if (-product < -NOTHING) {
      double b = Math.sqrt(apart);
      double tail = Math.sqrt(TWO_PI) * Normal.lower(-b / a);
      sum -= StrictMath.exp(-product / 2) * tail * b * (1 - c * apart * (1 - d * apart / 5) / 3);
    }
    return sum + remainder(a / 2, apart, product, c, d);
  }

  private static double remainder(double half, double apart, double product, double c, double d) {
    double sum = 0;
    for (int i = 0; i < GaussLegendre.size(); i++) {
      for (int side = -1; side <= 1; side += 2) {
        double root = half * (side * GaussLegendre.node(i) + 1);
        double x = root * root;
        double exponent = -(apart / x + product) / 2;
        if (exponent > NOTHING) {
          double rs = Math.sqrt(1 - x);
          double exact = StrictMath.exp(-product * (1 - rs) / (2 * (1 + rs))) / rs;
          sum +=
              half
                  * GaussLegendre.weight(i)
                  * StrictMath.exp(exponent)
                  * (exact - (1 + c * x * (1 + d * x)));
        }
      }
    }
    return sum;
  }
}
