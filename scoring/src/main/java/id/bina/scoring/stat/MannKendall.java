package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.ExtremeCount;
import id.bina.scoring.internal.KendallNull;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Whether a series rises or falls throughout: Mann and Kendall's test, with Sen's slope.
 *
 * <p>{@code MannKendall.of(Numbers.of(9, 8, 7, 6, 5))} has S = -10 and p = 0.0167. The values stand
 * at equal steps; a missing one is left out and keeps its step. Up to {@value #EXACT_UP_TO} values
 * the p value is exact, equal values included; beyond it is normal with tie correction and
 * continuity. Not computable with fewer than {@value #LEAST} values (with 4 no p lies below 0.083)
 * or if all are equal. It says nothing of what comes next.
 *
 * <p>Sources: Mann (1945), doi:10.2307/1907187; Kendall (1975), <i>Rank Correlation Methods</i>.
 *
 * @param n how many values
 * @param s rising pairs minus falling pairs
 * @param tauB {@code s} over the pairs that are not tied, Kendall's tau-b, from -1 to 1
 * @param p two-sided p value of "no trend", in (0, 1]
 * @param smallest the smallest p that such a series could have given; 0 if p is not exact
 * @param slope the median change per step
 * @param method {@link #EXACT} or {@link #NORMAL}
 * @param variance of {@code s} if there is no trend, corrected for equal values, above 0
 */
public record MannKendall(
    int n,
    long s,
    double tauB,
    double p,
    double smallest,
    SenSlope slope,
    String method,
    double variance)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "mann-kendall";

  /** The fewest values that are tested. */
  public static final int LEAST = 5;

  /** The most values of which the p value is exact. */
  public static final int EXACT_UP_TO = 10;

  /** Id of the exact test. */
  public static final String EXACT = "mann-kendall-exact";

  /** Id of the test by the normal distribution. */
  public static final String NORMAL = "mann-kendall-normal";

  /** The most values of which the exact p value may be asked for. */
  public static final int EXACT_AT_MOST = 100;

  /** Where the p value comes from. */
  public enum Null {
    /** Exact up to {@link MannKendall#EXACT_UP_TO} values, else normal. The default. */
    BY_LENGTH,
    /** All orders of the values, equal ones included. */
    EXACT,
    /** Normal with continuity, as most programs give it. */
    NORMAL
  }

  /** Checks ranges. */
  public MannKendall {
    requireNonNull(slope, "slope");
    requireNonNull(method, "method");
    if (!(p > 0 && p <= 1)) {
      throw new IllegalArgumentException("p value must be in (0, 1], was " + p);
    }
  }

  /**
   * The trend of a series at level 0.95.
   *
   * @param series the values in order of time
   */
  public static Outcome<MannKendall> of(Numbers series) {
    return of(series, Check.LEVEL);
  }

  /**
   * The trend of a series.
   *
   * @param series the values in order of time, one a step; missing values are left out
   * @param level of the interval of the slope, in (0, 1)
   */
  public static Outcome<MannKendall> of(Numbers series, double level) {
    return of(steps(series), series, Null.BY_LENGTH, level);
  }

  /**
   * The trend of a series at times of its own, by which slopes are reckoned.
   *
   * @param times of the values, each later than the one before; none missing
   * @param series the values; missing ones are left out
   * @param distribution where the p value comes from
   * @param level of the interval of the slope, in (0, 1)
   */
  public static Outcome<MannKendall> of(
      Numbers times, Numbers series, Null distribution, double level) {
    Check.level(level);
    checkTimes(times, series);
    if (series.present() < LEAST) {
      return Check.tooFew(series.present(), "values in a series", LEAST);
    }
    Collection<Integer> groups = groups(series);
    if (groups.size() == 1) {
      return Check.noSpread(series.name().orElse("the series"));
    }
    int n = series.present();
    boolean exact =
        distribution == Null.EXACT || (distribution == Null.BY_LENGTH && n <= EXACT_UP_TO);
    if (exact && n > EXACT_AT_MOST) {
      return Outcome.notComputable(
          Absence.TOO_LARGE,
          n + " values, the exact p value is found for at most " + EXACT_AT_MOST);
    }
    double[] values = series.presentValues();
    double[] at = present(times, series);
    return Outcome.of(exact ? exact(at, values, groups, level) : normal(at, values, groups, level));
  }

  private static void checkTimes(Numbers times, Numbers series) {
    if (times.size() != series.size() || times.present() < times.size()) {
      throw new IllegalArgumentException(
          "each value needs a time, was " + times.present() + " times of " + series.size());
    }
    for (int row = 1; row < times.size(); row++) {
      if (!(times.value(row - 1) < times.value(row))) {
        throw new IllegalArgumentException(
            "times must go up, was "
                + times.value(row - 1)
                + " and "
                + times.value(row)
                + " (row "
                + row
                + ")");
      }
    }
  }

  private static MannKendall exact(
      double[] times, double[] values, Collection<Integer> groups, double level) {
    long s = sum(values);
    KendallNull none = KendallNull.of(groups);
    ExtremeCount count = new ExtremeCount(Alternative.TWO_SIDED, s);
    for (int falling = 0; falling <= none.most(); falling++) {
      count.add(none.most() - 2L * falling, none.orders(falling));
    }
    PermutationP p = count.exact();
    return new MannKendall(
        values.length,
        s,
        tauB(s, values.length, groups),
        p.value(),
        p.smallest(),
        SenSlope.exact(times, values, level),
        EXACT,
        variance(values.length, groups));
  }

  private static MannKendall normal(
      double[] times, double[] values, Collection<Integer> groups, double level) {
    long s = sum(values);
    double variance = variance(values.length, groups);
    double z = ((double) s - Math.signum((double) s)) / Math.sqrt(variance);
    return new MannKendall(
        values.length,
        s,
        tauB(s, values.length, groups),
        Math.max(Double.MIN_VALUE, Normal.twoSided(z)),
        0,
        SenSlope.normal(times, values, variance, level),
        NORMAL,
        variance);
  }

  private static Numbers steps(Numbers series) {
    Numbers.Builder steps = Numbers.builder();
    for (int row = 0; row < series.size(); row++) {
      steps.add((double) row);
    }
    return steps.build();
  }

  private static double[] present(Numbers times, Numbers series) {
    return IntStream.range(0, series.size())
        .filter(series::isPresent)
        .mapToDouble(times::value)
        .toArray();
  }

  /** How many values are equal to each other, one number a distinct value. */
  private static Collection<Integer> groups(Numbers series) {
    TreeMap<Double, Integer> groups = new TreeMap<>();
    for (double value : series.presentValues()) {
      groups.merge(value + 0.0, 1, Integer::sum);
    }
    return groups.values();
  }

  private static long sum(double[] values) {
    long sum = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        sum += (long) Math.signum(values[j] - values[i]);
      }
    }
    return sum;
  }

  private static double variance(int n, Collection<Integer> groups) {
    double ties = groups.stream().mapToDouble(t -> t * (t - 1.0) * (2.0 * t + 5)).sum();
    return (n * (n - 1.0) * (2.0 * n + 5) - ties) / 18;
  }

  private static double tauB(long s, int n, Collection<Integer> groups) {
    double pairs = n * (n - 1.0) / 2;
    double tied = groups.stream().mapToDouble(t -> t * (t - 1.0) / 2).sum();
    return s / Math.sqrt((pairs - tied) * pairs);
  }

  /** {@code s} brought one nearer to 0, over its standard deviation; 0 if {@code s} is 0. */
  public double z() {
    return ((double) s - Math.signum((double) s)) / Math.sqrt(variance);
  }

  /** {@code s} over its standard deviation, without continuity. */
  public double zWithoutContinuity() {
    return s / Math.sqrt(variance);
  }

  /** The variance of {@code s} if all values differed. */
  public double varianceWithoutTies() {
    return variance(n, List.of());
  }

  /** {@code s} over all pairs, Kendall's tau-a, from -1 to 1. */
  public double tauA() {
    return 2 * (double) s / (n * (n - 1.0));
  }

  /** One line: {@code S = -10, tau -1.000, p = 0.0167 (exact), slope -1.000 per step, n 5}. */
  @Override
  public String toString() {
    return "S = "
        + s
        + ", tau "
        + Digits.of(tauB)
        + ", "
        + Digits.p(p)
        + (method.equals(EXACT) ? " (exact)" : " (normal)")
        + ", slope "
        + Digits.of(slope.value())
        + " per step, n "
        + n;
  }

  @Override
  public String table() {
    return new TextTable("Trend of a series, " + method)
        .row("n", "S", "tau-b", "p", "slope per step", "interval")
        .row(
            Integer.toString(n),
            Long.toString(s),
            Digits.of(tauB),
            Digits.fixed(p, 4),
            Digits.of(slope.value()),
            slope.interval().match(Digits::ends, none -> "-"))
        .toString();
  }
}
