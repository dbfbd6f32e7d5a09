package id.bina.scoring.internal;

import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Values in ascending order, counted by distinct value. */
public final class Order {
  private Order() {}

  /** The different values of two sides together. */
  public static SortedSet<BigDecimal> distinct(ValueCounts first, ValueCounts second) {
    SortedSet<BigDecimal> all = new TreeSet<>(first.values().keySet());
    all.addAll(second.values().keySet());
    return all;
  }

  /** The value at a rank, from 1. */
  public static BigDecimal at(Map<BigDecimal, Long> ascending, long rank) {
    long seen = 0;
    for (Map.Entry<BigDecimal, Long> entry : ascending.entrySet()) {
      seen = Math.addExact(seen, entry.getValue());
      if (seen >= rank) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("rank must be at most " + seen + ", was " + rank);
  }

  /**
   * A point on the straight line between a value and the next one, the nearest double.
   *
   * @param ascending values with their counts
   * @param n how many values
   * @param rank of the lower value, from 1; brought into 1 to n, as the next one is
   * @param part of the way to the next value, in units of one over {@code whole}
   * @param whole above 0
   */
  public static double between(
      Map<BigDecimal, Long> ascending, long n, long rank, BigDecimal part, BigDecimal whole) {
    BigDecimal low = at(ascending, Math.max(1, Math.min(n, rank)));
    BigDecimal high = at(ascending, Math.max(1, Math.min(n, rank + 1)));
    BigDecimal sum = low.multiply(whole.subtract(part)).add(high.multiply(part));
    return Ratios.nearest(sum, whole);
  }

  /** The middle value, or the mean of the two middle ones. */
  public static double median(Map<BigDecimal, Long> ascending, long n) {
    BigDecimal sum = at(ascending, (n + 1) / 2).add(at(ascending, n / 2 + 1));
    return sum.divide(BigDecimal.valueOf(2), MathContext.DECIMAL128).doubleValue();
  }
}
