package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Interval;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TextTable;

/**
 * An estimate with its standard error and Student's t.
 *
 * <p>Test and interval are two readings of the same three numbers: the interval leaves out 0 just
 * when {@link #p} is below {@code 1 - level}.
 *
 * @param value in the unit of the outcome
 * @param standardError of {@code value}, above 0
 * @param df degrees of freedom, above 0, need not be whole
 * @param level of the interval, in (0, 1)
 * @param method id of how the standard error was made, such as {@code welch-t}
 */
public record Estimate(double value, double standardError, double df, double level, String method)
    implements Shown {

  /** Checks that the numbers can carry a test. */
  public Estimate {
    requireNonNull(method, "method");
    Check.level(level);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("value of an estimate must be finite, was " + value);
    }
    if (!(standardError > 0 && Double.isFinite(standardError))) {
      throw new IllegalArgumentException(
          "standard error must be finite and above 0, was " + standardError);
    }
    if (!(df > 0 && Double.isFinite(df))) {
      throw new IllegalArgumentException(
          "degrees of freedom must be finite and above 0, was " + df);
    }
  }

  /** How many standard errors the value lies from 0. */
  public double t() {
    return value / standardError;
  }

  /** Two-sided p value of "the true value is 0". */
  public double p() {
    return StudentT.twoSided(t(), df);
  }

  /** Value plus and minus the critical t times the standard error. */
  public Interval interval() {
    double reach = StudentT.critical(level, df) * standardError;
    return Interval.of(value - reach, value + reach, level, method);
  }

  /** The same value and error with the normal distribution, as for a large sample. */
  public NormalEstimate normal() {
    return new NormalEstimate(value, standardError, level, method);
  }

  /** One line: {@code 3.733, 95 % [1.200, 6.266], t(12.93) = 3.73, p = 0.0025}. */
  @Override
  public String toString() {
    return Digits.of(value) + ", " + Digits.of(interval()) + ", " + test();
  }

  String test() {
    return "t(" + Digits.df(df) + ") = " + Digits.fixed(t(), 2) + ", " + Digits.p(p());
  }

  @Override
  public String table() {
    return line(new TextTable("Estimate"), "value").toString();
  }

  /** Adds heading and one line of this estimate to a table. */
  TextTable line(TextTable table, String label) {
    return heading(table, level).row(cells(label));
  }

  static TextTable heading(TextTable table, double level) {
    return table.row("", "value", "se", "t", "df", "p", Digits.heading(level));
  }

  String[] cells(String label) {
    return new String[] {
      label,
      Digits.of(value),
      Digits.of(standardError),
      Digits.fixed(t(), 2),
      Digits.df(df),
      Digits.p(p()).substring(2).replace("= ", ""),
      Digits.ends(interval())
    };
  }
}
