package id.bina.scoring.internal;

/** The chi-square distribution with a whole number of degrees of freedom. */
public final class ChiSquare {

  /** From here on exp(-x / 2) is nearly 0, and terms are summed by their logarithms. */
  private static final double FAR = 1400;

  private ChiSquare() {}

  /**
   * Probability above {@code x}, from the finite sum that whole degrees of freedom allow
   * (Abramowitz and Stegun 26.4.4 and 26.4.5).
   *
   * @param x 0 or more
   * @param df degrees of freedom, 1 or more
   */
  public static double upper(double x, int df) {
    if (x > FAR) {
      return farUpper(x, df);
    }
    boolean odd = df % 2 == 1;
    double decay = StrictMath.exp(-x / 2);
    double term = odd ? Math.sqrt(2 * x / Math.PI) * decay : decay;
    double sum = odd ? Normal.twoSided(Math.sqrt(x)) : 0;
    for (int next = odd ? 3 : 2; next <= df; next += 2) {
      sum += term;
      term *= x / next;
    }
    return Math.min(1, sum);
  }

  private static double farUpper(double x, int df) {
    boolean odd = df % 2 == 1;
    double log = odd ? StrictMath.log(2 * x / Math.PI) / 2 - x / 2 : -x / 2;
    double largest = log;
    double sum = 0;
    for (int next = odd ? 3 : 2; next <= df; next += 2) {
      if (log > largest) {
        sum *= StrictMath.exp(largest - log);
        largest = log;
      }
      sum += StrictMath.exp(log - largest);
      log += StrictMath.log(x / next);
    }
    double tail = odd ? Normal.twoSided(Math.sqrt(x)) : 0;
    return Math.min(1, tail + StrictMath.exp(largest + StrictMath.log(sum)));
  }
}
