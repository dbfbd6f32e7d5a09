package id.bina.scoring.internal;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The exact distribution of the two rank statistics where no values are tied.
 *
 * <p>Whole numbers of arrangements, so that nothing is rounded but the last quotient. For fewer
 * than {@link #LIMIT} values a side, as R's {@code wilcox.test} goes.
 */
public final class ExactRanks {

  /** From so many values on (a side, or changes) the normal approximation takes over. */
  public static final int LIMIT = 50;

  /** Arrangements by the value of the statistic, from 0. */
  private final BigInteger[] ways;

  private final BigInteger all;

  private ExactRanks(BigInteger[] ways) {
    this.ways = ways;
    this.all = Arrays.stream(ways).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** The number of pairs in which the first lies above the second: from 0 to n1 n2. */
  public static ExactRanks ofGroups(int n1, int n2) {
    BigInteger[] ways = one(n1 * n2);
    int fewer = Math.min(n1, n2);
    int more = Math.max(n1, n2);
    // The generating function is a quotient of such factors (Gauss).
    for (int i = 1; i <= fewer; i++) {
      for (int u = ways.length - 1; u >= more + i; u--) {
        ways[u] = ways[u].subtract(ways[u - more - i]);
      }
      for (int u = i; u < ways.length; u++) {
        ways[u] = ways[u].add(ways[u - i]);
      }
    }
    return new ExactRanks(ways);
  }

  /** The sum of the ranks of changes above 0: from 0 to n (n + 1) / 2. */
  public static ExactRanks ofSigns(int n) {
    BigInteger[] ways = one(n * (n + 1) / 2);
    for (int rank = 1; rank <= n; rank++) {
      for (int sum = ways.length - 1; sum >= rank; sum--) {
        ways[sum] = ways[sum].add(ways[sum - rank]);
      }
    }
    return new ExactRanks(ways);
  }

  private static BigInteger[] one(int largest) {
    BigInteger[] ways = new BigInteger[largest + 1];
    Arrays.fill(ways, BigInteger.ZERO);
    ways[0] = BigInteger.ONE;
    return ways;
  }

  /** Probability of at most so much, in [0, 1]. */
  public double atMost(int value) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i <= Math.min(value, ways.length - 1); i++) {
      sum = sum.add(ways[i]);
    }
    return Exact.quotient(sum, all);
  }

  /** The rank, from the lowest, at which an interval of this level ends; 0 if none is so sure. */
  public int limit(double level) {
    int rank = 0;
    while (atMost(rank) <= (1 - level) / 2) {
      rank++;
    }
    return rank;
  }
}
