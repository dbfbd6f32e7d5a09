package id.bina.scoring.stat.descriptive;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.PairTable;
import java.math.BigInteger;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Kendall's tau-b of two columns: how far their orders agree, pair by pair of rows.
 *
 * <p>{@code KendallTau.of(x, y)}: over the rows that have both; at least 3 rows, and both columns
 * must vary. Takes time with the square of the number of distinct pairs, not of rows. p by the
 * normal distribution with correction for equal values and without continuity, an approximation
 * below some 10 rows. Source: Kendall (1975), <i>Rank Correlation Methods</i>.
 *
 * <p>The interval is by Fisher's transformation, whose error is had by leaving out each row in
 * turn. In 1000 simulations each, nominal 95 % held the truth in 94 to 95 % for 15, 30 and 200 rows
 * of normal values and of 5 points. There is none where fewer than 2 rows are to be expected beside
 * the most frequent value of both columns, as under a ceiling: where 97 % of both stood at the top,
 * such intervals of 200 rows held the truth in 16 %.
 *
 * @param n number of complete rows, 3 or more
 * @param left how many rows were left out for a gap
 * @param s pairs of rows of the same order minus pairs of the opposite order
 * @param tau from -1 to 1
 * @param z {@code s} over its standard deviation if the orders had nothing to do with each other
 * @param level of the interval, in (0, 1)
 * @param transformedError standard error of Fisher's transform of {@code tau}, above 0; needs 5
 *     rows of which none alone decides the order, and enough beside the most frequent values
 */
