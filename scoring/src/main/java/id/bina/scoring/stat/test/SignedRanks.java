package id.bina.scoring.stat.test;

import id.bina.scoring.internal.Exact;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Midranks of the sizes of differences, times two so that they are whole. */
final class SignedRanks {

  private static final BigInteger SIXTEEN = BigInteger.valueOf(16);

  private final Map<BigDecimal, Long> twiceRanks = new TreeMap<>();
  private final ValueCounts differences;
  private boolean tied;

  SignedRanks(ValueCounts differences, ZeroDifferences zeros) {
    this.differences = differences;
    TreeSet<BigDecimal> sizes = new TreeSet<>();
    differences.values().keySet().forEach(each -> sizes.add(each.abs()));
    sizes.remove(BigDecimal.ZERO);
    long below = zeros == ZeroDifferences.PRATT ? differences.count(BigDecimal.ZERO) : 0;
    for (BigDecimal size : sizes) {
      long here = differences.count(size) + differences.count(size.negate());
      tied |= here > 1;
      twiceRanks.put(size, Math.addExact(Math.multiplyExact(2, below), here + 1));
      below = Math.addExact(below, here);
    }
  }

  boolean isTied() {
    return tied;
  }

  /** Twice the sum of the ranks of differences above 0. */
  BigInteger plus() {
    return sum(1);
  }

  /** Twice the sum of the ranks of differences below 0. */
  BigInteger minus() {
    return sum(-1);
  }

  private BigInteger sum(int sign) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<BigDecimal, Long> each : twiceRanks.entrySet()) {
      long count = differences.count(sign > 0 ? each.getKey() : each.getKey().negate());
      sum = sum.add(BigInteger.valueOf(each.getValue()).multiply(BigInteger.valueOf(count)));
    }
    return sum;
  }

  /** Standard deviation of the sum above 0 if signs are fair: half the root of squared ranks. */
  double sigma() {
    BigInteger squares = BigInteger.ZERO;
    for (Map.Entry<BigDecimal, Long> each : twiceRanks.entrySet()) {
      long count = differences.count(each.getKey()) + differences.count(each.getKey().negate());
      BigInteger square = BigInteger.valueOf(each.getValue()).pow(2);
      squares = squares.add(square.multiply(BigInteger.valueOf(count)));
    }
    return Exact.squareRoot(squares, SIXTEEN);
  }

  /** Twice the rank of each difference that is not 0. */
  long[] each() {
    return twiceRanks.entrySet().stream()
        .flatMapToLong(
            each ->
                LongStream.generate(each::getValue)
                    .limit(
                        differences.count(each.getKey())
                            + differences.count(each.getKey().negate())))
        .toArray();
  }
}
