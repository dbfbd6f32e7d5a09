package id.bina.scoring.stat.effect;

import id.bina.core.Rational;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which of the pairs of two groups go up and which down, counted exactly by distinct value. */
final class Dominance {

  private final long n1;
  private final long n2;
  private BigInteger greater = BigInteger.ZERO;
  private BigInteger less = BigInteger.ZERO;
  private BigInteger rows = BigInteger.ZERO;
  private BigInteger columns = BigInteger.ZERO;

  Dominance(ValueCounts first, ValueCounts second) {
    n1 = first.present();
    n2 = second.present();
    long below1 = 0;
    long below2 = 0;
    for (BigDecimal value : distinct(first, second)) {
      long here1 = first.count(value);
      long here2 = second.count(value);
      greater = greater.add(product(here1, below2));
      less = less.add(product(here1, n2 - below2 - here2));
      // how far one value of a side stands above the other side
      rows = rows.add(squared(2 * below2 + here2 - n2).multiply(BigInteger.valueOf(here1)));
      columns = columns.add(squared(n1 - 2 * below1 - here1).multiply(BigInteger.valueOf(here2)));
      below1 += here1;
      below2 += here2;
    }
  }

  private static SortedSet<BigDecimal> distinct(ValueCounts first, ValueCounts second) {
    TreeSet<BigDecimal> all = new TreeSet<>(first.values().keySet());
    all.addAll(second.values().keySet());
    return all;
  }

  private static BigInteger product(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }

  private static BigInteger squared(long one) {
    return product(one, one);
  }

  BigInteger greater() {
    return greater;
  }

  BigInteger less() {
    return less;
  }

  Rational delta() {
    return new Rational(greater.subtract(less), product(n1, n2));
  }

  /** Cliff (1993), equation 6, in sums over whole numbers. */
  Rational variance() {
    BigInteger net = greater.subtract(less);
    Rational square = new Rational(net.multiply(net), BigInteger.ONE);
    Rational means =
        square
            .dividedBy(Rational.of(n1))
            .plus(square.dividedBy(Rational.of(n2)))
            .minus(square.dividedBy(new Rational(product(n1, n2), BigInteger.ONE)));
    BigInteger sums = rows.add(columns).subtract(greater.add(less));
    BigInteger below = product(n1, n2).multiply(product(n1 - 1, n2 - 1));
    return new Rational(sums, BigInteger.ONE)
        .minus(means)
        .dividedBy(new Rational(below, BigInteger.ONE));
  }
}
