package id.bina.scoring.transfer;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.regulation.CoreValues;
import id.bina.core.result.Absence;
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
 * What several raters saw, aspect by aspect: of the {@linkplain CoreValues#berakhlak() core values}
 * (<i>BerAKHLAK</i>) each value of its own, for service may improve where loyalty does not.
 *
 * <ul>
 *   <li>{@code observation.aspect_mean}, {@code observation.aspect_change} and {@code
 *       observation.aspect_icc} (stratum {@value #ASPECT}) are to an aspect what those of {@link
 *       Observed} are to the whole rubric
 *   <li>a rating counts with at least half of the items of the aspect answered; what a rater could
 *       not see is blank, and no low rating
 *   <li>an aspect of fewer targets than the policy asks for has no mean
 *   <li>one total over aspects is not made: it would hide which of them moved
 * </ul>
 *
 * <p>Not among the {@link id.bina.scoring.ScoringStrategies#standard() standard} ones. Immutable,
 * thread-safe, deterministic. Source: Shrout and Fleiss (1979), <a
 * href="https://doi.org/10.1037/0033-2909.86.2.420">doi:10.1037/0033-2909.86.2.420</a>.
 */
public final class ObservedAspects implements ScoringStrategy {
  /** The stratum that names an aspect by its id, such as {@code akuntabel}. */
  public static final String ASPECT = "aspect";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.observed-aspects"),
          Text.of("pengamatan tiap aspek", "observations by aspect"),
          "1",
          "Shrout and Fleiss (1979) doi:10.1037/0033-2909.86.2.420");

  private static final ObservedAspects STANDARD = new ObservedAspects();

  private ObservedAspects() {}

  /**
   * The strategy; its thresholds stand in the policy.
   *
   * @return the strategy
   */
  public static ObservedAspects standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return ObservedMeasures.ASPECT.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    List<TallySpec> specs = new ArrayList<>();
    forms(setting).forEach(form -> specs.add(form.spec()));
    return new TallyPlan(specs);
  }

  private static List<ObservedForm> forms(Setting setting) {
    return ObservedForm.of(setting).stream()
        .flatMap(form -> form.aspects(setting).stream())
        .toList();
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    Map<String, List<ObservedTable>> series = new TreeMap<>();
    for (ObservedForm form : forms(setting)) {
      for (ObservedTable table :
          ObservedTable.of(form, tallies, setting.policy().itemShareNeeded())) {
        if (table.ratings().size() < setting.policy().minimumToCompute()) {
          tooFew(sheet, table);
        } else {
          series.computeIfAbsent(table.series(), key -> new ArrayList<>()).add(table);
        }
      }
    }
    for (List<ObservedTable> tables : series.values()) {
      tables.sort(ObservedTable.BY_OCCASION);
      new ObservedScores(setting, sheet, ObservedMeasures.ASPECT).write(tables);
    }
    return sheet.scores();
  }

  private static void tooFew(ScoreSheet sheet, ObservedTable table) {
    int targets = table.ratings().size();
    sheet.absent(
        ObservedMeasures.ASPECT.mean(),
        table.form().cell(table.subject()),
        Absence.BELOW_MINIMUM_N,
        Text.of(
            "sasaran yang diamati pada aspek ini: " + targets + ", terlalu sedikit",
            "targets observed on this aspect: " + targets + ", too few"),
        targets);
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "ObservedAspects[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
