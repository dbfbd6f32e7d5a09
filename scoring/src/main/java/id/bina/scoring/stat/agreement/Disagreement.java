package id.bina.scoring.stat.agreement;

import id.bina.core.Rational;
import id.bina.scoring.stat.agreement.Krippendorff.Metric;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

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
  double observed(Units units) {
    SortedMap<Long, Rational> bySize = new TreeMap<>();
    units
        .patterns()
        .forEach(
            (unit, count) ->
                bySize.merge(
                    Units.size(unit) - 1, pairs(unit).times(Rational.of(count)), Rational::plus));
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
    return switch (metric) {
      case NOMINAL -> unequal(counts);
      case ORDINAL ->
          spread(counts, value -> BigDecimal.valueOf(middles.getOrDefault(value, 0L)))
              .dividedBy(Rational.of(4));
      case INTERVAL -> spread(counts, value -> value);
      case RATIO -> ratios(counts);
    };
  }

  private static Rational unequal(SortedMap<BigDecimal, Long> counts) {
    BigInteger n = BigInteger.valueOf(Units.size(counts));
    BigInteger equal = BigInteger.ZERO;
    for (long count : counts.values()) {
      equal = equal.add(BigInteger.valueOf(count).pow(2));
    }
    return new Rational(n.pow(2).subtract(equal), BigInteger.ONE);
  }

  /** Of squared differences: twice n times the squares less the square of the sum. */
  private static Rational spread(
      SortedMap<BigDecimal, Long> counts, UnaryOperator<BigDecimal> place) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    for (Map.Entry<BigDecimal, Long> entry : counts.entrySet()) {
      BigDecimal at = place.apply(entry.getKey());
      BigDecimal all = at.multiply(BigDecimal.valueOf(entry.getValue()));
      sum = sum.add(all);
      squares = squares.add(all.multiply(at));
    }
    BigDecimal whole = squares.multiply(BigDecimal.valueOf(Units.size(counts)));
    return Rational.of(whole.subtract(sum.multiply(sum)).multiply(BigDecimal.valueOf(2)));
  }

  private static Rational ratios(SortedMap<BigDecimal, Long> counts) {
    List<BigDecimal> distinct = new ArrayList<>(counts.keySet());
    Rational sum = Rational.ZERO;
    for (int i = 0; i < distinct.size(); i++) {
      BigDecimal one = distinct.get(i);
      for (int j = 0; j < i; j++) {
        BigDecimal other = distinct.get(j);
        long both =
            Math.multiplyExact(counts.getOrDefault(one, 0L), counts.getOrDefault(other, 0L));
        Rational distance = Rational.of(one.subtract(other)).dividedBy(Rational.of(one.add(other)));
        sum = sum.plus(distance.times(distance).times(Rational.of(2 * both)));
      }
    }
    return sum;
  }
}
