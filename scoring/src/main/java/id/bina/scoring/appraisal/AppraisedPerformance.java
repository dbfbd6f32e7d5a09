package id.bina.scoring.appraisal;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.program.Round;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.PatternTableSpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Predicates of performance (<i>predikat kinerja</i>) as an order: how many reach one, and who of
 * the same persons went up or down since the round before.
 *
 * <ul>
 *   <li>{@code appraisal.good_share}, {@code appraisal.very_good_share} (stratum round): those with
 *       <i>Baik</i> or better, and with <i>Sangat Baik</i>, of those appraised
 *   <li>{@code appraisal.balance} (stratum round): of those appraised in the round before too, the
 *       share that rose minus the share that fell, with the sign test
 *   <li>{@code appraisal.very_good_change} (stratum round): the change of the share with <i>Sangat
 *       Baik</i>, with the interval of paired shares
 *   <li>{@code appraisal.unlike_matrix} (stratum round): predicates that are not those which the
 *       matrix gives for the recorded ratings of results and conduct
 * </ul>
 *
 * The regime of a round is the pack in force on its last day; a pack of the dossier replaces the
 * built-in one of its id. Across regimes nothing is compared, and a predicate that the regime does
 * not know leaves the round without a value. There is no mean: the steps of an order have no
 * length.
 *
 * <p>Not among the {@link id.bina.scoring.ScoringStrategies#standard() standard} ones, which count
 * the predicates as they are written. Immutable, thread-safe, deterministic. Source: Peraturan
 * Menteri PANRB 6/2022; Dixon and Mood (1946), <a
 * href="https://doi.org/10.1080/01621459.1946.10501898">doi:10.1080/01621459.1946.10501898</a>.
 */
public final class AppraisedPerformance implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.appraised-performance"),
          Text.of("predikat kinerja sebagai urutan", "predicates of performance as an order"),
          "1",
          "PermenPANRB 6/2022; Dixon and Mood (1946) doi:10.1080/01621459.1946.10501898");

  static final PatternTableSpec SPEC =
      new PatternTableSpec(
          List.of(),
          Grouping.of(
              CaseColumns.APPRAISAL,
              CaseColumns.CONDUCT,
              CaseColumns.EARLIER,
              CaseColumns.PREDICATE,
              CaseColumns.RESULTS,
              CaseColumns.ROUND));

  private static final AppraisedPerformance STANDARD = new AppraisedPerformance();

  private AppraisedPerformance() {}

  /**
   * The strategy; its thresholds stand in the policy.
   *
   * @return the strategy
   */
  public static AppraisedPerformance standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return AppraisalMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    return hasAppraisals(setting) ? TallyPlan.of(SPEC) : TallyPlan.none();
  }

  private static boolean hasAppraisals(Setting setting) {
    return setting.layouts().stream().anyMatch(AppraisedPerformance::isHeld);
  }

  private static boolean isHeld(CaseLayout layout) {
    return layout.unit().equals(CaseColumns.APPRAISAL)
        && layout.strata().containsAll(SPEC.grouping().strata());
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    if (!hasAppraisals(setting)) {
      return sheet.scores();
    }
    List<RoundAppraisals> rounds =
        setting.program().rounds().stream()
            .sorted(
                Comparator.comparing((Round round) -> round.period().startInclusive())
                    .thenComparing(round -> round.id().value()))
            .map(round -> RoundAppraisals.of(setting, tallies, round))
            .filter(round -> round.people() > 0)
            .toList();
    AppraisalScores scores = new AppraisalScores(setting, sheet);
    AppraisalChanges changes = new AppraisalChanges(setting, sheet);
    for (int i = 0; i < rounds.size(); i++) {
      scores.level(rounds.get(i));
      if (i > 0) {
        changes.write(rounds.get(i - 1), rounds.get(i));
      }
      scores.unlike(rounds.get(i));
    }
    return sheet.scores();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "AppraisedPerformance[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
