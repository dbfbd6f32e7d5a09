package id.bina.scoring.stat;

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
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The shift between two independent groups: the median of all differences, one of each side.
 *
 * <p>{@code HodgesLehmann.of(x, y)}: first minus second; missing values are left out. It belongs to
 * the {@link MannWhitney} test and says by how much one distribution lies beside the other, if both
 * have one shape. The interval goes from one difference to another and is distribution-free: exact,
 * as R's {@code wilcox.test}, for fewer than 50 values a side without ties, else by the normal
 * approximation of the number of smaller pairs. Ties make it wide; where most values are one and
 * the same it shrinks to a point and says nothing: compare shares there.
 *
 * <p>Differences are counted by distinct value: not computable where more than 4 million distinct
 * pairs would have to be formed. Source: Hodges and Lehmann (1963), doi:10.1214/aoms/1177704172;
 * Hollander and Wolfe (1999), 4.2 and 4.3.
 *
 * @param n1 values of the first side, 1 or more
 * @param n2 values of the second side, 1 or more
 * @param shift the median of the differences, first minus second
 * @param interval from one difference to another; not computable with too few values
 */
public record HodgesLehmann(long n1, long n2, double shift, Outcome<Interval> interval)
    implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "hodges-lehmann";

  private static final long MOST_PAIRS = 4_000_000;

  /** Checks the sizes. */
  public HodgesLehmann {
    requireNonNull(interval, "interval");
    if (n1 < 1 || n2 < 1 || !Double.isFinite(shift)) {
      throw new IllegalArgumentException(
          "both groups must have 1 value or more and a finite shift, was "
              + n1
              + ", "
              + n2
              + " and "
              + shift);
    }
  }

  /**
   * First minus second at level 0.95.
   *
   * @param first values of the one group
   * @param second values of the other group
   */
  public static Outcome<HodgesLehmann> of(Numbers first, Numbers second) {
    return of(ValueCounts.of(first), ValueCounts.of(second), Check.LEVEL);
  }

  /**
   * First minus second.
   *
   * @param first values of the one group with their counts
   * @param second values of the other group with their counts
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<HodgesLehmann> of(CountedValues first, CountedValues second, double level) {
    Check.level(level);
    return shift(first.asValues(), second.asValues(), level);
  }

  private static Outcome<HodgesLehmann> shift(ValueCounts first, ValueCounts second, double level) {
    long n1 = first.present();
    long n2 = second.present();
    if (n1 == 0 || n2 == 0) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON, n1 + " and " + n2 + " values, at least 1 a side is needed");
    }
    long distinct = Math.multiplyExact((long) first.values().size(), second.values().size());
    if (distinct > MOST_PAIRS) {
      return Outcome.notComputable(
          Absence.TOO_LARGE,
          distinct + " distinct pairs, at most " + MOST_PAIRS + " are gone through");
    }
    SortedMap<BigDecimal, Long> differences = differences(first, second);
    double shift = Order.median(differences, Math.multiplyExact(n1, n2));
    long rank = rank(first, second, level);
    return Outcome.of(new HodgesLehmann(n1, n2, shift, interval(differences, n1, n2, rank, level)));
  }

  /** The rank of the lower end among all differences: exact for few values without ties. */
  private static long rank(ValueCounts first, ValueCounts second, double level) {
    long n1 = first.present();
    long n2 = second.present();
    if (isExact(first, second)) {
      return ExactRanks.ofGroups((int) n1, (int) n2).limit(level);
    }
    double pairs = (double) n1 * n2;
    double spread = Math.sqrt(pairs * (n1 + n2 + 1.0) / 12);
    return (long) Math.floor(pairs / 2 - Normal.critical(level) * spread);
  }

  private static boolean isExact(ValueCounts first, ValueCounts second) {
    return Math.max(first.present(), second.present()) < ExactRanks.LIMIT
        && Order.distinct(first, second).size() == first.present() + second.present();
  }

  private static SortedMap<BigDecimal, Long> differences(ValueCounts first, ValueCounts second) {
    SortedMap<BigDecimal, Long> differences = new TreeMap<>();
    for (Map.Entry<BigDecimal, Long> one : first.values().entrySet()) {
      for (Map.Entry<BigDecimal, Long> other : second.values().entrySet()) {
        differences.merge(
            one.getKey().subtract(other.getKey()),
            Math.multiplyExact(one.getValue(), other.getValue()),
            Math::addExact);
      }
    }
    return differences;
  }

  private static Outcome<Interval> interval(
      SortedMap<BigDecimal, Long> differences, long n1, long n2, long rank, double level) {
    if (rank < 1) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N, n1 + " and " + n2 + " values are too few for an interval");
    }
    return Outcome.of(
        Interval.of(
            Order.at(differences, rank).doubleValue(),
            Order.at(differences, Math.multiplyExact(n1, n2) + 1 - rank).doubleValue(),
            level,
            METHOD));
  }

  /** One line: {@code shift -17.000, 95 % [-18.000, -16.000], n 1180 and 1240}. */
  @Override
  public String toString() {
    return "shift "
        + Digits.of(shift)
        + interval.<String>match(ends -> ", " + Digits.of(ends), absent -> "")
        + ", n "
        + n1
        + " and "
        + n2;
  }

  @Override
  public String table() {
    return new TextTable("Shift between two groups, Hodges and Lehmann")
        .row("", "n", "n", "shift")
        .row("first - second", Long.toString(n1), Long.toString(n2), Digits.of(shift))
        .note(
            interval.<String>match(
                ends -> "interval " + Digits.of(ends), absent -> absent.detail()))
        .toString();
  }
}
