package id.bina.scoring.stat.test;

import id.bina.scoring.internal.ExtremeCount;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.PermutationP;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** All ways in which values could have fallen into groups of given sizes. */
final class GroupArrangements {

  private static final double MOST = 1_000_000;

  /** Keeps the statistic, a product of four numbers of this size at most, within a long. */
  private static final int MOST_VALUES = 1_000;

  private final long[] values;
  private final int[] sizes;
  private final long common;

  /** Values in the order of their groups. */
  GroupArrangements(long[] values, int[] sizes) {
    this.values = values.clone();
    this.sizes = sizes.clone();
    this.common =
        Arrays.stream(sizes)
            .mapToObj(BigInteger::valueOf)
            .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)))
            .min(BigInteger.valueOf(Long.MAX_VALUE))
            .longValueExact();
  }

  private boolean isSmall() {
    return values.length <= MOST_VALUES && common <= 1_000_000;
  }

  private double ways() {
    double ways = 1;
    int left = values.length;
    for (int size : sizes) {
      for (int i = 0; i < size; i++) {
        ways *= (double) (left - i) / (i + 1);
      }
      left -= size;
    }
    return ways;
  }

  /** Squared sums over sizes, times what makes them whole: what an analysis of variance counts. */
  private long statistic(long[] sums) {
    long statistic = 0;
    for (int group = 0; group < sizes.length; group++) {
      statistic += sums[group] * sums[group] * (common / sizes[group]);
    }
    return statistic;
  }

  private long[] sums(long[] inOrder) {
    long[] sums = new long[sizes.length];
    int next = 0;
    for (int group = 0; group < sizes.length; group++) {
      for (int i = 0; i < sizes[group]; i++) {
        sums[group] += inOrder[next];
        next++;
      }
    }
    return sums;
  }

  private ExtremeCount count() {
    return new ExtremeCount(Alternative.TWO_SIDED, statistic(sums(values)));
  }

  /** The p value from all arrangements; empty where they are more than a million. */
  Optional<PermutationP> exact() {
    if (!isSmall() || ways() > MOST) {
      return Optional.empty();
    }
    ExtremeCount count = count();
    place(count, 0, new long[sizes.length], sizes.clone());
    return Optional.of(count.exact());
  }

  private void place(ExtremeCount count, int next, long[] sums, int[] room) {
    if (next == values.length) {
      count.add(statistic(sums), BigInteger.ONE);
      return;
    }
    for (int group = 0; group < sizes.length; group++) {
      if (room[group] > 0) {
        room[group]--;
        sums[group] += values[next];
        place(count, next + 1, sums, room);
        sums[group] -= values[next];
        room[group]++;
      }
    }
  }

  /** The p value from drawn arrangements; empty where the statistic leaves a long. */
  Optional<PermutationP> drawn(Beyond.MonteCarlo how) {
    if (!isSmall()) {
      return Optional.empty();
    }
    Random random = new Random(how.seed());
    ExtremeCount count = count();
    long[] drawn = values.clone();
    int hits = 0;
    for (int draw = 0; draw < how.draws(); draw++) {
      for (int i = drawn.length - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        long swap = drawn[i];
        drawn[i] = drawn[other];
        drawn[other] = swap;
      }
      hits += count.isExtreme(statistic(sums(drawn))) ? 1 : 0;
    }
    return Optional.of(count.drawn(hits, how));
  }
}
