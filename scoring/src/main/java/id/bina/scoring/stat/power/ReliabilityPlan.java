package id.bina.scoring.stat.power;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.FisherF;

/**
 * Whether a reliability can be shown to be above a floor: its lower limit above it.
 *
 * <p>{@code ReliabilityPlan.alpha(60, 9, 0.7).orThrow().power(0.85)}: 60 forms of 9 items, if alpha
 * is 0.85, and the lower end of the 95 % interval is to be above 0.7. The effect is the true
 * coefficient, from the floor to 1; the test has half of alpha, as one end of an interval.
 *
 * <p>Exact by F: for alpha with items of one variance and one covariance (Feldt 1965,
 * doi:10.1007/BF02289499), for the intraclass correlation of single raters drawn anew for each
 * target (Donner and Eliasziw 1987, doi:10.1002/sim.4780060404). For the width of an interval see
 * {@link Precision}.
 *
 * @param kind which coefficient
 * @param rows persons or targets, 2 or more
 * @param parts items, or raters of each target, 2 or more
 * @param floor what is to be exceeded, in [0, 1)
 */
public record ReliabilityPlan(Kind kind, long rows, int parts, double floor) implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "reliability-plan";

  /** Which coefficient is meant. */
  public enum Kind {
    /** Cronbach's alpha of the items. */
    ALPHA,
    /** Intraclass correlation of one rating, raters drawn anew for each target: ICC(1). */
    ICC
  }

  /** Checks ranges. */
  public ReliabilityPlan {
    requireNonNull(kind, "kind");
    if (rows < 2 || parts < 2) {
      throw new IllegalArgumentException(
          "a plan needs 2 rows and 2 parts or more, was " + rows + " and " + parts);
    }
    if (!(floor >= 0 && floor < 1)) {
      throw new IllegalArgumentException("floor must be in [0, 1), was " + floor);
    }
  }

  /**
   * Of Cronbach's alpha.
   *
   * @param forms complete forms
   * @param items on a form
   * @param floor what is to be exceeded, in [0, 1)
   * @return not computable with fewer than 2 of either
   */
  public static Outcome<ReliabilityPlan> alpha(long forms, int items, double floor) {
    return of(Kind.ALPHA, Check.count(forms, "forms"), items, floor);
  }

  /**
   * Of the intraclass correlation.
   *
   * @param targets what is rated
   * @param raters of each target
   * @param floor what is to be exceeded, in [0, 1)
   * @return not computable with fewer than 2 of either
   */
  public static Outcome<ReliabilityPlan> icc(long targets, int raters, double floor) {
    return of(Kind.ICC, Check.count(targets, "targets"), raters, floor);
  }

  private static Outcome<ReliabilityPlan> of(Kind kind, long rows, int parts, double floor) {
    boolean isAlpha = kind == Kind.ALPHA;
    if (rows < 2) {
      return Check.tooFew(rows, isAlpha ? "forms" : "targets", 2);
    }
    return Check.count(parts, "parts") < 2
        ? Check.tooFew(parts, isAlpha ? "items" : "raters", 2)
        : Outcome.of(new ReliabilityPlan(kind, rows, parts, floor));
  }

  @Override
  public String design() {
    String words = kind == Kind.ALPHA ? " forms x " : " targets x ";
    return rows + words + parts + ", floor " + Digits.of(floor);
  }

  @Override
  public String measure() {
    return kind == Kind.ALPHA ? "alpha" : "icc";
  }

  @Override
  public double leastEffect() {
    return floor;
  }

  @Override
  public double mostEffect() {
    return 1;
  }

  @Override
  public double chance(double effect, double alpha) {
    double df1 = rows - 1.0;
    double df2 = (kind == Kind.ALPHA ? df1 : rows) * (parts - 1.0);
    double ratio = (1 - effect) / (1 - floor);
    if (kind == Kind.ICC) {
      ratio *= (1 + (parts - 1) * floor) / (1 + (parts - 1) * effect);
    }
    return FisherF.upper(FisherF.quantile(1 - alpha / 2, df1, df2) * ratio, df1, df2);
  }
}
