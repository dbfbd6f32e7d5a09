package id.bina.scoring.stat.effect;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Interval;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;

/**
 * A ratio of odds or of risks; 1 is no difference.
 *
 * @param measure id, such as {@code odds_ratio}
 * @param value above 0
 * @param standardError of the logarithm of {@code value}, above 0
 * @param interval of {@code value}
 */
public record RatioEffect(String measure, double value, double standardError, Interval interval)
    implements Shown {

  /** Checks ranges. */
  public RatioEffect {
    requireNonNull(measure, "measure");
    requireNonNull(interval, "interval");
    if (!(value > 0 && standardError > 0 && Double.isFinite(value * standardError))) {
      throw new IllegalArgumentException(
          "ratio and its error must be finite and above 0, was " + value + " and " + standardError);
    }
  }

  /** The natural logarithm of the value, which pooling works on. */
  public double log() {
    return StrictMath.log(value);
  }

  /** One line: {@code odds_ratio 0.6873, 95 % [0.2525, 1.871]}. */
  @Override
  public String toString() {
    return measure + " " + Digits.narrow(value) + ", " + ends();
  }

  private String ends() {
    return Digits.percent(interval.level())
        + " ["
        + Digits.narrow(interval.lower())
        + ", "
        + Digits.narrow(interval.upper())
        + "]";
  }

  @Override
  public String table() {
    return new TextTable("Ratio of two groups")
        .row("", "value", "se of log", "interval")
        .row(measure, Digits.narrow(value), Digits.of(standardError), ends())
        .toString();
  }
}
