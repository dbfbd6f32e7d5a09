package id.bina.scoring.stat.test;

import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.Root;
import id.bina.scoring.stat.Alternative;
import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;

/** All tables of two by two with given margins: how probable each is under an odds ratio. */
final class FixedMargins {

  private final int observed;
  private final BigInteger[] ways;
  private final double[] logWays;

  FixedMargins(long yes1, long no1, long yes2, long no2) {
    long n1 = yes1 + no1;
    long yes = yes1 + yes2;
    long first = Math.max(0, yes - yes2 - no2);
    long last = Math.min(n1, yes);
    observed = (int) (yes1 - first);
    ways = new BigInteger[(int) (last - first) + 1];
    logWays = new double[ways.length];
    // in units of the ways of the first table, which keeps the integers short
    BigInteger[] above = new BigInteger[ways.length];
    BigInteger[] below = new BigInteger[ways.length];
    for (int i = 1; i < ways.length; i++) {
      long x = first + i;
      above[i] = product(n1 - x + 1, yes - x + 1);
      below[i] = product(x, yes2 + no2 - yes + x);
      logWays[i] =
          logWays[i - 1]
              + StrictMath.log(above[i].doubleValue())
              - StrictMath.log(below[i].doubleValue());
    }
    fillWays(above, below);
  }

  private static BigInteger product(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }

  /**
   * Whole numbers in the right proportions: products from the left times products from the right.
   */
  private void fillWays(BigInteger[] above, BigInteger[] below) {
    BigInteger rest = BigInteger.ONE;
    for (int i = ways.length - 1; i >= 0; i--) {
      ways[i] = rest;
      rest = i == 0 ? rest : rest.multiply(below[i]);
    }
    BigInteger product = BigInteger.ONE;
    for (int i = 1; i < ways.length; i++) {
      product = product.multiply(above[i]);
      ways[i] = ways[i].multiply(product);
    }
  }

  double p(Alternative alternative) {
    BigInteger all = BigInteger.ZERO;
    BigInteger counted = BigInteger.ZERO;
    for (int i = 0; i < ways.length; i++) {
      all = all.add(ways[i]);
      boolean counts =
          switch (alternative) {
            case TWO_SIDED -> ways[i].compareTo(ways[observed]) <= 0;
            case GREATER -> i >= observed;
            case LESS -> i <= observed;
          };
      counted = counts ? counted.add(ways[i]) : counted;
    }
    return Exact.quotient(counted, all);
  }

  boolean isHighest() {
    return observed == ways.length - 1;
  }

  boolean isAtAnEnd() {
    return observed == 0 || isHighest();
  }

  /** Mean of a function of the place under the logarithm of an odds ratio. */
  private double mean(double logOdds, DoubleBinaryOperator ofPlace) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logWays.length; i++) {
      largest = Math.max(largest, logWays[i] + i * logOdds);
    }
    double all = 0;
    double sum = 0;
    for (int i = 0; i < logWays.length; i++) {
      double weight = StrictMath.exp(logWays[i] + i * logOdds - largest);
      all += weight;
      sum += weight * ofPlace.applyAsDouble(i, observed);
    }
    return sum / all;
  }

  double oddsRatio() {
    double log = Root.around(x -> mean(x, (i, seen) -> i - seen), 0, 1);
    return StrictMath.exp(log);
  }

  /** The odds ratio under which so many or more have the given probability. */
  double lower(double tail) {
    if (observed == 0) {
      return 0;
    }
    return StrictMath.exp(Root.around(x -> mean(x, (i, seen) -> i >= seen ? 1 : 0) - tail, 0, 1));
  }

  /** The odds ratio under which so many or fewer have the given probability. */
  double upper(double tail) {
    return StrictMath.exp(Root.around(x -> tail - mean(x, (i, seen) -> i <= seen ? 1 : 0), 0, 1));
  }
}
