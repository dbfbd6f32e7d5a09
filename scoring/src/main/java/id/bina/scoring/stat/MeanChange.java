package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;

/**
 * A mean change with test and interval, by whichever method its size asked for.
 *
 * @param value mean of second minus first, in the unit of the scores
 * @param interval of {@code value}, or why there is none
 * @param p two-sided p value of "no change", in [0, 1]
 * @param method {@link PairedT#METHOD} or {@link SignFlip#METHOD}
 */
public record MeanChange(double value, Outcome<Interval> interval, double p, String method)
    implements Shown {

  /** Checks ranges. */
  public MeanChange {
    requireNonNull(interval, "interval");
    requireNonNull(method, "method");
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("p value must be in [0, 1], was " + p);
    }
  }

  /**
   * The change that a paired t-test found.
   *
   * @param test the test
   * @return its change, interval and p
   */
  public static MeanChange from(PairedT test) {
    Estimate change = test.change();
    return new MeanChange(
        change.value(), Outcome.of(change.interval()), change.p(), PairedT.METHOD);
  }

  /**
   * The change that an exact sign-flip test found.
   *
   * @param test the test
   * @return its mean, interval and p
   */
  public static MeanChange from(SignFlip test) {
    return new MeanChange(test.mean(), test.interval(), test.p().value(), SignFlip.METHOD);
  }

  /** One line: {@code change 18.000, 95 % [14.61, 21.39], p < 0.0001 (paired-t)}. */
  @Override
  public String toString() {
    String ends = interval.match(i -> ", " + Digits.of(i), none -> "");
    return "change " + Digits.of(value) + ends + ", " + Digits.p(p) + " (" + method + ")";
  }

  @Override
  public String table() {
    return new TextTable(toString()).toString();
  }
}
