package id.bina.scoring.stat.effect;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.NonCentralT;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.EffectSize;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.tally.CountedValues;
import java.util.List;

/**
 * Standardised difference of the means of two independent groups: first minus second.
 *
 * <p>{@code IndependentEffect.of(trained, others).orThrow().d()}: Cohen's d, with {@code
 * corrected()} for Hedges' g. Missing values are left out; at least 2 values a side and some
 * spread. Intervals come from those of the non-centrality of t unless another is named.
 *
 * <p>Nominal 95 % of d held the truth in 92 to 98 % of 250 simulations each of 15 and 30 values a
 * side, normal, exponential and on 4 and 5 points; with 97 % of answers at the top 60 and 79 % of
 * the samples had an interval at all.
 *
 * <p>Sources: Hedges and Olkin (1985), Statistical Methods for Meta-Analysis, 5; Cumming and Finch
 * (2001), doi:10.1177/0013164401614002.
 *
 * @param first the one group
 * @param second the other group, the control where there is one
 * @param level of the intervals, in (0, 1)
 */
public record IndependentEffect(Sample first, Sample second, double level) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "independent-effect";

  /** Id of the interval by the non-centrality of t. */
  public static final String NON_CENTRAL_T = "non-central-t";

  /** Whose standard deviation divides. */
  public enum Divisor {
    /** Of the first group. */
    FIRST,
    /** Of the second group, the control: the default of Glass's delta. */
    SECOND
  }

  /** How the interval of {@link #d(IntervalOfD)} is made. */
  public enum IntervalOfD {
    /** From the non-centrality of t: exact for normal values of one variance. The default. */
    NON_CENTRAL_T("non-central-t"),
    /** Normal, variance {@code (n1 + n2) / (n1 n2) + d^2 / (2 (n1 + n2))}. */
    HEDGES_OLKIN("hedges-olkin-normal"),
    /** Normal, the same with {@code n1 + n2 - 2} in the last term. */
    HEDGES_OLKIN_DF("hedges-olkin-df-normal");

    private final String id;

    IntervalOfD(String id) {
      this.id = id;
    }
  }

  /** Checks that something varies. */
  public IndependentEffect {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    Check.level(level);
    if (first.sd() + second.sd() == 0) {
      throw new IllegalArgumentException("one group must vary, was " + first + " and " + second);
    }
  }

  /**
   * The effect at level 0.95.
   *
   * @param first values of the one group
   * @param second values of the other group
   * @return not computable with fewer than 2 values a side, or if neither side varies
   */
  public static Outcome<IndependentEffect> of(Numbers first, Numbers second) {
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
  public static Outcome<IndependentEffect> of(
      CountedValues first, CountedValues second, double level) {
    return Sample.of("first", first)
        .flatMap(one -> Sample.of("second", second).flatMap(other -> of(one, other, level)));
  }

  /**
   * The effect of samples.
   *
   * @param first the one group
   * @param second the other group
   * @param level of the intervals, in (0, 1)
   * @return not computable if neither side varies
   */
  public static Outcome<IndependentEffect> of(Sample first, Sample second, double level) {
    Check.level(level);
    if (first.sd() + second.sd() == 0) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "neither " + first.name() + " nor " + second.name() + " varies");
    }
    return Outcome.of(new IndependentEffect(first, second, level));
  }

  private double difference() {
    return first.mean() - second.mean();
  }

  /** Degrees of freedom of the pooled standard deviation. */
  public double df() {
    return (double) first.n() + second.n() - 2;
  }

  /** Standard deviation within the groups, above 0. */
  public double pooledSd() {
    double squares = (first.n() - 1.0) * first.variance() + (second.n() - 1.0) * second.variance();
    return Math.sqrt(squares / df());
  }

  /** Cohen's d: over the pooled standard deviation, interval by the non-centrality of t. */
  public EffectSize d() {
    return d(IntervalOfD.NON_CENTRAL_T);
  }

  /**
   * Cohen's d: over the pooled standard deviation; {@code corrected()} is Hedges' g.
   *
   * @param method how the interval is made
   */
  public EffectSize d(IntervalOfD method) {
    double value = difference() / pooledSd();
    Interval interval =
        switch (method) {
          case NON_CENTRAL_T -> scaled(value, Math.sqrt(1.0 / first.n() + 1.0 / second.n()), df());
          case HEDGES_OLKIN, HEDGES_OLKIN_DF -> normal(value, method);
        };
    return new EffectSize("d", value, Correction.EXACT.factor(df()), Outcome.of(interval));
  }

  /**
   * Standard error of d in the normal approximation.
   *
   * @param method one of the two that have one
   * @throws IllegalArgumentException for the interval that has none
   */
  public double standardError(IntervalOfD method) {
    double d = difference() / pooledSd();
    double total = (double) first.n() + second.n();
    double below =
        switch (method) {
          case HEDGES_OLKIN -> 2 * total;
          case HEDGES_OLKIN_DF -> 2 * (total - 2);
          case NON_CENTRAL_T ->
              throw new IllegalArgumentException(
                  "method must be a normal approximation, was " + method);
        };
    return Math.sqrt(1.0 / first.n() + 1.0 / second.n() + d * d / below);
  }

  private Interval normal(double value, IntervalOfD method) {
    double reach = Normal.critical(level) * standardError(method);
    return Interval.of(value - reach, value + reach, level, method.id);
  }

  /** The interval of the non-centrality of t, times a factor. */
  private Interval scaled(double value, double factor, double df) {
    double tail = (1 - level) / 2;
    double t = value / factor;
    return Interval.of(
        factor * NonCentralT.ncpWithUpper(t, df, tail),
        factor * NonCentralT.ncpWithLower(t, df, tail),
        level,
        NON_CENTRAL_T);
  }

  /**
   * Over the root mean square of the two standard deviations: for groups that vary differently.
   *
   * <p>Interval by the non-centrality of Welch's t; correction on the degrees of freedom of
   * Delacre, Lakens, Ley, Liu and Leys (2021), doi:10.31234/osf.io/tu6mp.
   */
  public Outcome<EffectSize> dAverage() {
    double v1 = first.variance();
    double v2 = second.variance();
    double n1 = first.n();
    double n2 = second.n();
    double df =
        (n1 - 1) * (n2 - 1) * (v1 + v2) * (v1 + v2) / ((n2 - 1) * v1 * v1 + (n1 - 1) * v2 * v2);
    if (!(df > 1)) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N,
          first.n() + " and " + second.n() + " values of which one side does not vary");
    }
    double value = difference() / Math.sqrt((v1 + v2) / 2);
    double factor = Math.sqrt(2 * (v1 / n1 + v2 / n2) / (v1 + v2));
    Outcome<Interval> interval =
        Welch.of(first, second, level).map(welch -> scaled(value, factor, welch.difference().df()));
    return Outcome.of(new EffectSize("d_average", value, Correction.EXACT.factor(df), interval));
  }

  /** Glass's delta: over the standard deviation of the second group, the control. */
  public Outcome<EffectSize> glass() {
    return glass(Divisor.SECOND);
  }

  /**
   * Glass's delta: over the standard deviation of one group.
   *
   * @param divisor whose standard deviation divides
   * @return not computable if that group has fewer than 3 values or does not vary
   */
  public Outcome<EffectSize> glass(Divisor divisor) {
    Sample by = divisor == Divisor.SECOND ? second : first;
    Sample other = divisor == Divisor.SECOND ? first : second;
    if (by.n() < 3) {
      return Check.tooFew(by.n(), "values of " + by.name(), 3);
    }
    if (by.sd() == 0) {
      return Check.noSpread(by.name());
    }
    double value = difference() / by.sd();
    double factor = Math.sqrt(1.0 / by.n() + other.variance() / (other.n() * by.variance()));
    double df = by.n() - 1.0;
    return Outcome.of(
        new EffectSize(
            "delta", value, Correction.EXACT.factor(df), Outcome.of(scaled(value, factor, df))));
  }

  /**
   * The chance that one of the first group lies above one of the second, were both normal with one
   * variance (McGraw and Wong 1992, doi:10.1037/0033-2909.111.2.361). Without that: {@link
   * CliffDelta#superiority}.
   *
   * @return from 0 to 1
   */
  public double commonLanguage() {
    return Normal.lower(difference() / pooledSd() / Math.sqrt(2));
  }

  /** One line: that of {@link #d}. */
  @Override
  public String toString() {
    return d().toString();
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Standardised difference of two means")
            .row("", "value", "corrected", "interval");
    for (Outcome<EffectSize> each : List.of(Outcome.of(d()), dAverage(), glass())) {
      each.asOptional().ifPresent(effect -> row(table, effect));
    }
    return table.toString();
  }

  private static void row(TextTable table, EffectSize effect) {
    table.row(
        effect.measure(),
        Digits.narrow(effect.value()),
        Digits.narrow(effect.corrected()),
        effect
            .interval()
            .match(
                ends -> Digits.narrow(ends.lower()) + " to " + Digits.narrow(ends.upper()),
                none -> "-"));
  }
}
