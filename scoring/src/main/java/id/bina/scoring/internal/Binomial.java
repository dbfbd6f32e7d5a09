package id.bina.scoring.internal;

/**
 * Draws of binomial and multinomial counts in a time that does not grow with the number of trials.
 *
 * <p>Source: Hörmann (1993), <a
 * href="https://doi.org/10.1080/00949659308811496">doi:10.1080/00949659308811496</a>, algorithm
 * BTRS; below a mean of {@value #FEW} by going up from 0.
 */
public final class Binomial {

  private static final double FEW = 10;

  /** So near to the likeliest number, probabilities are compared by products. */
  private static final int NEAR = 20;

  /** Twenty factors of this size fit a double. */
  private static final long PRODUCTS_FIT = 1_000_000_000_000L;

  /** What Stirling's formula lacks of the logarithm of k factorial, k from 0 to 9. */
  private static final double[] STIRLING = {
    0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.02079067210376509,
    0.0166446911898211, 0.0138761288230707, 0.0118967099458917, 0.0104112652619720,
    0.00925546218271273, 0.00833056343336287
  };

  private Binomial() {}

  /**
   * How often each category comes up.
   *
   * @param random where chance comes from
   * @param counts how often each was seen, which makes its probability; not changed
   * @return as many as there were, over the same categories
   */
  public static long[] multinomial(CounterRandom random, long[] counts) {
    long trials = 0;
    for (long count : counts) {
      trials += count;
    }
    long left = trials;
    long rest = trials;
    long[] drawn = new long[counts.length];
    for (int k = 0; k < counts.length && left > 0; k++) {
      drawn[k] = counts[k] == rest ? left : draw(random, left, (double) counts[k] / rest);
      left -= drawn[k];
      rest -= counts[k];
    }
    return drawn;
  }

  /**
   * How often something with a probability happens.
   *
   * @param random where chance comes from
   * @param trials 0 or more
   * @param p in [0, 1]
   */
  public static long draw(CounterRandom random, long trials, double p) {
    if (trials == 0 || p <= 0) {
      return 0;
    }
    if (p > 0.5) {
      return trials - draw(random, trials, 1 - p);
    }
    return trials * p < FEW ? goingUp(random, trials, p) : rejecting(random, trials, p);
  }

  private static long goingUp(CounterRandom random, long trials, double p) {
    double odds = p / (1 - p);
    double probability = power(1 - p, trials);
    double u = random.nextDouble();
    long k = 0;
    while (u > probability && probability > 0 && k < trials) {
      u -= probability;
      k++;
      probability *= odds * (trials - k + 1) / k;
    }
    return k;
  }

  private static long rejecting(CounterRandom random, long trials, double p) {
    double spread = Math.sqrt(trials * p * (1 - p));
    double b = 1.15 + 2.53 * spread;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double inside = 0.92 - 4.2 / b;
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double us = 0.5 - Math.abs(u);
      double at = Math.floor((2 * a / us + b) * u + trials * p + 0.5);
      if (at >= 0 && at <= trials) {
        if (us >= 0.07 && v <= inside) {
          return (long) at;
        }
        double alpha = (2.83 + 5.1 / b) * spread;
        double height = v * alpha / (a / (us * us) + b);
        if (isBelow(height, trials, p, (long) at)) {
          return (long) at;
        }
      }
    }
  }

  /** Whether a height lies below the probability of k over that of the likeliest number. */
  private static boolean isBelow(double height, long n, double p, long k) {
    double odds = p / (1 - p);
    long mode = (long) Math.floor((n + 1.0) * p);
    if (Math.abs(k - mode) > NEAR || n > PRODUCTS_FIT) {
      return StrictMath.log(height) <= logRatio(n, p, k);
    }
    double above = 1;
    double below = 1;
    for (long i = Math.min(mode, k) + 1; i <= Math.max(mode, k); i++) {
      above *= (n - i + 1) * odds;
      below *= i;
    }
    return k > mode ? height * below <= above : height * above <= below;
  }

  /** A power by squaring, which needs no logarithm and is the same on every machine. */
  private static double power(double base, long exponent) {
    double power = 1;
    double square = base;
    for (long rest = exponent; rest > 0; rest >>= 1) {
      power *= (rest & 1) == 1 ? square : 1;
      square *= square;
    }
    return power;
  }

  /** Logarithm of the probability of k over that of the likeliest number. */
  private static double logRatio(long n, double p, long k) {
    double odds = p / (1 - p);
    double m = Math.floor((n + 1) * p);
    double atMode = (m + 0.5) * StrictMath.log((m + 1) / (odds * (n - m + 1)));
    double between = (n + 1.0) * StrictMath.log((n - m + 1) / (n - k + 1));
    double atK = (k + 0.5) * StrictMath.log(odds * (n - k + 1) / (k + 1));
    return atMode + between + atK + tail(m) + tail(n - m) - tail((double) k) - tail((double) n - k);
  }

  private static double tail(double k) {
    if (k <= 9) {
      return STIRLING[(int) k];
    }
    double square = (k + 1) * (k + 1);
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (k + 1);
  }
}
