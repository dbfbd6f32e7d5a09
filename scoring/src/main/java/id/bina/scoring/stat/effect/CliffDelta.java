package id.bina.scoring.stat.effect;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.ValueCounts;

/**
 * How much more often a value of the first group lies above one of the second than below.
 *
 * <p>{@code CliffDelta.of(trained, others).orThrow().delta()} is from -1 to 1; missing values are
 * left out. It takes answers as ordered and no more, so it suits ratings. The interval is the
 * asymmetric one of Feng and Cliff unless another is named; it is not computable where all pairs go
 * one way, since then nothing tells how sure that is.
 *
 * <p>Sources: Cliff (1993), doi:10.1037/0033-2909.114.3.494; Feng and Cliff (2004),
 * doi:10.22237/jmasm/1099267500.
 *
 * @param first values of the one group with their counts, 2 or more
 * @param second values of the other group with their counts, 2 or more
 * @param level of the interval, in (0, 1)
 */
public record CliffDelta(ValueCounts first, ValueCounts second, double level) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "cliff-delta";

  /** How the interval is made. */
  public enum IntervalOfDelta {
    /** Asymmetric, normal: within [-1, 1]. The default. */
    FENG_CLIFF("feng-cliff"),
    /** The same with Student's t on {@code n1 + n2 - 2} degrees of freedom. */
    FENG_CLIFF_T("feng-cliff-t"),
    /** Plus and minus the same; may leave [-1, 1]. */
    SYMMETRIC("symmetric-normal"),
    /** By the inverse hyperbolic tangent, taking all values as different. */
    FISHER_Z("fisher-z");

    private final String id;

    IntervalOfDelta(String id) {
      this.id = id;
    }
  }

  /** Checks that there are 2 values a side. */
  public CliffDelta {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    Check.level(level);
    if (Math.min(first.present(), second.present()) < 2) {
      throw new IllegalArgumentException(
          "both groups must have 2 values or more, had "
              + first.present()
              + " and "
              + second.present());
    }
  }

  /**
   * First against second at level 0.95.
   *
   * @param first values of the one group
   * @param second values of the other group
   * @return not computable with fewer than 2 values a side
   */
  public static Outcome<CliffDelta> of(Numbers first, Numbers second) {
    return of(ValueCounts.of(first), ValueCounts.of(second), Check.LEVEL);
  }

  /**
   * First against second.
   *
   * @param first values of the one group with their counts
   * @param second values of the other group with their counts
   * @param level of the interval, in (0, 1)
   * @return not computable with fewer than 2 values a side
   */
  public static Outcome<CliffDelta> of(CountedValues first, CountedValues second, double level) {
    Check.level(level);
    ValueCounts one = first.asValues();
    ValueCounts other = second.asValues();
    long fewer = Math.min(one.present(), other.present());
    if (fewer < 2) {
      return Check.tooFew(fewer, "values in the smaller group", 2);
    }
    return Outcome.of(new CliffDelta(one, other, level));
  }

  private Dominance dominance() {
    return new Dominance(first, second);
  }

  /** Pairs in which the first lies above the second. */
  public double greater() {
    return dominance().greater().doubleValue();
  }

  /** Pairs in which the first lies below the second. */
  public double less() {
    return dominance().less().doubleValue();
  }

  /** Pairs of equal values. */
  public double ties() {
    return (double) first.present() * (double) second.present() - greater() - less();
  }

  /** Share of pairs above minus share below, from -1 to 1. */
  public double delta() {
    return dominance().delta().doubleValue();
  }

  /** The chance to lie above, ties counted half: from 0 to 1. */
  public double superiority() {
    return dominance().delta().plus(Rational.ONE).dividedBy(Rational.of(2)).doubleValue();
  }

  /** Cliff's unbiased estimate of the variance of delta; may be 0 or below in small samples. */
  public double unbiasedVariance() {
    return dominance().variance().doubleValue();
  }

  /** The variance that intervals use: the unbiased one, but at least {@code (1 - d^2)/(mn - 1)}. */
  public double variance() {
    double delta = delta();
    double pairs = (double) first.present() * (double) second.present();
    return Math.max(unbiasedVariance(), (1 - delta * delta) / (pairs - 1));
  }

  /** The interval of Feng and Cliff; not computable where all pairs go one way. */
  public Outcome<Interval> interval() {
    return interval(IntervalOfDelta.FENG_CLIFF);
  }

  /**
   * The interval of delta.
   *
   * @param method how it is made
   * @return not computable where all pairs go one way
   */
  public Outcome<Interval> interval(IntervalOfDelta method) {
    double delta = delta();
    if (Math.abs(delta) == 1) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "all pairs go one way, which leaves no spread for an interval");
    }
    double z = Normal.critical(level);
    double n = (double) first.present() + second.present();
    return Outcome.of(
        switch (method) {
          case FENG_CLIFF -> fengCliff(delta, z, method);
          case FENG_CLIFF_T -> fengCliff(delta, StudentT.critical(level, n - 2), method);
          case SYMMETRIC -> symmetric(delta, z * Math.sqrt(variance()), method);
          case FISHER_Z -> fisher(delta, z, method);
        });
  }

  private Interval symmetric(double delta, double reach, IntervalOfDelta method) {
    return Interval.of(delta - reach, delta + reach, level, method.id);
  }

  private Interval fengCliff(double delta, double z, IntervalOfDelta method) {
    double open = 1 - delta * delta;
    double error = z * z * variance();
    double reach = Math.sqrt(error * (open * open + error));
    double middle = delta * open;
    return Interval.of(
        (middle - reach) / (open + error), (middle + reach) / (open + error), level, method.id);
  }

  private Interval fisher(double delta, double z, IntervalOfDelta method) {
    double n1 = first.present();
    double n2 = second.present();
    double middle = (StrictMath.log1p(delta) - StrictMath.log1p(-delta)) / 2;
    double reach = z * Math.sqrt((n1 + n2 + 1) / (3 * n1 * n2));
    return Interval.of(
        StrictMath.tanh(middle - reach), StrictMath.tanh(middle + reach), level, method.id);
  }

  /** One line: {@code delta 0.6199, 95 % [0.1929, 0.8495], n 17 and 26}. */
  @Override
  public String toString() {
    return "delta "
        + Digits.of(delta())
        + interval().<String>match(ends -> ", " + Digits.of(ends), none -> "")
        + ", n "
        + first.present()
        + " and "
        + second.present();
  }

  @Override
  public String table() {
    return new TextTable("Cliff's delta, first against second")
        .row("", "pairs")
        .row("above", Digits.narrow(greater()))
        .row("equal", Digits.narrow(ties()))
        .row("below", Digits.narrow(less()))
        .note(toString())
        .toString();
  }
}
