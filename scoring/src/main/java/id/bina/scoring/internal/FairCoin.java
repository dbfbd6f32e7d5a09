package id.bina.scoring.internal;

import java.math.BigInteger;

/** Heads in fair tosses, counted exactly. */
public final class FairCoin {

  /** Beyond this the integers are too long; the incomplete beta function takes over. */
  private static final int MOST_EXACT = 20_000;

  private FairCoin() {}

  /**
   * Probability of at most {@code heads} in {@code tosses}.
   *
   * @param heads from 0 to {@code tosses}
   * @param tosses 0 or more
   */
  public static double atMost(long heads, long tosses) {
    if (heads >= tosses) {
      return 1;
    }
    if (tosses > MOST_EXACT) {
      return IncompleteBeta.lower(0.5, 0.5, (double) (tosses - heads), heads + 1.0);
    }
    BigInteger ways = BigInteger.ONE;
    BigInteger sum = BigInteger.ONE;
    for (long i = 1; i <= heads; i++) {
      ways = next(ways, i, tosses);
      sum = sum.add(ways);
    }
    return Exact.quotient(sum, BigInteger.ONE.shiftLeft((int) tosses));
  }

  /**
   * Probability of exactly {@code heads} in {@code tosses}.
   *
   * @param heads from 0 to {@code tosses}
   * @param tosses 0 or more
   */
  public static double exactly(long heads, long tosses) {
    if (tosses > MOST_EXACT) {
      return heads == 0
          ? atMost(0, tosses)
          : StrictMath.exp(logWays(heads, tosses) - tosses * StrictMath.log(2));
    }
    BigInteger ways = BigInteger.ONE;
    for (long i = 1; i <= heads; i++) {
      ways = next(ways, i, tosses);
    }
    return Exact.quotient(ways, BigInteger.ONE.shiftLeft((int) tosses));
  }

  private static BigInteger next(BigInteger ways, long i, long tosses) {
    return ways.multiply(BigInteger.valueOf(tosses - i + 1)).divide(BigInteger.valueOf(i));
  }

  private static double logWays(long heads, long tosses) {
    return -StrictMath.log(tosses + 1.0) - LogBeta.of(heads + 1.0, tosses - heads + 1.0);
  }
}
