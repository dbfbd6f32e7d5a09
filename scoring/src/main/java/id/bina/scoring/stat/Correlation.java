package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.PairTable;

/**
 * Pearson's correlation of two columns.
 *
 * <p>{@code Correlation.of(x, y)}: over the rows that have both; at least 3 rows, and both columns
 * must vary. p by Student's t, interval by Fisher's transformation (from 4 rows; not where all
 * points lie on a line).
 *
 * @param pair names of the columns, such as {@code pre, post}
 * @param n number of complete rows, 3 or more
 * @param r from -1 to 1
 * @param level of the interval, in (0, 1)
 */
public record Correlation(String pair, long n, double r, double level) implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "fisher-z";

  /** Checks ranges. */
  public Correlation {
    requireNonNull(pair, "pair");
    Check.level(level);
    if (n < 3) {
      throw new IllegalArgumentException("n of a correlation must be 3 or more, was " + n);
    }
    if (!(r >= -1 && r <= 1)) {
      throw new IllegalArgumentException("correlation must be in [-1, 1], was " + r);
    }
  }

  /**
   * The correlation at level 0.95.
   *
   * @param first a column
   * @param second a column of the same rows
   */
  public static Outcome<Correlation> of(Numbers first, Numbers second) {
    return of(Moments.of(Check.named(first, "first"), Check.named(second, "second")), Check.LEVEL);
  }

  /**
   * The correlation of counted pairs, which are called {@code first} and {@code second}.
   *
   * @param pairs the pairs with their counts; those with a gap are left out
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<Correlation> of(PairTable pairs, double level) {
    return of(pairs.moments("first", "second"), level);
  }

  /**
   * The correlation of two columns of moments.
   *
   * @param pairs moments of two columns
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<Correlation> of(Moments pairs, double level) {
    Check.level(level);
    Check.width(pairs, 2, "correlation");
    if (pairs.count() < 3) {
      return Check.tooFew(pairs.count(), "complete rows", 3);
    }
    for (int column = 0; column < 2; column++) {
      if (pairs.isConstant(column)) {
        return Check.noSpread(pairs.columns().get(column));
      }
    }
    String names = pairs.columns().get(0) + ", " + pairs.columns().get(1);
    return Outcome.of(new Correlation(names, pairs.count(), pairs.correlation(0, 1), level));
  }

  /** Student's t of "there is no linear relation"; infinite where all points lie on a line. */
  public double t() {
    double rest = (1 - r) * (1 + r);
    return rest == 0 ? Math.copySign(Double.POSITIVE_INFINITY, r) : r * Math.sqrt((n - 2) / rest);
  }

  /** Two-sided p value of "there is no linear relation", with n - 2 degrees of freedom. */
  public double p() {
    return Math.abs(r) == 1 ? 0 : StudentT.twoSided(t(), n - 2.0);
  }

  /** Fisher's interval, within [-1, 1]. */
  public Outcome<Interval> interval() {
    if (n < 4) {
      return Check.tooFew(n, "complete rows", 4);
    }
    if (Math.abs(r) == 1) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "all points lie on a line, which leaves no spread to judge by");
    }
    double middle = StrictMath.log1p(2 * r / (1 - r)) / 2;
    double half = Normal.critical(level) / Math.sqrt(n - 3.0);
    return Outcome.of(
        Interval.of(StrictMath.tanh(middle - half), StrictMath.tanh(middle + half), level, METHOD));
  }

  /** One line: {@code r = 0.7686, 95 % [0.1396, 0.9557], p = 0.0258, n 8}. */
  @Override
  public String toString() {
    return "r = " + Digits.of(r) + ends() + ", " + Digits.p(p()) + ", n " + n;
  }

  private String ends() {
    return interval().match(interval -> ", " + Digits.of(interval), none -> "");
  }

  @Override
  public String table() {
    return new TextTable("Pearson's correlation of " + pair)
        .row("", "n", "r", "p", Digits.heading(level))
        .row(
            "correlation",
            Long.toString(n),
            Digits.of(r),
            Digits.of(p()),
            interval().match(Digits::ends, none -> "-"))
        .toString();
  }
}
