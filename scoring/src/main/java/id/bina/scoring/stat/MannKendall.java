package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.ExtremeCount;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

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
 */
public record MannKendall(
    int n, long s, double tauB, double p, double smallest, SenSlope slope, String method)
    implements Shown {

  /** The fewest values that are tested. */
  public static final int LEAST = 5;

  /** The most values of which the p value is exact. */
  public static final int EXACT_UP_TO = 10;

  /** Id of the exact test. */
  public static final String EXACT = "mann-kendall-exact";

  /** Id of the test by the normal distribution. */
  public static final String NORMAL = "mann-kendall-normal";

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
    Check.level(level);
    if (series.present() < LEAST) {
      return Check.tooFew(series.present(), "values in a series", LEAST);
    }
    Collection<Integer> groups = groups(series);
    if (groups.size() == 1) {
      return Check.noSpread(series.name().orElse("the series"));
    }
    double[] values = series.presentValues();
    return Outcome.of(
        values.length <= EXACT_UP_TO
            ? exact(series, values, groups, level)
            : normal(series, values, groups, level));
  }

  private static MannKendall exact(
      Numbers series, double[] values, Collection<Integer> groups, double level) {
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
        SenSlope.exact(steps(series), values, level),
        EXACT);
  }

  private static MannKendall normal(
      Numbers series, double[] values, Collection<Integer> groups, double level) {
    long s = sum(values);
    double variance = variance(values.length, groups);
    double z = ((double) s - Math.signum((double) s)) / Math.sqrt(variance);
    return new MannKendall(
        values.length,
        s,
        tauB(s, values.length, groups),
        Math.max(Double.MIN_VALUE, Normal.twoSided(z)),
        0,
        SenSlope.normal(steps(series), values, variance, level),
        NORMAL);
  }

  private static double[] steps(Numbers series) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < series.size(); row++) {
      if (series.isPresent(row)) {
        rows.add(row);
      }
    }
    return rows.stream().mapToDouble(Integer::doubleValue).toArray();
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

  /** One line: {@code S = -10, tau -1.000, p = 0.0167, slope -1.000 per step, n 5}. */
  @Override
  public String toString() {
    return "S = "
        + s
        + ", tau "
        + Digits.of(tauB)
        + ", "
        + Digits.p(p)
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
