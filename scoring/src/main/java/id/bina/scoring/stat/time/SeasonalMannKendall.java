package id.bina.scoring.stat.time;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.ExtremeCount;
import id.bina.scoring.internal.KendallNull;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a series rises or falls from year to year, each season compared with itself.
 *
 * <p>{@code SeasonalMannKendall.of(quarterly, 4)}: row 0 is the first season, row 4 the same season
 * a year later; missing values are left out and keep their place. Up to {@value #EXACT_UP_TO}
 * values p is exact, equal values included; beyond it is normal with tie correction and continuity.
 * A rise in one season and a fall in another cancel: look at {@link #seasons}. Seasons are taken as
 * independent of each other; if they are not, p is too small.
 *
 * <p>Not computable with fewer than {@value #LEAST} values, or if no season has two different ones.
 * Source: Hirsch, Slack and Smith (1982), <a
 * href="https://doi.org/10.1029/WR018i001p00107">doi:10.1029/WR018i001p00107</a>.
 *
 * @param n how many values
 * @param seasons rising pairs minus falling pairs of each season, in order
 * @param variance of their sum if there is no trend, above 0
 * @param p two-sided p value of "no trend", in (0, 1]
 * @param smallest the smallest p that such a series could have given; 0 if p is not exact
 * @param slope the median change from one year to the next within a season
 * @param method {@link #EXACT} or {@link #NORMAL}
 */
public record SeasonalMannKendall(
    int n,
    List<Long> seasons,
    double variance,
    double p,
    double smallest,
    double slope,
    String method)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "seasonal-mann-kendall";

  /** The fewest values. */
  public static final int LEAST = 8;

  /** The most values of which the p value is exact. */
  public static final int EXACT_UP_TO = 60;

  /** Id of the exact test. */
  public static final String EXACT = "seasonal-mann-kendall-exact";

  /** Id of the test by the normal distribution. */
  public static final String NORMAL = "seasonal-mann-kendall-normal";

  /** Checks ranges and keeps a copy. */
  public SeasonalMannKendall {
    seasons = List.copyOf(seasons);
    requireNonNull(method, "method");
    if (!(p > 0 && p <= 1)) {
      throw new IllegalArgumentException("p value must be in (0, 1], was " + p);
    }
  }

  /**
   * The trend of a series with seasons.
   *
   * @param series the values in order of time, one a season
   * @param period how many seasons a year has, 2 or more
   */
  public static Outcome<SeasonalMannKendall> of(Numbers series, int period) {
    if (period < 2) {
      throw new IllegalArgumentException(
          "year must have 2 seasons or more, was " + period + "\n  for 1 see MannKendall");
    }
    if (series.present() < LEAST) {
      return Check.tooFew(series.present(), "values in a series", LEAST);
    }
    List<Season> seasons = new ArrayList<>();
    for (int first = 0; first < period; first++) {
      seasons.add(Season.of(series, first, period));
    }
    double variance = seasons.stream().mapToDouble(Season::variance).sum();
    if (!(variance > 0)) {
      return Check.noSpread("each season");
    }
    long s = seasons.stream().mapToLong(Season::s).sum();
    int n = series.present();
    PermutationP exact = n <= EXACT_UP_TO ? exact(seasons, s) : normal(s, variance);
    return Outcome.of(
        new SeasonalMannKendall(
            n,
            seasons.stream().map(Season::s).toList(),
            variance,
            exact.value(),
            exact.smallest(),
            Season.medianSlope(seasons),
            exact.method()));
  }

  private static PermutationP exact(List<Season> seasons, long s) {
    KendallNull none = KendallNull.withoutTies(1);
    for (Season season : seasons) {
      none = none.plus(KendallNull.of(season.groups()));
    }
    ExtremeCount count = new ExtremeCount(Alternative.TWO_SIDED, s);
    for (int falling = 0; falling <= none.most(); falling++) {
      count.add(none.most() - 2L * falling, none.orders(falling));
    }
    PermutationP p = count.exact();
    return new PermutationP(p.value(), p.smallest(), Alternative.TWO_SIDED, EXACT);
  }

  private static PermutationP normal(long s, double variance) {
    double p = Normal.twoSided(z(s, variance));
    return new PermutationP(Math.max(Double.MIN_VALUE, p), 0, Alternative.TWO_SIDED, NORMAL);
  }

  private static double z(long s, double variance) {
    return ((double) s - Math.signum((double) s)) / Math.sqrt(variance);
  }

  /** Rising pairs minus falling pairs of all seasons. */
  public long s() {
    return seasons.stream().mapToLong(Long::longValue).sum();
  }

  /** {@link #s} brought one nearer to 0, over its standard deviation. */
  public double z() {
    return z(s(), variance);
  }

  /** One line: {@code S = 12, p = 0.0021 (exact), slope 1.250 a year, n 12 in 4 seasons}. */
  @Override
  public String toString() {
    return "S = "
        + s()
        + ", "
        + Digits.p(p)
        + (method.equals(EXACT) ? " (exact)" : " (normal)")
        + ", slope "
        + Digits.of(slope)
        + " a year, n "
        + n
        + " in "
        + seasons.size()
        + " seasons";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Trend of a series with seasons, " + method)
            .row("", "S", "p", "slope a year")
            .row("all", Long.toString(s()), Digits.fixed(p, 4), Digits.of(slope));
    for (int i = 0; i < seasons.size(); i++) {
      table.row("season " + (i + 1), Long.toString(seasons.get(i)));
    }
    return table.toString();
  }
}
