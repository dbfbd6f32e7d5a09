package id.bina.scoring.transfer;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What several raters saw (<i>pengamatan</i>), how far they agree, and how far two coders of
 * interviews agree.
 *
 * <ul>
 *   <li>{@code observation.mean}: mean over targets of the mean over raters, in percent of the
 *       maximum possible; a rating counts with at least half of the items answered
 *   <li>{@code observation.change}: of the targets seen on both occasions, from the first occasion;
 *       Student's interval from 15 targets on, below it the exact one of the sign-flip test;
 *       between versions of the rubric as they are declared to stand to each other
 *   <li>{@code observation.icc}: ICC(2,k) over the targets that all raters rated; not computable
 *       with fewer than 2 raters
 *   <li>{@code voices.coder_kappa} (stratum {@value #CODE}): Cohen's kappa over passages, with
 *       agreement and prevalence beside it
 * </ul>
 *
 * <p>A mean or change loses a grade where the lower limit of the reliability is low or not known; a
 * change also where another event is logged between the recorded fieldworks. Neither raters nor
 * targets are named: both are counted.
 *
 * <p>Immutable, thread-safe, deterministic. Sources: Shrout and Fleiss (1979), <a
 * href="https://doi.org/10.1037/0033-2909.86.2.420">doi:10.1037/0033-2909.86.2.420</a>; Cohen
 * (1960), <a href="https://doi.org/10.1177/001316446002000104">doi:10.1177/001316446002000104</a>.
 */
public final class Observed implements ScoringStrategy {
  /** The stratum that names a code. */
  public static final String CODE = "code";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.observed"),
          Text.of("pengamatan dan kesepakatan penilai", "observations and agreement of raters"),
          "1",
          "Shrout and Fleiss (1979) doi:10.1037/0033-2909.86.2.420; Cohen (1960)"
              + " doi:10.1177/001316446002000104");

  private static final Observed STANDARD = new Observed();

  private Observed() {}

  /**
   * The strategy; its thresholds stand in the policy.
   *
   * @return the strategy
   */
  public static Observed standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return ObservedMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    List<TallySpec> specs = new ArrayList<>();
    ObservedForm.of(setting).forEach(form -> specs.add(form.spec()));
    return new TallyPlan(specs);
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    Map<String, List<ObservedTable>> series = new TreeMap<>();
    for (ObservedForm form : ObservedForm.of(setting)) {
      for (ObservedTable table :
          ObservedTable.of(form, tallies, setting.policy().itemShareNeeded())) {
        series.computeIfAbsent(table.series(), key -> new ArrayList<>()).add(table);
      }
    }
    for (List<ObservedTable> tables : series.values()) {
      tables.sort(ObservedTable.BY_OCCASION);
      new ObservedScores(setting, sheet, ObservedMeasures.WHOLE).write(tables);
    }
    new CoderScores(setting, sheet).write();
    return sheet.scores();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "Observed[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
