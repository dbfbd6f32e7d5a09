package id.bina.scoring.stat.test;

import id.bina.core.Rational;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Midranks of the values of several groups among all of them, times two so that they are whole. */
final class Midranks {

  private final List<ValueCounts> groups;
  private final SortedMap<BigDecimal, Long> all = new TreeMap<>();
  private final SortedMap<BigDecimal, Long> twice = new TreeMap<>();
  private final long n;

  Midranks(List<ValueCounts> groups) {
    this.groups = groups;
    groups.forEach(
        group -> group.values().forEach((value, count) -> all.merge(value, count, Math::addExact)));
    long below = 0;
    for (Map.Entry<BigDecimal, Long> each : all.entrySet()) {
      twice.put(each.getKey(), 2 * below + each.getValue() + 1);
      below = Math.addExact(below, each.getValue());
    }
    n = below;
  }

  long n() {
    return n;
  }

  boolean isConstant() {
    return all.size() < 2;
  }

  /** Twice the rank sum of a group. */
  Rational twiceSum(ValueCounts group) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<BigDecimal, Long> each : group.values().entrySet()) {
      BigInteger rank = BigInteger.valueOf(twice.getOrDefault(each.getKey(), 0L));
      sum = sum.add(rank.multiply(BigInteger.valueOf(each.getValue())));
    }
    return new Rational(sum, BigInteger.ONE);
  }

  /** {@code 12 / (N (N + 1)) sum(R^2 / n) - 3 (N + 1)}. */
  Rational statistic() {
    Rational squares = Rational.ZERO;
    for (ValueCounts group : groups) {
      Rational sum = twiceSum(group);
      squares = squares.plus(sum.times(sum).dividedBy(Rational.of(group.present())));
    }
    Rational pairs = Rational.of(n).times(Rational.of(n + 1));
    return squares
        .times(Rational.of(3))
        .dividedBy(pairs)
        .minus(Rational.of(3).times(Rational.of(n + 1)));
  }

  /** {@code 1 - sum(t^3 - t) / (N^3 - N)}, above 0 unless all values are equal. */
  Rational correction() {
    BigInteger ties =
        all.values().stream().map(Midranks::cubeMinus).reduce(BigInteger.ZERO, BigInteger::add);
    return Rational.ONE.minus(new Rational(ties, cubeMinus(n)));
  }

  private static BigInteger cubeMinus(long count) {
    BigInteger t = BigInteger.valueOf(count);
    return t.pow(3).subtract(t);
  }

  GroupArrangements arrangements() {
    long[] ranks =
        groups.stream()
            .flatMap(group -> group.values().entrySet().stream())
            .flatMapToLong(
                each ->
                    LongStream.generate(() -> twice.getOrDefault(each.getKey(), 0L))
                        .limit(each.getValue()))
            .toArray();
    int[] sizes = groups.stream().mapToInt(group -> Math.toIntExact(group.present())).toArray();
    return new GroupArrangements(ranks, sizes);
  }
}
