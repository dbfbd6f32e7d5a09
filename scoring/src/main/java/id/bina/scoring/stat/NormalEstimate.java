package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Interval;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;

/**
 * An estimate with its standard error and the normal distribution: what large samples allow.
 *
 * <p>{@link Estimate} is the cautious twin, with Student's t. Test and interval are two readings of
 * the same numbers: the interval leaves out 0 just when {@link #p} is below {@code 1 - level}.
 *
 * @param value in the unit of the outcome, finite
 * @param standardError of {@code value}, above 0
 * @param level of the interval, in (0, 1)
 * @param method id of how the standard error was made
 */
public record NormalEstimate(double value, double standardError, double level, String method)
    implements Shown {

  /** Checks that the numbers can carry a test. */
  public NormalEstimate {
    requireNonNull(method, "method");
    Check.level(level);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("value of an estimate must be finite, was " + value);
    }
    if (!(standardError > 0 && Double.isFinite(standardError))) {
      throw new IllegalArgumentException(
          "standard error must be finite and above 0, was " + standardError);
    }
  }

  /** How many standard errors the value lies from 0. */
  public double z() {
    return value / standardError;
  }

  /** Two-sided p value of "the true value is 0". */
  public double p() {
    return Normal.twoSided(z());
  }

  /** Value plus and minus the critical z times the standard error. */
  public Interval interval() {
    double reach = Normal.critical(level) * standardError;
    return Interval.of(value - reach, value + reach, level, method);
  }

  /** One line: {@code 3.733, 95 % [1.200, 6.266], z = 2.89, p = 0.0039}. */
  @Override
  public String toString() {
    return Digits.of(value)
        + ", "
        + Digits.of(interval())
        + ", z = "
        + Digits.fixed(z(), 2)
        + ", "
        + Digits.p(p());
  }

  @Override
  public String table() {
    return new TextTable("Estimate, normal distribution")
        .row("", "value", "se", "z", "p", Digits.heading(level))
        .row(
            "value",
            Digits.of(value),
            Digits.of(standardError),
            Digits.fixed(z(), 2),
            Digits.p(p()).substring(2).replace("= ", ""),
            Digits.ends(interval()))
        .toString();
  }
}
