package id.bina.scoring.internal;

import java.util.function.LongToDoubleFunction;

/** How often something with a known probability happens, summed over its counts. */
public final class BinomialTail {

  /** Weights below this part of the largest are left out. */
  private static final double NEGLIGIBLE = 1e-22;

  private BinomialTail() {}

  /**
   * Probability of at least {@code count}.
   *
   * @param count any number
   * @param trials 0 or more
   * @param p in [0, 1]
   */
  public static double atLeast(long count, long trials, double p) {
    if (count <= 0) {
      return 1;
    }
    return count > trials
        ? 0
        : IncompleteBeta.lower(p, 1 - p, (double) count, trials - count + 1.0);
  }

  /**
   * Mean of a function of the count.
   *
   * @param function of a count from 0 to {@code trials}
   * @param trials 0 or more
   * @param p in [0, 1]
   */
  public static double mean(LongToDoubleFunction function, long trials, double p) {
    if (p == 0 || p == 1) {
      return function.applyAsDouble(p == 0 ? 0 : trials);
    }
    long mode = Math.min(trials, (long) Math.floor((trials + 1) * p));
    double odds = p / (1 - p);
    double weights = 1;
    double sum = function.applyAsDouble(mode);
    double weight = 1;
    for (long k = mode + 1; k <= trials && weight > NEGLIGIBLE; k++) {
      weight *= odds * (trials - k + 1) / k;
      weights += weight;
      sum += weight * function.applyAsDouble(k);
    }
    weight = 1;
    for (long k = mode; k > 0 && weight > NEGLIGIBLE; k--) {
      weight *= k / (odds * (trials - k + 1));
      weights += weight;
      sum += weight * function.applyAsDouble(k - 1);
    }
    return sum / weights;
  }
}
