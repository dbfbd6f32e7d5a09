package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.CountedValues;

/**
 * The difference of two independent means with one variance for both, by Student's t.
 *
 * <p>{@code PooledT.of(x, y)}: first minus second; missing values are left out; at least 2 values a
 * side, and one side that varies. Misleads where the smaller group varies more: {@link Welch} is
 * the default.
 *
 * @param first the one group
 * @param second the other group
 * @param difference first mean minus second mean, with its test and interval
 */
public record PooledT(Sample first, Sample second, Estimate difference) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "pooled-t";

  /** Checks that the parts are there. */
  public PooledT {
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
  public static Outcome<PooledT> of(Numbers first, Numbers second) {
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
  public static Outcome<PooledT> of(CountedValues first, CountedValues second, double level) {
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
  public static Outcome<PooledT> of(Sample first, Sample second, double level) {
    Check.level(level);
    double sd = pooledSd(first, second);
    if (sd == 0) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "neither " + first.name() + " nor " + second.name() + " varies");
    }
    double error = sd * Math.sqrt(1.0 / first.n() + 1.0 / second.n());
    double df = first.n() + second.n() - 2.0;
    double value = first.mean() - second.mean();
    return Outcome.of(new PooledT(first, second, new Estimate(value, error, df, level, METHOD)));
  }

  private static double pooledSd(Sample first, Sample second) {
    double squares = (first.n() - 1.0) * first.variance() + (second.n() - 1.0) * second.variance();
    return Math.sqrt(squares / (first.n() + second.n() - 2.0));
  }

  /** The standard deviation within the groups, above 0. */
  public double pooledSd() {
    return pooledSd(first, second);
  }

  /** One line: {@code difference 3.700, 95 % [-0.167, 7.567], t(58) = 1.92, p = 0.0604}. */
  @Override
  public String toString() {
    return "difference " + difference;
  }

  @Override
  public String table() {
    return Sample.heading(new TextTable("Difference of two means, Student's t, one variance"))
            .row(first.cells())
            .row(second.cells())
            .toString()
        + difference.line(new TextTable(""), "difference");
  }
}
