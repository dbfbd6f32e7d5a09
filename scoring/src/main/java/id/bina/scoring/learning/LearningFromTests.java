package id.bina.scoring.learning;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was learned, from tests of the same people before and after.
 *
 * <p>Matched people only; who was lost is counted and compared on the score before. The mean change
 * has Student's interval from 15 pairs on, and the exact sign-flip test below; the standardised
 * change is d_av after Cumming with the small-sample correction and the interval of Algina and
 * Keselman; shares passing are compared by McNemar's exact test. A change is not a result of the
 * training: there is no comparison group, so grade E3 at most, less one for each weakness (few
 * matched, the lost differ, a ceiling).
 *
 * <p>Immutable, thread-safe, deterministic. Sources: Cumming (2012), Algina and Keselman (2003), <a
 * href="https://doi.org/10.1177/0013164403256358">doi:10.1177/0013164403256358</a>, McNemar (1947).
 */
public final class LearningFromTests implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.learning"),
          Text.of("tes sebelum dan sesudah", "tests before and after"),
          "1",
          "Cumming (2012); Algina & Keselman (2003) doi:10.1177/0013164403256358;"
              + " McNemar (1947)");

  private static final LearningFromTests STANDARD = new LearningFromTests();

  private LearningFromTests() {}

  /**
   * The strategy with the house defaults of the evaluation policy.
   *
   * @return the strategy
   */
  public static LearningFromTests standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return LearningMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    if (!TestSpecs.tested(setting)) {
      return TallyPlan.none();
    }
    Set<TallySpec> specs = new LinkedHashSet<>();
    for (SubjectGroup group : SubjectGroup.of(setting.program(), CaseUnit.PARTICIPATION)) {
      specs.addAll(new TestSpecs(setting, group).all());
    }
    return new TallyPlan(List.copyOf(specs));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    if (!TestSpecs.tested(setting)) {
      sheet.absent(
          LearningMeasures.MEAN_CHANGE,
          Cell.of(Subject.of(setting.program().id())),
          Absence.NO_DATA,
          Text.of(
              "tidak ada tes sebelum dan sesudah dari orang yang sama",
              "no tests before and after of the same people"),
          0);
      return sheet.scores();
    }
    for (SubjectGroup group : SubjectGroup.of(setting.program(), CaseUnit.PARTICIPATION)) {
      new TestScores(setting, group, TestTallies.of(setting, group, tallies), sheet).write();
    }
    return sheet.scores();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "LearningFromTests[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
