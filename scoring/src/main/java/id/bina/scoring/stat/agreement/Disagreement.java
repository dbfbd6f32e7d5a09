package id.bina.scoring.stat.agreement;

import id.bina.core.Rational;
import id.bina.scoring.stat.agreement.Krippendorff.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums of squared distances between values, exact until they are divided at last. */
final class Disagreement {

  private final Metric metric;
  private final SortedMap<BigDecimal, Long> values;
  private final SortedMap<BigDecimal, Long> middles = new TreeMap<>();

  /** Distances between values of which it is known how often each was given. */
  Disagreement(Metric metric, SortedMap<BigDecimal, Long> values) {
    this.metric = metric;
    this.values = values;
    long before = 0;
    for (Map.Entry<BigDecimal, Long> entry : values.entrySet()) {
      // twice the number of values up to the middle of these
      middles.put(entry.getKey(), 2 * before + entry.getValue());
      before += entry.getValue();
    }
  }

  private long n() {
    return values.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Mean squared distance of two values of one unit, each unit by its number of values. */
  double observed(List<SortedMap<BigDecimal, Long>> units) {
    SortedMap<Long, Rational> bySize = new TreeMap<>();
    for (SortedMap<BigDecimal, Long> unit : units) {
      bySize.merge(Units.size(unit) - 1, pairs(unit), Rational::plus);
    }
    Rational sum = Rational.ZERO;
    for (Map.Entry<Long, Rational> entry : bySize.entrySet()) {
      sum = sum.plus(entry.getValue().dividedBy(Rational.of(entry.getKey())));
    }
    return sum.dividedBy(Rational.of(n())).doubleValue();
  }

  /** Mean squared distance of two values of any units. */
  double expected() {
    Rational pairs = Rational.of(n()).times(Rational.of(n() - 1));
    return pairs(values).dividedBy(pairs).doubleValue();
  }

  /** Sum of the squared distances over all ordered pairs. */
  private Rational pairs(SortedMap<BigDecimal, Long> counts) {
    List<BigDecimal> distinct = new ArrayList<>(counts.keySet());
    Rational sum = Rational.ZERO;
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = 0; j < i; j++) {
        BigDecimal one = distinct.get(i);
        BigDecimal other = distinct.get(j);
        long both = 2 * counts.getOrDefault(one, 0L) * counts.getOrDefault(other, 0L);
        Rational distance = distance(one, other);
        sum = sum.plus(distance.times(distance).times(Rational.of(both)));
      }
    }
    return sum;
  }

  /** How far two different values are apart. */
  private Rational distance(BigDecimal one, BigDecimal other) {
    return switch (metric) {
      case NOMINAL -> Rational.ONE;
      case ORDINAL ->
          Rational.of(middles.getOrDefault(one, 0L) - middles.getOrDefault(other, 0L), 2);
      case INTERVAL -> Rational.of(one.subtract(other));
      case RATIO -> Rational.of(one.subtract(other)).dividedBy(Rational.of(one.add(other)));
    };
  }
}
