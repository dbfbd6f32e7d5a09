package id.bina.scoring.stat.descriptive;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Order;
import id.bina.scoring.internal.Ratios;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Median;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that describes one column: level, spread, quantiles, shape.
 *
 * <p>{@code Description.of(Numbers.of(12, 30, 41, 55, 60, 90)).orThrow().show()}. All figures are
 * in the unit of the column and rest on exact sums, rounded once: on the certified sets of NIST
 * (StRD, univariate) mean and standard deviation are the certified digits.
 *
 * <ul>
 *   <li>missing values are left out and counted by reason in {@link #values}
 *   <li>one value has a mean and a median; what needs more says so
 *   <li>the shape of few values says little: look at the counts instead
 * </ul>
 *
 * @param name what the column is called
 * @param values the values with their counts, at least one present, and the missing ones
 * @param level of the intervals, in (0, 1)
 */
public record Description(String name, ValueCounts values, double level) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "description";

  /** The constant that makes {@link #medianDeviation} an sd for normal values. */
  public static final double NORMAL_CONSTANT = 1.4826;

  /** Checks that there are values. */
  public Description {
    requireNonNull(name, "name");
    Check.level(level);
    if (requireNonNull(values, "values").present() == 0) {
      throw new IllegalArgumentException("number of values must be 1 or more, was 0");
    }
  }

  /**
   * Describes a column, with intervals at level 0.95.
   *
   * @param column missing values are left out and counted
   */
  public static Outcome<Description> of(Numbers column) {
    return of(column.name().orElse("values"), ValueCounts.of(column), Check.LEVEL);
  }

  /**
   * Describes a column of ratings as numbers, with intervals at level 0.95.
   *
   * @param column missing ratings are left out and counted
   */
  public static Outcome<Description> of(Ratings column) {
    return of(column.numbers());
  }

  /**
   * Describes counted values.
   *
   * @param name what they are called
   * @param values the values with their counts
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<Description> of(String name, CountedValues values, double level) {
    Check.level(level);
    ValueCounts counts = values.asValues();
    return counts.present() == 0
        ? Check.tooFew(0, "values", 1)
        : Outcome.of(new Description(name, counts, level));
  }

  /** Number of values. */
  public long n() {
    return values.present();
  }

  /** Number of missing values. */
  public long missing() {
    return values.rows() - values.present();
  }

  /** Sum of the values, exact. */
  public BigDecimal sum() {
    return Deviations.sum(values);
  }

  /** Mean, the nearest double. */
  public double mean() {
    return Ratios.nearest(sum(), BigDecimal.valueOf(n()));
  }

  /** Lowest value. */
  public double min() {
    return values.values().firstKey().doubleValue();
  }

  /** Highest value. */
  public double max() {
    return values.values().lastKey().doubleValue();
  }

  /** Exact moments, the same as those of the column. */
  public Moments moments() {
    BigDecimal squares = BigDecimal.ZERO;
    for (var entry : values.values().entrySet()) {
      BigDecimal value = entry.getKey();
      squares = squares.add(value.multiply(value).multiply(BigDecimal.valueOf(entry.getValue())));
    }
    return Moments.ofSums(List.of(name), n(), List.of(sum()), List.of(squares));
  }

  /** Count, mean and standard deviation with its square; needs 2 values. */
  public Outcome<Sample> sample() {
    return Sample.of(moments(), 0);
  }

  /** The mean with Student's interval; needs 2 values that are not equal. */
  public Outcome<OneSampleT> byT() {
    return OneSampleT.of(moments(), 0, level);
  }

  /** The median with its distribution-free interval. */
  public Median median() {
    return new Median(values, level);
  }

  /**
   * A quantile of type 7, the nearest double.
   *
   * @param share of the values below it, from 0 to 1
   */
  public double quantile(double share) {
    return quantile(share, QuantileType.TYPE_7);
  }

  /**
   * A quantile, the nearest double.
   *
   * @param share of the values below it, from 0 to 1
   * @param type how it is read off the ordered values
   */
  public double quantile(double share, QuantileType type) {
    return requireNonNull(type, "type").of(values, share);
  }

  /** Upper minus lower quartile, both of type 7. */
  public double quartileRange() {
    return quantile(0.75) - quantile(0.25);
  }

  /**
   * Median distance from the median, 0 or more; times {@link #NORMAL_CONSTANT} it estimates the
   * standard deviation of normal values.
   */
  public double medianDeviation() {
    BigDecimal twiceMedian = twiceMedian(values);
    SortedMap<BigDecimal, Long> distances = new TreeMap<>();
    values
        .values()
        .forEach(
            (value, count) ->
                distances.merge(
                    value.add(value).subtract(twiceMedian).abs(), count, Math::addExact));
    return twiceMedian(ValueCounts.of(distances)).divide(BigDecimal.valueOf(4)).doubleValue();
  }

  private static BigDecimal twiceMedian(ValueCounts values) {
    long n = values.present();
    return Order.at(values.values(), (n + 1) / 2).add(Order.at(values.values(), n / 2 + 1));
  }

  /**
   * Mean without the lowest and the highest values, the nearest double.
   *
   * @param share of the values that is left out at each end, from 0 to below one half; the number
   *     left out is rounded down
   */
  public double trimmedMean(double share) {
    if (!(share >= 0 && share < 0.5)) {
      throw new IllegalArgumentException("share to trim must be in [0, 0.5), was " + share);
    }
    BigDecimal out = Numbers.shortest(share).multiply(BigDecimal.valueOf(n()));
    long cut = out.setScale(0, RoundingMode.FLOOR).longValueExact();
    BigDecimal sum = BigDecimal.ZERO;
    long before = 0;
    for (var entry : values.values().entrySet()) {
      long from = Math.max(cut, before);
      before += entry.getValue();
      long kept = Math.max(0, Math.min(n() - cut, before) - from);
      sum = sum.add(entry.getKey().multiply(BigDecimal.valueOf(kept)));
    }
    return Ratios.nearest(sum, BigDecimal.valueOf(n() - 2 * cut));
  }

  /**
   * Skewness: above 0 if the long tail is to the right.
   *
   * @param type which divisor
   * @return not computable if all values are equal, or with too few of them (3 for type 2)
   */
  public Outcome<Double> skewness(ShapeType type) {
    return shape(type == ShapeType.TYPE_2 ? 3 : 2)
        .map(deviations -> type.skewness(deviations.skewness(), (double) n()));
  }

  /**
   * Kurtosis in excess of the normal distribution: above 0 if the tails are heavier.
   *
   * @param type which divisor
   * @return not computable if all values are equal, or with too few of them (4 for type 2)
   */
  public Outcome<Double> kurtosis(ShapeType type) {
    return shape(type == ShapeType.TYPE_2 ? 4 : 2)
        .map(deviations -> type.kurtosis(deviations.excess(), (double) n()));
  }

  private Outcome<Deviations> shape(long least) {
    if (n() < least) {
      return Check.tooFew(n(), "values of " + name, least);
    }
    Deviations deviations = Deviations.of(values);
    return deviations.isZero() ? Check.noSpread(name) : Outcome.of(deviations);
  }

  /** One line: {@code values: mean 48.000, median 48.000, sd 26.833, n 6}. */
  @Override
  public String toString() {
    return name
        + ": mean "
        + Digits.of(mean())
        + ", median "
        + Digits.of(median().value())
        + sample().<String>match(sample -> ", sd " + Digits.of(sample.sd()), none -> "")
        + ", n "
        + n()
        + (missing() > 0 ? " of " + values.rows() : "");
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Description of " + name)
            .row("", "n", "missing", "mean", "sd", "median", Digits.heading(level))
            .row(
                "level",
                Long.toString(n()),
                Long.toString(missing()),
                Digits.of(mean()),
                sample().<String>match(sample -> Digits.of(sample.sd()), none -> "-"),
                Digits.of(median().value()),
                byT().<String>match(mean -> Digits.ends(mean.interval()), none -> "-"))
            .row("", "min", "p10", "p25", "p75", "p90", "max")
            .row(
                "quantiles",
                Digits.of(min()),
                Digits.of(quantile(0.1)),
                Digits.of(quantile(0.25)),
                Digits.of(quantile(0.75)),
                Digits.of(quantile(0.9)),
                Digits.of(max()));
    table.note(
        "skewness "
            + skewness(ShapeType.TYPE_2).<String>match(Digits::of, none -> "-")
            + ", excess kurtosis "
            + kurtosis(ShapeType.TYPE_2).<String>match(Digits::of, none -> "-")
            + " (type 2); quantiles of type 7; interval of the mean by Student's t");
    values
        .missing()
        .forEach((reason, count) -> table.note("missing: " + count + " " + reason.english()));
    return table.toString();
  }
}
