package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.FairCoin;
import id.bina.scoring.internal.Order;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The median of one column with a distribution-free interval, and its other quantiles.
 *
 * <p>{@code Median.of(Numbers.of(12, 30, 41, 55, 60, 90))}: missing values are left out; one value
 * has a median, the interval needs 6 or more. Waiting times are skewed and rounded, so that their
 * mean says little and Student's t covers too little.
 *
 * <p>The interval goes from one observed value to another, by how often a fair coin gives so few
 * heads; its level is at least the one asked for, more under ties. Source: Conover (1999),
 * Practical Nonparametric Statistics, 3.2.
 *
 * @param values the values with their counts, at least one present
 * @param level of the interval, in (0, 1)
 */
public record Median(ValueCounts values, double level) implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "order-statistics";

  /** Checks that there are values. */
  public Median {
    requireNonNull(values, "values");
    Check.level(level);
    if (values.present() == 0) {
      throw new IllegalArgumentException("number of values must be 1 or more, was 0");
    }
  }

  /**
   * The median at level 0.95.
   *
   * @param column missing values are left out
   */
  public static Outcome<Median> of(Numbers column) {
    return of(ValueCounts.of(column), Check.LEVEL);
  }

  /**
   * The median.
   *
   * @param values the values with their counts
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<Median> of(CountedValues values, double level) {
    Check.level(level);
    ValueCounts counts = values.asValues();
    return counts.present() == 0
        ? Check.tooFew(0, "values", 1)
        : Outcome.of(new Median(counts, level));
  }

  /** Number of values. */
  public long n() {
    return values.present();
  }

  /** The middle value, or the mean of the two middle ones. */
  public double value() {
    return Order.median(values.values(), n());
  }

  /**
   * A quantile, by straight lines between the ordered values (type 7, the default of R): the
   * nearest double to the exact one. Other types: {@link
   * id.bina.scoring.stat.descriptive.QuantileType}.
   *
   * @param share of the values below it, from 0 to 1
   * @return in the unit of the column
   */
  public double quantile(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share of a quantile must be in [0, 1], was " + share);
    }
    BigDecimal steps = Numbers.shortest(share).multiply(BigDecimal.valueOf(n() - 1));
    BigDecimal whole = steps.setScale(0, RoundingMode.FLOOR);
    return Order.between(
        values.values(), n(), 1 + whole.longValueExact(), steps.subtract(whole), BigDecimal.ONE);
  }

  /** The interval from one ordered value to another; not computable with fewer than 6 values. */
  public Outcome<Interval> interval() {
    double tail = (1 - level) / 2;
    if (FairCoin.atMost(0, n()) > tail) {
      return Check.tooFew(n(), "values", least(tail));
    }
    long within = 0;
    long beyond = n() / 2 + 1;
    while (beyond - within > 1) {
      long middle = (within + beyond) / 2;
      if (FairCoin.atMost(middle, n()) <= tail) {
        within = middle;
      } else {
        beyond = middle;
      }
    }
    return Outcome.of(
        Interval.of(
            Order.at(values.values(), within + 1).doubleValue(),
            Order.at(values.values(), n() - within).doubleValue(),
            level,
            METHOD));
  }

  private static long least(double tail) {
    long n = 1;
    while (FairCoin.atMost(0, n) > tail) {
      n++;
    }
    return n;
  }

  /** One line: {@code median 41.000, 95 % [39.000, 43.000], n 1180}. */
  @Override
  public String toString() {
    return "median "
        + Digits.of(value())
        + interval().<String>match(ends -> ", " + Digits.of(ends), absent -> "")
        + ", n "
        + n();
  }

  @Override
  public String table() {
    return new TextTable("Median, interval of order statistics")
        .row("", "n", "p25", "median", "p75", Digits.heading(level))
        .row(
            "values",
            Long.toString(n()),
            Digits.of(quantile(0.25)),
            Digits.of(value()),
            Digits.of(quantile(0.75)),
            interval().<String>match(Digits::ends, absent -> ""))
        .toString();
  }
}
