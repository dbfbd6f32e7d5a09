package id.bina.scoring.stat.test;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.FisherF;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.CountedValues;

/**
 * Whether one group varies more than another: the ratio of their variances, by F.
 *
 * <p>{@code VarianceRatio.of(x, y)}: first variance over second; missing values are left out. Both
 * sides need 2 values and spread. It assumes normal values and misleads where they are not. Never
 * choose between Welch and pooled t by it: take Welch.
 *
 * @param first the one group, with spread
 * @param second the other group, with spread
 * @param level of the interval, in (0, 1)
 */
public record VarianceRatio(Sample first, Sample second, double level) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "variance-ratio-f";

  /** Checks that both sides vary. */
  public VarianceRatio {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    Check.level(level);
    if (first.sd() == 0 || second.sd() == 0) {
      throw new IllegalArgumentException("both groups must vary, was " + first + " and " + second);
    }
  }

  /**
   * First over second at level 0.95.
   *
   * @param first values of the one group
   * @param second values of the other group
   * @return not computable with fewer than 2 values a side, or if one side does not vary
   */
  public static Outcome<VarianceRatio> of(Numbers first, Numbers second) {
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
   * @return not computable with fewer than 2 values a side, or if one side does not vary
   */
  public static Outcome<VarianceRatio> of(CountedValues first, CountedValues second, double level) {
    return Sample.of("first", first)
        .flatMap(one -> Sample.of("second", second).flatMap(other -> of(one, other, level)));
  }

  /**
   * First over second.
   *
   * @param first the one group
   * @param second the other group
   * @param level of the interval, in (0, 1)
   * @return not computable if one side does not vary
   */
  public static Outcome<VarianceRatio> of(Sample first, Sample second, double level) {
    Check.level(level);
    if (first.sd() == 0 || second.sd() == 0) {
      String still = (first.sd() == 0 ? first : second).name();
      return Outcome.notComputable(Absence.ZERO_VARIANCE, still + " does not vary");
    }
    return Outcome.of(new VarianceRatio(first, second, level));
  }

  /** First variance over second variance, above 0. */
  public double f() {
    return first.variance() / second.variance();
  }

  /** Degrees of freedom above the line. */
  public double df1() {
    return first.n() - 1.0;
  }

  /** Degrees of freedom below the line. */
  public double df2() {
    return second.n() - 1.0;
  }

  /** Two-sided p value: twice the smaller tail. */
  public double p() {
    double below = FisherF.lower(f(), df1(), df2());
    double above = FisherF.upper(f(), df1(), df2());
    return Math.min(1, 2 * Math.min(below, above));
  }

  /** The interval of the ratio of the true variances. */
  public Interval interval() {
    double tail = (1 - level) / 2;
    return Interval.of(
        f() / FisherF.quantile(1 - tail, df1(), df2()),
        f() / FisherF.quantile(tail, df1(), df2()),
        level,
        METHOD);
  }

  /** One line: {@code variance ratio 1.159, 95 % [0.8355, 1.663], p = 0.3561}. */
  @Override
  public String toString() {
    return "variance ratio "
        + Digits.narrow(f())
        + ", "
        + Digits.percent(level)
        + " ["
        + Digits.narrow(interval().lower())
        + ", "
        + Digits.narrow(interval().upper())
        + "], "
        + Digits.p(p());
  }

  @Override
  public String table() {
    return new TextTable("Ratio of two variances, F test")
        .row("", "F", "df1", "df2", "p")
        .row(
            "first / second",
            Digits.narrow(f()),
            Digits.df(df1()),
            Digits.df(df2()),
            Digits.p(p()).substring(2).replace("= ", ""))
        .note(toString())
        .toString();
  }
}
