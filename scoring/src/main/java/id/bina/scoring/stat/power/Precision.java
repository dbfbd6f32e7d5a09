package id.bina.scoring.stat.power;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.function.LongFunction;

/**
 * How narrow an interval a study of a size can expect.
 *
 * <p>{@code Precision.share(100, 0.5)} is 0.0961: plus or minus 10 points. {@code
 * Precision.smallest(n -> Precision.share(n, 0.5), 0.05)} is the size for 5 points. For who wants
 * to estimate and not to test; of a whole finite population see {@link
 * id.bina.scoring.stat.survey.SurveySize}.
 *
 * @param n persons, or forms, or targets
 * @param measure id of the figure, such as {@code mean}
 * @param halfWidth half of the distance between the limits, 0 or more, in the unit of the measure
 * @param level of the interval, in (0, 1)
 */
public record Precision(long n, String measure, double halfWidth, double level) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "precision";

  /** Beyond this no study is planned. */
  private static final long MOST = 100_000_000;

  /** Checks ranges. */
  public Precision {
    Check.count(n, "n");
    requireNonNull(measure, "measure");
    Check.level(level);
    if (!(halfWidth >= 0 && Double.isFinite(halfWidth))) {
      throw new IllegalArgumentException(
          "half width must be finite and 0 or more, was " + halfWidth);
    }
  }

  /**
   * Of a mean by t, in standard deviations of the figures, at level 0.95.
   *
   * @param n persons
   * @return not computable with fewer than 2
   */
  public static Outcome<Precision> mean(long n) {
    return Check.count(n, "persons") < 2
        ? Check.tooFew(n, "persons", 2)
        : of(n, "mean", StudentT.critical(Check.LEVEL, n - 1.0) / Math.sqrt((double) n));
  }

  /**
   * Of a share by Wilson's interval, at level 0.95.
   *
   * @param n persons
   * @param share that is expected, in [0, 1]; one half is the worst case
   * @return not computable without persons
   */
  public static Outcome<Precision> share(long n, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share must be in [0, 1], was " + share);
    }
    if (Check.count(n, "persons") < 1) {
      return Check.tooFew(n, "persons", 1);
    }
    double square = z() * z();
    double spread = share * (1 - share) / n + square / (4.0 * n * n);
    return of(n, "share", z() * Math.sqrt(spread) / (1 + square / n));
  }

  /**
   * Of Cronbach's alpha, at level 0.95: Bonett (2002), doi:10.3102/10769986027004335.
   *
   * @param forms complete forms
   * @param items on a form, 2 or more
   * @param alpha that is expected, in [0, 1)
   * @return not computable with fewer than 3 forms or 2 items
   */
  public static Outcome<Precision> alpha(long forms, int items, double alpha) {
    coefficient("alpha", alpha);
    if (Check.count(forms, "forms") < 3) {
      return Check.tooFew(forms, "forms", 3);
    }
    if (Check.count(items, "items") < 2) {
      return Check.tooFew(items, "items", 2);
    }
    double error = Math.sqrt(2.0 * items / ((items - 1.0) * (forms - 2.0)));
    return of(forms, "alpha", (1 - alpha) * StrictMath.sinh(z() * error));
  }

  /**
   * Of the intraclass correlation of one rating, at level 0.95: Bonett (2002),
   * doi:10.1002/sim.1108.
   *
   * @param targets what is rated
   * @param raters of each target, 2 or more
   * @param icc that is expected, in [0, 1)
   * @return not computable with fewer than 2 targets or raters
   */
  public static Outcome<Precision> icc(long targets, int raters, double icc) {
    coefficient("icc", icc);
    if (Check.count(targets, "targets") < 2) {
      return Check.tooFew(targets, "targets", 2);
    }
    if (Check.count(raters, "raters") < 2) {
      return Check.tooFew(raters, "raters", 2);
    }
    double spread = (1 - icc) * (1 + (raters - 1) * icc);
    double below = raters * (raters - 1.0) * (targets - 1.0);
    return of(targets, "icc", z() * spread * Math.sqrt(2 / below));
  }

  /**
   * The smallest study whose interval is narrow enough.
   *
   * @param study the precision of a size
   * @param halfWidth that is wanted, above 0
   * @return not computable beyond 100 million
   */
  public static Outcome<Precision> smallest(
      LongFunction<Outcome<Precision>> study, double halfWidth) {
    if (!(halfWidth > 0 && Double.isFinite(halfWidth))) {
      throw new IllegalArgumentException("half width must be finite and above 0, was " + halfWidth);
    }
    long enough = 1;
    long tooFew = 0;
    while (!isNarrow(study.apply(enough), halfWidth)) {
      if (enough > MOST) {
        return Outcome.notComputable(
            Absence.TOO_LARGE, "more than " + MOST + " would be needed for so narrow an interval");
      }
      tooFew = enough;
      enough *= 2;
    }
    while (enough - tooFew > 1) {
      long middle = (enough + tooFew) / 2;
      if (isNarrow(study.apply(middle), halfWidth)) {
        enough = middle;
      } else {
        tooFew = middle;
      }
    }
    return study.apply(enough);
  }

  private static boolean isNarrow(Outcome<Precision> found, double halfWidth) {
    return found.match(each -> each.halfWidth() <= halfWidth, none -> false);
  }

  private static double z() {
    return Normal.critical(Check.LEVEL);
  }

  private static void coefficient(String name, double value) {
    if (!(value >= 0 && value < 1)) {
      throw new IllegalArgumentException(name + " must be in [0, 1), was " + value);
    }
  }

  private static Outcome<Precision> of(long n, String measure, double halfWidth) {
    return Outcome.of(new Precision(n, measure, halfWidth, Check.LEVEL));
  }

  /** One line: {@code share within 0.0961, n 100 (95 %)}. */
  @Override
  public String toString() {
    return measure
        + " within "
        + Digits.narrow(halfWidth)
        + ", n "
        + n
        + " ("
        + Digits.percent(level)
        + ")";
  }

  @Override
  public String table() {
    return new TextTable("Expected precision")
        .row("", "n", "within", "level")
        .row(measure, Long.toString(n), Digits.narrow(halfWidth), Digits.percent(level))
        .toString();
  }
}