public record KendallTau(
    long n, long left, long s, double tau, double z, double level, Outcome<Double> transformedError)
    implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "kendall-jackknife";

  /** Checks ranges. */
  public KendallTau {
    requireNonNull(transformedError, "transformedError");
    Check.level(level);
    Check.count(left, "rows left out");
    if (n < 3) {
      throw new IllegalArgumentException("n of a correlation must be 3 or more, was " + n);
    }
    if (!(tau >= -1 && tau <= 1)) {
      throw new IllegalArgumentException("correlation must be in [-1, 1], was " + tau);
    }
    if (!Double.isFinite(z)) {
      throw new IllegalArgumentException("z must be finite, was " + z);
    }
  }

  /**
   * The correlation at level 0.95.
   *
   * @param first a column
   * @param second a column of the same rows; a row with a gap in either is left out and counted
   */
  public static Outcome<KendallTau> of(Numbers first, Numbers second) {
    return of(first, second, Check.LEVEL);
  }

  /**
   * The correlation.
   *
   * @param first a column
   * @param second a column of the same rows
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<KendallTau> of(Numbers first, Numbers second, double level) {
    return of(
        PairTable.of(first, second),
        first.name().orElse("first"),
        second.name().orElse("second"),
        level);
  }

  /**
   * The correlation of counted pairs.
   *
   * @param pairs how often each pair of values occurs
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<KendallTau> of(PairTable pairs, double level) {
    return of(pairs, "first", "second", level);
  }

  private static Outcome<KendallTau> of(
      PairTable table, String first, String second, double level) {
    Check.level(level);
    RankedPairs pairs = RankedPairs.of(table);
    if (pairs.n() < 3) {
      return Check.tooFew(pairs.n(), "complete rows", 3);
    }
    if (pairs.firstTies().size() == 1) {
      return Check.noSpread(first);
    }
    if (pairs.secondTies().size() == 1) {
      return Check.noSpread(second);
    }
    return Outcome.of(of(pairs, level));
  }

  private static KendallTau of(RankedPairs pairs, double level) {
    long n = pairs.n();
    BigInteger s = concordance(pairs);
    BigInteger square = s.multiply(s);
    BigInteger all = twoOf(n);
    BigInteger one = all.subtract(sum(pairs.firstTies(), KendallTau::twoOf));
    BigInteger other = all.subtract(sum(pairs.secondTies(), KendallTau::twoOf));
    // both count ordered pairs, twice those of s
    BigInteger four = BigInteger.valueOf(4);
    double tau = s.signum() * Exact.squareRoot(square.multiply(four), one.multiply(other));
    BigInteger parts = BigInteger.valueOf(18).multiply(all).multiply(BigInteger.valueOf(n - 2));
    double z = s.signum() * Exact.squareRoot(square.multiply(parts), variance(pairs, n));
    TauSpread spread =
        new TauSpread(pairs, s.doubleValue(), one.doubleValue() / 2, other.doubleValue() / 2);
    return new KendallTau(n, pairs.left(), s.longValueExact(), tau, z, level, spread.error());
  }

  /** Every pair of rows is seen from both sides. */
  private static BigInteger concordance(RankedPairs pairs) {
    BigInteger twice = BigInteger.ZERO;
    for (RankedPairs.Cell cell : pairs.cells()) {
      BigInteger each = BigInteger.valueOf(pairs.concordance(cell));
      twice = twice.add(each.multiply(BigInteger.valueOf(cell.count())));
    }
    return twice.shiftRight(1);
  }

  /** The variance of s, times {@code 18 n (n - 1) (n - 2)}. */
  private static BigInteger variance(RankedPairs pairs, long n) {
    List<Long> first = pairs.firstTies();
    List<Long> second = pairs.secondTies();
    BigInteger all = twoOf(n);
    BigInteger less = BigInteger.valueOf(n - 2);
    BigInteger plain =
        weighted(n)
            .subtract(sum(first, KendallTau::weighted))
            .subtract(sum(second, KendallTau::weighted));
    BigInteger twos = sum(first, KendallTau::twoOf).multiply(sum(second, KendallTau::twoOf));
    BigInteger threes = sum(first, KendallTau::threeOf).multiply(sum(second, KendallTau::threeOf));
    return plain
        .multiply(all)
        .multiply(less)
        .add(twos.multiply(BigInteger.valueOf(9)).multiply(less))
        .add(threes.multiply(BigInteger.TWO));
  }

  private static BigInteger sum(List<Long> ties, LongFunction<BigInteger> each) {
    BigInteger sum = BigInteger.ZERO;
    for (long tie : ties) {
      sum = sum.add(each.apply(tie));
    }
    return sum;
  }

  private static BigInteger twoOf(long n) {
    return BigInteger.valueOf(n).multiply(BigInteger.valueOf(n - 1));
  }

  private static BigInteger threeOf(long n) {
    return twoOf(n).multiply(BigInteger.valueOf(n - 2));
  }

  private static BigInteger weighted(long n) {
    return twoOf(n).multiply(BigInteger.valueOf(2 * n + 5));
  }

  /** Two-sided p value of "the orders have nothing to do with each other", normal. */
  public double p() {
    return Normal.twoSided(z);
  }

  /** Fisher's interval, within [-1, 1]; as {@link #transformedError}. */
  public Outcome<Interval> interval() {
    return transformedError.map(error -> RankLimits.of(tau, error, level, METHOD));
  }

  /** One line: {@code tau-b = 0.4437, 95 % [0.2293, 0.6170], p = 0.0007, n 30}. */
  @Override
  public String toString() {
    return "tau-b = "
        + Digits.of(tau)
        + interval().<String>match(ends -> ", " + Digits.of(ends), none -> "")
        + ", "
        + Digits.p(p())
        + ", n "
        + n;
  }

  @Override
  public String table() {
    return new TextTable("Kendall's tau-b")
        .row("", "n", "tau-b", "z", "p", Digits.heading(level))
        .row(
            "correlation",
            Long.toString(n),
            Digits.of(tau),
            Digits.fixed(z, 2),
            Digits.of(p()),
            interval().<String>match(Digits::ends, none -> "-"))
        .note("rows left out for a gap: " + left)
        .toString();
  }
}
