package id.bina.scoring.stat.impact;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.BeforeAfter;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.stat.Shown;

/**
 * How much those who were chosen by their score would have changed without a programme.
 *
 * <pre>{@code
 * RegressionToTheMean.of(chosen, 72.5, 0.6).orThrow()
 * // rose 6.100, of which 4.200 by selection, 1.900 beyond
 * }</pre>
 *
 * <p>Who scores low on a day is nearer to the mean on another: {@code (1 - r) (mean - mean of the
 * chosen)}. To be told whenever people or units were chosen by score. It takes all people, chosen
 * or not, to stay at their mean, and the two scores to lie on a line; where untreated units are at
 * hand, {@link id.bina.scoring.stat.Ancova} needs neither mean nor correlation from elsewhere.
 *
 * <p>Sources: Davis (1976), doi:10.1093/oxfordjournals.aje.a112321; Barnett, van der Pols and
 * Dobson (2005), doi:10.1093/ije/dyh299.
 *
 * @param n chosen people or units with both scores, 1 or more
 * @param before their mean before
 * @param observed their mean change
 * @param mean mean of all from whom they were chosen
 * @param correlation between the scores of two occasions among all, in [0, 1]
 * @param beyond the mean change beyond what selection explains, by t, mean and correlation taken as
 *     known; or why there is no error
 */
public record RegressionToTheMean(
    long n,
    double before,
    double observed,
    double mean,
    double correlation,
    Outcome<Estimate> beyond)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "regression-to-the-mean";

  /** Checks ranges. */
  public RegressionToTheMean {
    checkCorrelation(correlation);
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException("mean of all must be finite, was " + mean);
    }
    if (n < 1) {
      throw new IllegalArgumentException("n of the chosen must be 1 or more, was " + n);
    }
  }

  private static void checkCorrelation(double correlation) {
    if (!(correlation >= 0 && correlation <= 1)) {
      throw new IllegalArgumentException("correlation must be in [0, 1], was " + correlation);
    }
  }

  /**
   * The change of the chosen at level 0.95.
   *
   * @param chosen their scores before and after
   * @param mean mean before of all from whom they were chosen
   * @param correlation between the scores of two occasions among all, in [0, 1]
   */
  public static Outcome<RegressionToTheMean> of(
      BeforeAfter chosen, double mean, double correlation) {
    return of(chosen, mean, correlation, Check.LEVEL);
  }

  /**
   * The change of the chosen.
   *
   * @param chosen their scores before and after
   * @param mean mean before of all from whom they were chosen
   * @param correlation between the scores of two occasions among all, in [0, 1]
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<RegressionToTheMean> of(
      BeforeAfter chosen, double mean, double correlation, double level) {
    Check.level(level);
    checkCorrelation(correlation);
    if (chosen.units() == 0) {
      return Check.tooFew(0, "chosen have both scores", 1);
    }
    Numbers.Builder beyond = Numbers.builder().name("change beyond selection");
    for (int row = 0; row < chosen.units(); row++) {
      double expected = mean + correlation * (chosen.before().value(row) - mean);
      beyond.add(chosen.after().value(row) - expected);
    }
    return Outcome.of(
        new RegressionToTheMean(
            chosen.units(),
            Check.single(chosen.before(), "before").mean(0),
            chosen.meanChange(),
            mean,
            correlation,
            OneSampleT.of(Check.single(beyond.build(), "change"), 0, level)
                .map(RegressionToTheMean::own)));
  }

  private static Estimate own(OneSampleT test) {
    Estimate found = test.difference();
    return new Estimate(found.value(), found.standardError(), found.df(), found.level(), METHOD);
  }

  /**
   * The expected change of everybody below a cut-off without a programme, for normal scores: what a
   * selection by score brings before anybody was trained.
   *
   * @param mean mean of all
   * @param sd standard deviation of all, above 0
   * @param correlation between the scores of two occasions, in [0, 1]
   * @param cutOff all below it are chosen
   */
  public static Outcome<Double> expectedBelow(
      double mean, double sd, double correlation, double cutOff) {
    checkCorrelation(correlation);
    if (!(sd > 0 && Double.isFinite(sd))) {
      throw new IllegalArgumentException("sd of all must be finite and above 0, was " + sd);
    }
    double z = (cutOff - mean) / sd;
    double share = Normal.lower(z);
    if (share == 0) {
      return Outcome.notComputable(
          Absence.OUT_OF_RANGE, "a cut-off of " + cutOff + " leaves nobody below it");
    }
    double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    return Outcome.of((1 - correlation) * sd * density / share);
  }

  /** The change that selection explains. */
  public double expected() {
    return (1 - correlation) * (mean - before);
  }

  /** One line: {@code change 6.100, by selection 4.200, beyond it 1.900, n 12}. */
  @Override
  public String toString() {
    return "change "
        + Digits.of(observed)
        + ", by selection "
        + Digits.of(expected())
        + ", beyond it "
        + Digits.of(observed - expected())
        + ", n "
        + n;
  }

  @Override
  public String table() {
    return new TextTable("Change of those who were chosen by score")
        .row("", "value")
        .row("mean of all", Digits.of(mean))
        .row("mean of the chosen", Digits.of(before))
        .row("change", Digits.of(observed))
        .row("by selection", Digits.of(expected()))
        .row("beyond it", Digits.of(observed - expected()))
        .note(beyond.match(Estimate::toString, none -> none.detail()))
        .toString();
  }
}
