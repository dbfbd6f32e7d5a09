package id.bina.scoring.internal;

import id.bina.scoring.stat.Beyond;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;

/** All sums of whole numbers with either sign. */
public final class SignSums {

  /** Additions that the table of sums may need. */
  private static final long TABLE_WORK = 20_000_000;

  private static final long TABLE_SIZE = 1_000_000;

  /** Numbers whose 2^n sums are gone through one by one. */
  private static final int MOST_ONE_BY_ONE = 22;

  /** Numbers of which all 2^n sums are counted without leaving a long. */
  private static final int MOST_IN_LONGS = 62;

  private final long[] sizes;
  private final long total;

  /** All ways to give these differences a sign. */
  public SignSums(long[] differences) {
    sizes = Arrays.stream(differences).map(Math::abs).filter(size -> size > 0).sorted().toArray();
    total = Arrays.stream(sizes).sum();
  }

  /** Whether going through all signs is little enough. */
  public boolean isCountable() {
    return fitsTable() || sizes.length <= MOST_ONE_BY_ONE;
  }

  private boolean fitsTable() {
    return total <= TABLE_SIZE && total * Math.max(1, sizes.length) <= TABLE_WORK;
  }

  /** Counts every way. */
  public void countInto(ExtremeCount count) {
    if (fitsTable()) {
      countByTable(count);
    } else {
      countOneByOne(count);
    }
  }

  private void countByTable(ExtremeCount count) {
    if (sizes.length <= MOST_IN_LONGS) {
      countInLongs(count);
    } else {
      countInIntegers(count);
    }
  }

  /** Ways to reach each sum of those with a plus; the others have a minus. */
  private void countInLongs(ExtremeCount count) {
    long[] ways = new long[(int) total + 1];
    ways[0] = 1;
    int reached = 0;
    for (long size : sizes) {
      int step = (int) size;
      for (int sum = reached; sum >= 0; sum--) {
        ways[sum + step] += ways[sum];
      }
      reached += step;
    }
    for (int plus = 0; plus <= total; plus++) {
      if (ways[plus] != 0) {
        count.add(2L * plus - total, BigInteger.valueOf(ways[plus]));
      }
    }
  }

  private void countInIntegers(ExtremeCount count) {
    BigInteger[] ways = new BigInteger[(int) total + 1];
    Arrays.fill(ways, BigInteger.ZERO);
    ways[0] = BigInteger.ONE;
    int reached = 0;
    for (long size : sizes) {
      int step = (int) size;
      for (int sum = reached; sum >= 0; sum--) {
        if (ways[sum].signum() != 0) {
          ways[sum + step] = ways[sum + step].add(ways[sum]);
        }
      }
      reached += step;
    }
    for (int plus = 0; plus <= total; plus++) {
      if (ways[plus].signum() != 0) {
        count.add(2L * plus - total, ways[plus]);
      }
    }
  }

  /** One sign changes from each sum to the next (Gray code). */
  private void countOneByOne(ExtremeCount count) {
    boolean[] plus = new boolean[sizes.length];
    long sum = -total;
    count.add(sum, BigInteger.ONE);
    long last = (1L << sizes.length) - 1;
    for (long i = 1; i <= last; i++) {
      int flip = Long.numberOfTrailingZeros(i);
      plus[flip] = !plus[flip];
      sum += plus[flip] ? 2 * sizes[flip] : -2 * sizes[flip];
      count.add(sum, BigInteger.ONE);
    }
  }

  /** How many drawn ways are extreme. */
  public int hits(ExtremeCount count, Beyond.MonteCarlo how) {
    Random random = new Random(how.seed());
    int hits = 0;
    for (int draw = 0; draw < how.draws(); draw++) {
      long sum = 0;
      for (long size : sizes) {
        sum += random.nextBoolean() ? size : -size;
      }
      if (count.isExtreme(sum)) {
        hits++;
      }
    }
    return hits;
  }
}
