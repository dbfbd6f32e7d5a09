package id.bina.scoring.stat.scaling;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.PairTable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The polychoric correlation of two rated items: that of two normal variables of which the
 * categories show only between which thresholds they lie.
 *
 * <p>{@code Polychoric.of(materi, fasilitas)} is larger than Pearson's correlation of the codes,
 * which coarse and skewed categories pull towards 0. Two items of two categories give the
 * tetrachoric correlation. It rests on the normal variables, which nobody has seen.
 *
 * <ul>
 *   <li>rows without one of the two answers are left out; {@link #n} counts the others
 *   <li>categories are those that were used; an empty cell stays empty, nothing is added to it
 *   <li>not computable if an item has one category only, or more than {@value #MOST_CATEGORIES}, or
 *       if the likelihood rises all the way to -1 or 1, as with an empty cell of four
 * </ul>
 *
 * <p>Sources: Olsson (1979), <a
 * href="https://doi.org/10.1007/BF02296207">doi:10.1007/BF02296207</a>; the standard error of two
 * steps counts that thresholds are estimates. The interval is symmetric after Fisher's
 * transformation and asymptotic.
 *
 * @param pair names of the columns, such as {@code R1, R2}
 * @param n number of complete rows
 * @param r from -1 to 1, both left out
 * @param standardError of {@code r}, above 0
 * @param logLikelihood of the table, natural logarithm, without the constant
 * @param first thresholds of the first item, ascending, in standard deviations
 * @param second thresholds of the second item
 * @param estimation how thresholds and correlation were found
 * @param level of the interval, in (0, 1)
 */
public record Polychoric(
    String pair,
    long n,
    double r,
    double standardError,
    double logLikelihood,
    List<Double> first,
    List<Double> second,
    Estimation estimation,
    double level)
    implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "polychoric-fisher-z";

  /** The most categories of an item. */
  public static final int MOST_CATEGORIES = 25;

  /** How thresholds and correlation are found. */
  public enum Estimation {
    /** Thresholds from the shares of each item, then the correlation. The default. */
    TWO_STEP,
    /** All together, which fits the table a little better and leaves the shares of the items. */
    JOINT
  }

  /** Checks ranges and keeps copies. */
  public Polychoric {
    requireNonNull(pair, "pair");
    requireNonNull(estimation, "estimation");
    Check.level(level);
    first = List.copyOf(first);
    second = List.copyOf(second);
    if (!(r > -1 && r < 1)) {
      throw new IllegalArgumentException("polychoric correlation must be in (-1, 1), was " + r);
    }
    if (!(standardError > 0 && Double.isFinite(standardError))) {
      throw new IllegalArgumentException(
          "standard error must be finite and above 0, was " + standardError);
    }
  }

  /**
   * The correlation of two rated items, in two steps, at level 0.95.
   *
   * @param first an item
   * @param second an item of the same rows
   */
  public static Outcome<Polychoric> of(Ratings first, Ratings second) {
    return of(first.numbers(), second.numbers());
  }

  /**
   * The correlation of two columns of categories, in two steps, at level 0.95.
   *
   * @param first a column with few distinct values
   * @param second a column of the same rows
   */
  public static Outcome<Polychoric> of(Numbers first, Numbers second) {
    return of(
        first.name().orElse("first") + ", " + second.name().orElse("second"),
        PairTable.of(first, second),
        Estimation.TWO_STEP,
        Check.LEVEL);
  }

  /**
   * The correlation of a table.
   *
   * @param pair names of the columns, such as {@code R1, R2}
   * @param table how often two answers occur together; cases without one of them are left out
   * @param estimation how thresholds and correlation are found
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<Polychoric> of(
      String pair, PairTable table, Estimation estimation, double level) {
    Check.level(level);
    CrossTable counts = CrossTable.of(table);
    if (counts.n() < 2) {
      return Check.tooFew(counts.n(), "complete rows of " + pair, 2);
    }
    int most = Math.max(counts.rowCount(), counts.columnCount());
    if (most > MOST_CATEGORIES) {
      return Outcome.notComputable(
          Absence.TOO_LARGE,
          most + " categories in one of " + pair + ", at most " + MOST_CATEGORIES + " are allowed");
    }
    if (counts.rowCount() < 2 || counts.columnCount() < 2) {
      return Check.noSpread("one of " + pair);
    }
    TwoStep steps = TwoStep.of(counts);
    OptionalDouble r = steps.correlation();
    if (r.isEmpty()) {
      return atTheEnd(pair);
    }
    return estimation == Estimation.TWO_STEP
        ? twoStep(pair, counts, steps, r.getAsDouble(), level)
        : JointFit.of(counts, steps, r.getAsDouble())
            .map(fit -> Outcome.of(joint(pair, counts, fit, level)))
            .orElseGet(() -> atTheEnd(pair));
  }

  private static Outcome<Polychoric> atTheEnd(String pair) {
    return Outcome.notComputable(
        Absence.UNIDENTIFIED, "the likelihood of " + pair + " has no peak between -1 and 1");
  }

  private static Outcome<Polychoric> twoStep(
      String pair, CrossTable counts, TwoStep steps, double r, double level) {
    double error = steps.standardError(r);
    if (!(error > 0 && error < Double.POSITIVE_INFINITY)) {
      return atTheEnd(pair);
    }
    NormalCells cells = NormalCells.of(steps.first(), steps.second(), r);
    return Outcome.of(
        new Polychoric(
            pair,
            counts.n(),
            r,
            error,
            TwoStep.logLikelihood(counts, cells),
            boxed(steps.first()),
            boxed(steps.second()),
            Estimation.TWO_STEP,
            level));
  }

  private static Polychoric joint(String pair, CrossTable counts, JointFit fit, double level) {
    return new Polychoric(
        pair,
        counts.n(),
        fit.correlation(),
        fit.standardError(),
        fit.logLikelihood(),
        boxed(fit.first()),
        boxed(fit.second()),
        Estimation.JOINT,
        level);
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  /** Symmetric after Fisher's transformation, within (-1, 1). */
  public Interval interval() {
    double middle = (StrictMath.log1p(r) - StrictMath.log1p(-r)) / 2;
    double reach = Normal.critical(level) * standardError / ((1 - r) * (1 + r));
    return Interval.of(
        StrictMath.tanh(middle - reach), StrictMath.tanh(middle + reach), level, METHOD);
  }

  /** One line: {@code polychoric r = 0.7653, 95 % [0.7245, 0.8008], n 579}. */
  @Override
  public String toString() {
    return "polychoric r = " + Digits.of(r) + ", " + Digits.of(interval()) + ", n " + n;
  }

  @Override
  public String table() {
    return new TextTable("Polychoric correlation of " + pair)
        .row("", "n", "r", "se", Digits.heading(level))
        .row(
            estimation == Estimation.TWO_STEP ? "in two steps" : "jointly",
            Long.toString(n),
            Digits.of(r),
            Digits.of(standardError),
            Digits.ends(interval()))
        .note("thresholds of the first: " + shown(first))
        .note("thresholds of the second: " + shown(second))
        .toString();
  }

  private static String shown(List<Double> thresholds) {
    return String.join(" ", thresholds.stream().map(Digits::of).toList());
  }
}
