package id.bina.scoring.internal;

import id.bina.scoring.stat.Beyond;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;

/** All sums of a group of fixed size drawn from whole numbers. */
public final class GroupSums {

  private static final long TABLE_WORK = 20_000_000;
  private static final long MOST_ONE_BY_ONE = 5_000_000;

  /** Groups that are counted without leaving a long, with room for the rounding of the count. */
  private static final double MOST_IN_LONGS = 4e18;

  /** From 0: the smallest value is taken off, which shifts every sum alike. */
  private final long[] values;

  private final int size;
  private final long total;
  private final long shift;

  /** All groups of a size, out of these values. */
  public GroupSums(long[] values, int size) {
    long least = Arrays.stream(values).min().orElse(0);
    this.values = Arrays.stream(values).map(value -> value - least).sorted().toArray();
    this.size = size;
    this.total = Arrays.stream(this.values).sum();
    this.shift = least * size;
  }

  /** How far a group's sum lies above its expectation, times the number of values. */
  public long statistic(long groupSum) {
    return values.length * (groupSum - shift) - size * total;
  }

  private long statisticOfShifted(long sum) {
    return values.length * sum - size * total;
  }

  /** Whether going through all groups is little enough. */
  public boolean isCountable() {
    return fitsTable() || choices() <= MOST_ONE_BY_ONE;
  }

  private boolean fitsTable() {
    long largest = largest();
    return largest <= TABLE_WORK && largest * size * values.length <= TABLE_WORK;
  }

  /** The largest sum a group can have. */
  private long largest() {
    return Arrays.stream(values, values.length - size, values.length).sum();
  }

  private double choices() {
    double choices = 1;
    for (int i = 1; i <= size; i++) {
      choices *= (double) (values.length - size + i) / i;
    }
    return choices;
  }

  /** Counts every group. */
  public void countInto(ExtremeCount count) {
    if (fitsTable()) {
      countByTable(count);
    } else {
      countOneByOne(count, 0, size, 0);
    }
  }

  private void countByTable(ExtremeCount count) {
    if (choices() < MOST_IN_LONGS) {
      countInLongs(count);
    } else {
      countInIntegers(count);
    }
  }

  private void countInLongs(ExtremeCount count) {
    int largest = (int) largest();
    long[][] ways = new long[size + 1][largest + 1];
    ways[0][0] = 1;
    for (long value : values) {
      int step = (int) value;
      for (int taken = size; taken >= 1; taken--) {
        for (int sum = largest; sum >= step; sum--) {
          ways[taken][sum] += ways[taken - 1][sum - step];
        }
      }
    }
    for (int sum = 0; sum <= largest; sum++) {
      if (ways[size][sum] != 0) {
        count.add(statisticOfShifted(sum), BigInteger.valueOf(ways[size][sum]));
      }
    }
  }

  private void countInIntegers(ExtremeCount count) {
    int largest = (int) largest();
    BigInteger[][] ways = new BigInteger[size + 1][largest + 1];
    for (BigInteger[] row : ways) {
      Arrays.fill(row, BigInteger.ZERO);
    }
    ways[0][0] = BigInteger.ONE;
    for (long value : values) {
      int step = (int) value;
      for (int taken = size; taken >= 1; taken--) {
        for (int sum = largest; sum >= step; sum--) {
          if (ways[taken - 1][sum - step].signum() != 0) {
            ways[taken][sum] = ways[taken][sum].add(ways[taken - 1][sum - step]);
          }
        }
      }
    }
    for (int sum = 0; sum <= largest; sum++) {
      if (ways[size][sum].signum() != 0) {
        count.add(statisticOfShifted(sum), ways[size][sum]);
      }
    }
  }

  private void countOneByOne(ExtremeCount count, int from, int left, long sum) {
    if (left == 0) {
      count.add(statisticOfShifted(sum), BigInteger.ONE);
      return;
    }
    for (int i = from; i <= values.length - left; i++) {
      countOneByOne(count, i + 1, left - 1, sum + values[i]);
    }
  }

  /** How many drawn groups are extreme. */
  public int hits(ExtremeCount count, Beyond.MonteCarlo how) {
    Random random = new Random(how.seed());
    long[] drawn = values.clone();
    int hits = 0;
    for (int draw = 0; draw < how.draws(); draw++) {
      long sum = 0;
      for (int i = 0; i < size; i++) {
        int other = i + random.nextInt(drawn.length - i);
        long swap = drawn[i];
        drawn[i] = drawn[other];
        drawn[other] = swap;
        sum += drawn[i];
      }
      if (count.isExtreme(statisticOfShifted(sum))) {
        hits++;
      }
    }
    return hits;
  }
}
