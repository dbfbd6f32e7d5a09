package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.Moments;

/**
 * The mean of one column against a reference value, by Student's t.
 *
 * <p>{@code OneSampleT.of(Numbers.of(60, 55, 70), 50)}. Missing values are left out; at least 2
 * that are not all equal are needed. Under a ceiling, where many stand at the maximum, t covers too
 * little: use {@link DirichletMean} for one item.
 *
 * @param sample count, mean and standard deviation
 * @param reference what the mean is compared with, in the unit of the column
 * @param difference mean minus reference, with its test and interval
 */
public record OneSampleT(Sample sample, double reference, Estimate difference) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "one-sample-t";

  /** Checks that the parts are there. */
  public OneSampleT {
    requireNonNull(sample, "sample");
    requireNonNull(difference, "difference");
    if (!Double.isFinite(reference)) {
      throw new IllegalArgumentException("reference must be finite, was " + reference);
    }
  }

  /**
   * The mean against 0 at level 0.95.
   *
   * @param column missing values are left out
   */
  public static Outcome<OneSampleT> of(Numbers column) {
    return of(column, 0);
  }

  /**
   * The mean against a reference at level 0.95.
   *
   * @param column missing values are left out
   * @param reference in the unit of the column
   */
  public static Outcome<OneSampleT> of(Numbers column, double reference) {
    return of(Check.single(column, Check.UNNAMED), reference, Check.LEVEL);
  }

  /**
   * The mean of moments of one column against a reference.
   *
   * @param moments of one column
   * @param reference in the unit of the column
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<OneSampleT> of(Moments moments, double reference, double level) {
    Check.level(level);
    return Sample.of(Check.width(moments, 1, "one-sample t"), 0)
        .flatMap(sample -> of(sample, reference, level));
  }

  /**
   * The mean of counted values against a reference.
   *
   * @param values the values with their counts
   * @param reference in their unit
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<OneSampleT> of(CountedValues values, double reference, double level) {
    return of(values.moments("values"), reference, level);
  }

  private static Outcome<OneSampleT> of(Sample sample, double reference, double level) {
    if (sample.sd() == 0) {
      return Check.noSpread(sample.name());
    }
    double value = sample.mean() - reference;
    double df = sample.n() - 1.0;
    Estimate difference = new Estimate(value, sample.standardError(), df, level, METHOD);
    return Outcome.of(new OneSampleT(sample, reference, difference));
  }

  /** The interval of the mean itself. */
  public Interval interval() {
    Interval shifted = difference.interval();
    return Interval.of(
        shifted.lower() + reference, shifted.upper() + reference, shifted.level(), METHOD);
  }

  /** One line: {@code mean 61.000, 95 % [55.401, 66.599], n 8}. */
  @Override
  public String toString() {
    return "mean " + Digits.of(sample.mean()) + ", " + Digits.of(interval()) + ", n " + sample.n();
  }

  @Override
  public String table() {
    String label = reference == 0 ? "mean" : "mean - " + Digits.of(reference);
    return Sample.heading(new TextTable("Mean by Student's t")).row(sample.cells()).toString()
        + difference.line(new TextTable(""), label);
  }
}
