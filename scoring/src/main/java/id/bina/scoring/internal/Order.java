package id.bina.scoring.internal;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values in ascending order, counted by distinct value. */
public final class Order {
  private Order() {}

  /** The values of a column, exact; missing ones are left out. */
  public static ValueCounts counts(Numbers column) {
    SortedMap<BigDecimal, Long> counts = new TreeMap<>();
    for (int row = 0; row < column.size(); row++) {
      if (column.isPresent(row)) {
        counts.merge(column.decimal(row), 1L, Math::addExact);
      }
    }
    return ValueCounts.of(counts);
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

  /** The middle value, or the mean of the two middle ones. */
  public static double median(Map<BigDecimal, Long> ascending, long n) {
    BigDecimal sum = at(ascending, (n + 1) / 2).add(at(ascending, n / 2 + 1));
    return sum.divide(BigDecimal.valueOf(2), MathContext.DECIMAL128).doubleValue();
  }
}
