package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;

/**
 * A standardised mean change: how many standard deviations, and which.
 *
 * @param measure id that says whose standard deviation, such as {@code d_av}
 * @param value as found in the sample
 * @param correction Hedges' exact factor, in (0, 1): times it, the value is unbiased
 * @param interval of {@code value}, or why there is none
 */
public record EffectSize(
    String measure, double value, double correction, Outcome<Interval> interval) implements Shown {

  /** Checks value and factor. */
  public EffectSize {
    requireNonNull(measure, "measure");
    requireNonNull(interval, "interval");
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("effect size must be finite, was " + value);
    }
    if (!(correction > 0 && correction < 1)) {
      throw new IllegalArgumentException(
          "correction of an effect size must be between 0 and 1, was " + correction);
    }
  }

  /** The value without its small-sample bias (Hedges' g). */
  public double corrected() {
    return correction * value;
  }

  /** The interval of the corrected value: both ends times the same factor. */
  public Outcome<Interval> correctedInterval() {
    return interval.map(
        i ->
            Interval.of(
                correction * i.lower(),
                correction * i.upper(),
                i.level(),
                i.method() + "-corrected"));
  }

  /** One line: {@code d_av 1.071, 95 % [0.329, 1.783], corrected 0.9511}. */
  @Override
  public String toString() {
    return measure + " " + Digits.of(value) + ends() + ", corrected " + Digits.of(corrected());
  }

  private String ends() {
    return interval.match(i -> ", " + Digits.of(i), none -> "");
  }

  @Override
  public String table() {
    return heading(new TextTable("Standardised mean change")).row(cells()).toString();
  }

  static TextTable heading(TextTable table) {
    return table.row("", "value", "corrected", "interval");
  }

  String[] cells() {
    return new String[] {
      measure, Digits.of(value), Digits.of(corrected()), interval.match(Digits::of, none -> "-")
    };
  }
}
