package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.CountedValues;

/**
 * The difference of two independent means, variances not taken as equal.
 *
 * <p>{@code Welch.of(x, y)}: first minus second; missing values are left out; at least 2 values a
 * side, and one side that varies. Degrees of freedom after Welch and Satterthwaite. The default for
 * two groups; {@link PooledT} takes the variances as equal.
 *
 * <p>Source: Welch (1947), doi:10.1093/biomet/34.1-2.28.
 *
 * @param first the one group
 * @param second the other group
 * @param difference first mean minus second mean, with its test and interval
 */
public record Welch(Sample first, Sample second, Estimate difference) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "welch-t";

  /** Checks that the parts are there. */
  public Welch {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    requireNonNull(difference, "difference");
  }

  /**
   * First minus second at level 0.95.
   *
   * @param first values of the one group
   * @param second values of the other group
   */
  public static Outcome<Welch> of(Numbers first, Numbers second) {
    return Sample.of(Check.named(first, "first"))
        .flatMap(
            one ->
                Sample.of(Check.named(second, "second"))
                    .flatMap(other -> of(one, other, Check.LEVEL)));
  }

  /**
   * First against second in counts, which are called {@code first} and {@code second}.
   *
   * @param first values of the one group with their counts
   * @param second values of the other group with their counts
   * @param level of the interval, in (0, 1)
   * @return not computable with fewer than 2 values a side, or if neither side varies
   */
  public static Outcome<Welch> of(CountedValues first, CountedValues second, double level) {
    return Sample.of("first", first)
        .flatMap(one -> Sample.of("second", second).flatMap(other -> of(one, other, level)));
  }

  /**
   * First minus second.
   *
   * @param first the one group
   * @param second the other group
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<Welch> of(Sample first, Sample second, double level) {
    Check.level(level);
    double one = first.variance() / first.n();
    double other = second.variance() / second.n();
    if (one + other == 0) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "neither " + first.name() + " nor " + second.name() + " varies");
    }
    double below = one * one / (first.n() - 1.0) + other * other / (second.n() - 1.0);
    double df = (one + other) * (one + other) / below;
    double value = first.mean() - second.mean();
    Estimate difference = new Estimate(value, Math.sqrt(one + other), df, level, METHOD);
    return Outcome.of(new Welch(first, second, difference));
  }

  /** One line: {@code difference 3.700, 95 % [-0.171, 7.571], t(55.31) = 1.92, p = 0.0606}. */
  @Override
  public String toString() {
    return "difference " + difference;
  }

  @Override
  public String table() {
    return Sample.heading(new TextTable("Difference of two means, Welch's t"))
            .row(first.cells())
            .row(second.cells())
            .toString()
        + difference.line(new TextTable(""), "difference");
  }
}
