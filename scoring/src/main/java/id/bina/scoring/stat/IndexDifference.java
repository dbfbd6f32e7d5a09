package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;

/**
 * The difference of two indices of other people: first minus second, by their linearised errors.
 *
 * <p>{@code new IndexDifference(after, before, Rational.of(25), 0.95)}. Degrees of freedom after
 * Welch and Satterthwaite, {@code n - 1} a side.
 *
 * @param first the one index
 * @param second the other index
 * @param factor by what both are multiplied, above 0
 * @param level of the interval, in (0, 1)
 */
public record IndexDifference(
    ElementIndex first, ElementIndex second, Rational factor, double level) implements Shown {

  /** Checks factor and level. */
  public IndexDifference {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    Check.level(level);
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor must be above 0, was " + factor);
    }
  }

  /** First minus second, times the factor. */
  public double value() {
    return first.value().minus(second.value()).times(factor).doubleValue();
  }

  /** The difference with its error; not computable with one form a side, or without any spread. */
  public Outcome<Estimate> estimate() {
    return first
        .standardError()
        .flatMap(one -> second.standardError().flatMap(other -> estimate(one, other)));
  }

  private Outcome<Estimate> estimate(double one, double other) {
    double both = one * one + other * other;
    if (both == 0) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE,
          "neither index has an error: everybody answered alike, or all did");
    }
    double below =
        one * one * one * one / (first.n() - 1.0)
            + other * other * other * other / (second.n() - 1.0);
    double error = Math.sqrt(both) * factor.doubleValue();
    return Outcome.of(
        new Estimate(value(), error, both * both / below, level, ElementIndex.METHOD));
  }

  /** The interval of the difference. */
  public Outcome<Interval> interval() {
    return estimate().map(Estimate::interval);
  }

  /** One line: {@code 84.600 - 78.900 = 5.700, 95 % [3.411, 7.989]}. */
  @Override
  public String toString() {
    return Digits.of(points(first))
        + " - "
        + Digits.of(points(second))
        + " = "
        + Digits.of(value())
        + interval().<String>match(ends -> ", " + Digits.of(ends), absent -> "");
  }

  private double points(ElementIndex index) {
    return index.value().times(factor).doubleValue();
  }

  @Override
  public String table() {
    return new TextTable("Difference of two indices")
        .row("", "n", "index")
        .row("first", Long.toString(first.n()), Digits.of(points(first)))
        .row("second", Long.toString(second.n()), Digits.of(points(second)))
        .row("difference", "", Digits.of(value()))
        .note(
            interval().<String>match(ends -> "interval " + Digits.of(ends), none -> none.detail()))
        .toString();
  }
}
