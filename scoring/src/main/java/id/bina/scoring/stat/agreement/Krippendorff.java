package id.bina.scoring.stat.agreement;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.JointCounts;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Krippendorff's alpha: one minus observed over expected disagreement of any number of coders.
 *
 * <p>{@code Krippendorff.of(Metric.ORDINAL, coder1, coder2, coder3)}: one column a coder, one row a
 * unit; gaps are no obstacle. By its author's convention 0.80 and more is reliable and 0.667 the
 * least for tentative conclusions. It may be negative.
 *
 * <ul>
 *   <li>a unit with fewer than 2 values tells nothing of agreement: it is left out and counted in
 *       {@link #left}
 *   <li>at least 2 units with 2 values; the values must not all be equal
 *   <li>a distance by ratio has no meaning for values below 0
 *   <li>by ratio it takes time with the square of the number of distinct values; beyond {@value
 *       #MOST_RATIOS} of them there is no standard error
 * </ul>
 *
 * <p>The interval is approximate. In 500 simulations each of three coders and a truth of 0.6,
 * nominal 95 % held it for 15, 30, 200 units in 96, 96, 95 % (four points, nominal), 89, 94, 96 %
 * (interval metric), 48, 79, 96 and 46, 73, 92 % (90 % of answers in one category), 12, 26, 90 and
 * 10, 26, 79 % (97 %), there often for want of an interval.
 *
 * <p>Source: Krippendorff (2011), <i>Computing Krippendorff's alpha-reliability</i>; Hayes and
 * Krippendorff (2007), doi:10.1080/19312450709336664.
 *
 * @param metric how far two values are apart
 * @param values how often each value was given, in units with 2 values or more
 * @param observed disagreement within units, 0 or more, in squared units of the metric
 * @param expected disagreement over all pairs of values, above 0, in the same
 * @param agreement share of the pairs of values of one unit that are equal, each unit by its number
 *     of values, in [0, 1]
 * @param units number of units with 2 values or more
 * @param left number of units with fewer
 * @param standardError of alpha by leaving out each unit in turn, 0 or more; needs 3 units, and no
 *     more than 300 that differ
 */
public record Krippendorff(
    Metric metric,
    SortedMap<BigDecimal, Long> values,
    double observed,
    double expected,
    double agreement,
    long units,
    long left,
    Outcome<Double> standardError)
    implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "krippendorff-jackknife-t";

  /** The most distinct values of which the error of a distance by ratio is computed. */
  public static final int MOST_RATIOS = 50;

  /** How far two values are apart. */
  public enum Metric {
    /** Equal or not. */
    NOMINAL,
    /** By how many values were given in between. */
    ORDINAL,
    /** By their difference. */
    INTERVAL,
    /** By their difference over their sum. */
    RATIO
  }

  /** Checks that disagreement can be compared. */
  public Krippendorff {
    requireNonNull(metric, "metric");
    requireNonNull(standardError, "standardError");
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    Check.count(left, "units left out");
    if (units < 2) {
      throw new IllegalArgumentException("units with 2 values must be 2 or more, was " + units);
    }
    if (!(observed >= 0 && expected > 0 && Double.isFinite(observed))) {
      throw new IllegalArgumentException(
          "disagreement must be 0 or more and expected above 0, was "
              + observed
              + " and "
              + expected);
    }
    if (!(agreement >= 0 && agreement <= 1)) {
      throw new IllegalArgumentException("agreement must be in [0, 1], was " + agreement);
    }
  }

  /**
   * Alpha of columns.
   *
   * @param metric how far two values are apart
   * @param coders one column a coder, of the same units in the same order
   */
  public static Outcome<Krippendorff> of(Metric metric, Numbers... coders) {
    return of(metric, List.of(coders));
  }

  /**
   * Alpha of columns.
   *
   * @param metric how far two values are apart
   * @param coders one column a coder, of the same units in the same order
   */
  public static Outcome<Krippendorff> of(Metric metric, List<Numbers> coders) {
    return coders.size() < 2
        ? Check.tooFew(coders.size(), "coders", 2)
        : of(metric, Units.counted(coders));
  }

  /**
   * Alpha of counts.
   *
   * @param metric how far two values are apart
   * @param coders what the coders, one a column, gave the units, with counts
   */
  public static Outcome<Krippendorff> of(Metric metric, JointCounts coders) {
    if (coders.columns().size() < 2) {
      return Check.tooFew(coders.columns().size(), "coders", 2);
    }
    Units all = Units.of(coders);
    Units units = all.where(size -> size >= 2);
    if (units.count() < 2) {
      return Check.tooFew(units.count(), "units with 2 values", 2);
    }
    SortedMap<BigDecimal, Long> values = units.values();
    if (values.size() == 1) {
      return Check.noSpread("the coders");
    }
    if (metric == Metric.RATIO && values.firstKey().signum() < 0) {
      return Outcome.notComputable(
          Absence.OUT_OF_RANGE,
          "a distance by ratio needs values of 0 or more, was "
              + values.firstKey().toPlainString());
    }
    Disagreement disagreement = new Disagreement(metric, values);
    return Outcome.of(
        new Krippendorff(
            metric,
            values,
            disagreement.observed(units),
            disagreement.expected(),
            1 - new Disagreement(Metric.NOMINAL, values).observed(units),
            units.count(),
            all.count() - units.count(),
            error(metric, units, values.size())));
  }

  private static Outcome<Double> error(Metric metric, Units units, int distinct) {
    return metric == Metric.RATIO && distinct > MOST_RATIOS
        ? Outcome.notComputable(
            Absence.TOO_LARGE,
            "the error by ratio is computed for up to "
                + MOST_RATIOS
                + " distinct values, was "
                + distinct)
        : UnitJackknife.standardError(units, some -> alpha(metric, some));
  }

  private static OptionalDouble alpha(Metric metric, Units units) {
    SortedMap<BigDecimal, Long> values = units.values();
    if (values.size() == 1) {
      return OptionalDouble.empty();
    }
    Disagreement disagreement = new Disagreement(metric, values);
    return OptionalDouble.of(1 - disagreement.observed(units) / disagreement.expected());
  }

  /** Number of values in units with 2 values or more. */
  public long n() {
    return values.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Alpha, at most 1. */
  public double value() {
    return 1 - observed / expected;
  }

  /**
   * Value plus and minus the critical t of {@code units - 1} degrees of freedom times {@link
   * #standardError}, at most 1: an approximation, see the package.
   *
   * @param level in (0, 1)
   */
  public Outcome<Interval> interval(double level) {
    return UnitJackknife.interval(value(), standardError, units, level, METHOD);
  }

  /**
   * Share of a value over all coders, in [0, 1].
   *
   * @param category one of {@link #values}, or any other
   */
  public double prevalence(BigDecimal category) {
    return (double) values.getOrDefault(category, 0L) / n();
  }

  /** One line: {@code Krippendorff's alpha 0.8154 (ordinal), 95 % [0.486, 1.000], 11 units}. */
  @Override
  public String toString() {
    return "Krippendorff's alpha "
        + Digits.of(value())
        + " ("
        + id()
        + ")"
        + interval(Check.LEVEL).<String>match(ends -> ", " + Digits.of(ends), none -> "")
        + ", "
        + units
        + " units";
  }

  private String id() {
    return switch (metric) {
      case NOMINAL -> "nominal";
      case ORDINAL -> "ordinal";
      case INTERVAL -> "interval";
      case RATIO -> "ratio";
    };
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Agreement of several coders, Krippendorff's alpha, " + id())
            .row("", "value", Digits.heading(Check.LEVEL))
            .row(
                "alpha",
                Digits.of(value()),
                interval(Check.LEVEL).<String>match(Digits::ends, none -> "-"))
            .row("agreement", Digits.of(agreement))
            .row("observed disagreement", Digits.of(observed))
            .row("expected disagreement", Digits.of(expected));
    return table
        .note(n() + " values of " + units + " units; left out, fewer than 2 values: " + left)
        .toString();
  }
}
