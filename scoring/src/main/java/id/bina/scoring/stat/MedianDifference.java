package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.FairCoin;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.Order;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.ValueCounts;

/**
 * The difference of two independent medians with the interval of Price and Bonett.
 *
 * <p>{@code MedianDifference.of(after, before)}: first minus second; missing values are left out;
 * at least 2 values a side, and one side whose middle varies. It assumes neither normal values nor
 * distributions of one shape, takes no random draws and gives the same digits always. For the shift
 * between two distributions of one shape see {@link HodgesLehmann}.
 *
 * <p>Nominal 95 % held the truth in 94 to 96 % of 500 simulations each of 15, 30 and 200 normal or
 * exponential values a side, on scales of 4 and 5 points in 81 to 94 %; most samples under a
 * ceiling have no interval.
 *
 * <p>The error of a median comes from the distance of two ordered values around it. Source: Price
 * and Bonett (2002), doi:10.1080/00949650212140.
 *
 * @param first the one side
 * @param second the other side, of the same level
 */
public record MedianDifference(Median first, Median second) implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "price-bonett";

  /** Checks levels and counts. */
  public MedianDifference {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    if (first.level() != second.level()) {
      throw new IllegalArgumentException(
          "both medians must have one level, was " + first.level() + " and " + second.level());
    }
  }

  /**
   * First median minus second median at level 0.95.
   *
   * @param first values of the one side
   * @param second values of the other side
   */
  public static Outcome<MedianDifference> of(Numbers first, Numbers second) {
    return of(ValueCounts.of(first), ValueCounts.of(second), Check.LEVEL);
  }

  /**
   * First median minus second median.
   *
   * @param first values of the one side with their counts
   * @param second values of the other side with their counts
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<MedianDifference> of(
      CountedValues first, CountedValues second, double level) {
    return Median.of(first, level)
        .flatMap(one -> Median.of(second, level).map(other -> new MedianDifference(one, other)));
  }

  /** First median minus second median. */
  public double difference() {
    return first.value() - second.value();
  }

  /** The interval; not computable with one value a side, or if neither middle varies. */
  public Outcome<Interval> interval() {
    long fewest = Math.min(first.n(), second.n());
    if (fewest < 2) {
      return Check.tooFew(fewest, "values on a side", 2);
    }
    double one = error(first);
    double other = error(second);
    if (one + other == 0) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "the middle values of both sides are all equal");
    }
    double reach = Normal.critical(first.level()) * StrictMath.hypot(one, other);
    return Outcome.of(
        Interval.of(difference() - reach, difference() + reach, first.level(), METHOD));
  }

  private static double error(Median median) {
    long n = median.n();
    long rank = Math.max(1, Math.round((n + 1) / 2.0 - Math.sqrt((double) n)));
    double low = Order.at(median.values().values(), rank).doubleValue();
    double high = Order.at(median.values().values(), n - rank + 1).doubleValue();
    double z = Normal.quantile(1 - FairCoin.atMost(rank - 1, n));
    return (high - low) / (2 * z);
  }

  /** One line: {@code 24.000 - 41.000 = -17.000, 95 % [-18.200, -15.800] price-bonett}. */
  @Override
  public String toString() {
    return Digits.of(first.value())
        + " - "
        + Digits.of(second.value())
        + " = "
        + Digits.of(difference())
        + interval().<String>match(ends -> ", " + Digits.of(ends) + " " + METHOD, absent -> "");
  }

  @Override
  public String table() {
    return new TextTable("Difference of two medians, interval of Price and Bonett")
        .row("", "n", "median", Digits.heading(first.level()))
        .row("first", Long.toString(first.n()), Digits.of(first.value()), "")
        .row("second", Long.toString(second.n()), Digits.of(second.value()), "")
        .row(
            "difference",
            "",
            Digits.of(difference()),
            interval().<String>match(Digits::ends, absent -> ""))
        .toString();
  }
}
