package id.bina.scoring.stat.test;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.ExactRanks;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.Order;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The typical change of the same persons: the median of the means of all pairs of changes.
 *
 * <p>{@code PseudoMedian.of(pre, post)}: second minus first over the rows that have both; changes
 * of 0 are left out, as in {@link WilcoxonSignedRank}, to which it belongs. The interval goes from
 * one such mean to another: exact, as R's {@code wilcox.test}, for fewer than 50 changes of
 * different sizes, else by the normal approximation of the signed ranks; it needs 6 changes.
 *
 * <p>Where many did not change this is no typical person: it speaks of those who changed.
 *
 * <p>Not computable where more than 2 million distinct pairs would have to be formed. Source:
 * Hodges and Lehmann (1963), doi:10.1214/aoms/1177704172; Hollander and Wolfe (1999), 3.2 and 3.3.
 *
 * @param n number of changes that are not 0, 1 or more
 * @param value the median, in the unit of the columns
 * @param interval from one mean to another, or why there is none
 */
public record PseudoMedian(long n, double value, Outcome<Interval> interval) implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "walsh-averages";

  private static final long MOST_PAIRS = 2_000_000;

  /** Checks that there is a change. */
  public PseudoMedian {
    requireNonNull(interval, "interval");
    if (n < 1 || !Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "a typical change needs 1 change or more and a finite value, was " + n + ", " + value);
    }
  }

  /**
   * Second minus first at level 0.95.
   *
   * @param first for example before
   * @param second for example after, of the same rows
   * @return not computable without changes, or if all are 0
   */
  public static Outcome<PseudoMedian> of(Numbers first, Numbers second) {
    return of(PairedDifferences.of(first, second, Subtraction.DECIMAL), Check.LEVEL);
  }

  /**
   * Second minus first in counted pairs.
   *
   * @param pairs the pairs with their counts; those with a gap are left out
   * @param level of the interval, in (0, 1)
   * @return not computable without changes, if all are 0, or with too many distinct ones
   */
  public static Outcome<PseudoMedian> of(PairTable pairs, double level) {
    return of(pairs.differences(), level);
  }

  /**
   * Changes that were counted before.
   *
   * @param differences the changes with their counts
   * @param level of the interval, in (0, 1)
   * @return not computable without changes, if all are 0, or with too many distinct ones
   */
  public static Outcome<PseudoMedian> of(ValueCounts differences, double level) {
    Check.level(level);
    SortedMap<BigDecimal, Long> changes = new TreeMap<>(differences.values());
    long zeros = differences.count(BigDecimal.ZERO);
    changes.remove(BigDecimal.ZERO);
    if (changes.isEmpty()) {
      return zeros == 0
          ? Check.tooFew(0, "pairs", 1)
          : Outcome.notComputable(Absence.ZERO_VARIANCE, "none of " + zeros + " pairs changed");
    }
    long distinct = (long) changes.size() * (changes.size() + 1L) / 2;
    if (distinct > MOST_PAIRS) {
      return Outcome.notComputable(
          Absence.TOO_LARGE,
          distinct + " distinct pairs, at most " + MOST_PAIRS + " are gone through");
    }
    long n = differences.present() - zeros;
    SortedMap<BigDecimal, Long> sums = sums(changes);
    double value = Order.median(sums, pairs(n)) / 2;
    return Outcome.of(
        new PseudoMedian(n, value, interval(sums, n, rank(changes, n, level), level)));
  }

  private static long pairs(long n) {
    return Math.multiplyExact(n, n + 1) / 2;
  }

  /** Sums of all pairs, each value with itself too. */
  private static SortedMap<BigDecimal, Long> sums(SortedMap<BigDecimal, Long> changes) {
    SortedMap<BigDecimal, Long> sums = new TreeMap<>();
    List<Map.Entry<BigDecimal, Long>> all = new ArrayList<>(changes.entrySet());
    for (int i = 0; i < all.size(); i++) {
      Map.Entry<BigDecimal, Long> one = all.get(i);
      sums.merge(one.getKey().add(one.getKey()), pairs(one.getValue()), Math::addExact);
      for (Map.Entry<BigDecimal, Long> other : all.subList(i + 1, all.size())) {
        sums.merge(
            one.getKey().add(other.getKey()),
            Math.multiplyExact(one.getValue(), other.getValue()),
            Math::addExact);
      }
    }
    return sums;
  }

  /** The rank of the lower end among all means: exact for few changes of different sizes. */
  private static long rank(SortedMap<BigDecimal, Long> changes, long n, double level) {
    long sizes = changes.keySet().stream().map(BigDecimal::abs).distinct().count();
    if (n < ExactRanks.LIMIT && sizes == n) {
      return ExactRanks.ofSigns((int) n).limit(level);
    }
    double m = n;
    double spread = Math.sqrt(m * (m + 1) * (2 * m + 1) / 24);
    return (long) Math.floor(m * (m + 1) / 4 - Normal.critical(level) * spread);
  }

  private static Outcome<Interval> interval(
      SortedMap<BigDecimal, Long> sums, long n, long rank, double level) {
    if (n < 6 || rank < 1) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N,
          n + " changes, too few for an interval of " + Digits.percent(level));
    }
    return Outcome.of(
        Interval.of(
            Order.at(sums, rank).doubleValue() / 2,
            Order.at(sums, pairs(n) + 1 - rank).doubleValue() / 2,
            level,
            METHOD));
  }

  /** One line: {@code typical change 1.400, 95 % [1.000, 2.950], among 9 who changed}. */
  @Override
  public String toString() {
    return "typical change "
        + Digits.of(value)
        + interval.<String>match(ends -> ", " + Digits.of(ends), absent -> "")
        + ", among "
        + n
        + " who changed";
  }

  @Override
  public String table() {
    return new TextTable("Typical change, Hodges and Lehmann")
        .row("", "changes", "value")
        .row("second - first", Long.toString(n), Digits.of(value))
        .note(
            interval.<String>match(
                ends -> "interval " + Digits.of(ends), absent -> absent.detail()))
        .toString();
  }
}
