package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.Moments;

/**
 * Count, mean and standard deviation of one column.
 *
 * <p>{@code Sample.of(Numbers.of(60, 55, 70))}: missing values are left out; at least 2 are needed.
 *
 * @param name what the column is called
 * @param n number of values, 2 or more
 * @param mean their mean, in the unit of the column
 * @param sd their standard deviation with divisor {@code n - 1}, 0 or more
 */
public record Sample(String name, long n, double mean, double sd) implements Shown {

  /** Checks count and spread. */
  public Sample {
    requireNonNull(name, "name");
    if (n < 2) {
      throw new IllegalArgumentException("n of a sample must be 2 or more, was " + n);
    }
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException("mean of a sample must be finite, was " + mean);
    }
    if (!(sd >= 0 && Double.isFinite(sd))) {
      throw new IllegalArgumentException("sd of a sample must be finite and 0 or more, was " + sd);
    }
  }

  /**
   * The sample of a column.
   *
   * @param column missing values are left out
   */
  public static Outcome<Sample> of(Numbers column) {
    return of(Check.single(column, Check.UNNAMED), 0);
  }

  /**
   * The sample of one column of moments.
   *
   * @param moments exact sums
   * @param column from 0
   */
  public static Outcome<Sample> of(Moments moments, int column) {
    if (moments.count() < 2) {
      return Check.tooFew(moments.count(), Check.valuesOf(moments.columns().get(column)), 2);
    }
    return Outcome.of(at(moments, column));
  }

  /**
   * The sample of counted values.
   *
   * @param name what they are called
   * @param values the values with their counts
   */
  public static Outcome<Sample> of(String name, CountedValues values) {
    return of(values.moments(name), 0);
  }

  /** The sample of a column that is known to have 2 rows or more. */
  static Sample at(Moments moments, int column) {
    return new Sample(
        moments.columns().get(column), moments.count(), moments.mean(column), moments.sd(column));
  }

  Sample named(String newName) {
    return new Sample(newName, n, mean, sd);
  }

  /** {@code sd * sd}. */
  public double variance() {
    return sd * sd;
  }

  /** Standard error of the mean. */
  public double standardError() {
    return sd / Math.sqrt((double) n);
  }

  /** One line: {@code pre: mean 58.000, sd 12.031, n 84}. */
  @Override
  public String toString() {
    return name + ": mean " + Digits.of(mean) + ", sd " + Digits.of(sd) + ", n " + n;
  }

  @Override
  public String table() {
    return heading(new TextTable("Sample")).row(cells()).toString();
  }

  static TextTable heading(TextTable table) {
    return table.row("", "n", "mean", "sd");
  }

  String[] cells() {
    return new String[] {name, Long.toString(n), Digits.of(mean), Digits.of(sd)};
  }
}
