package id.bina.scoring.reaction;

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
 * What participants think of a training, item by item and aspect by aspect.
 *
 * <ul>
 *   <li>An item has its counts, the share of low answers with Wilson's interval, and its mean with
 *       the interval of a Dirichlet posterior (prior 1/K per category), which holds under ceilings
 *       where Student's t does not.
 *   <li>A bipolar item, whose best is the middle, has the share at its best point and never a mean.
 *   <li>An item whose low answers are good (reversed, or on a scale where lower is better) is read
 *       from the other end. One on which nothing is better, and one that shows who reads, have no
 *       scores.
 *   <li>An aspect counts respondents who answered at least half of its items; with a roster it also
 *       has bounds over those who kept silent about it. One on the scale 1 to 4 also stands times
 *       25, as the satisfaction survey (SKM) prints it. One of a single item has that item's
 *       interval, one of several Student's t from 15 respondents, cut at the ends of the scale.
 *       Alpha needs 30 respondents and 3 items.
 *   <li>Two aspects are compared within respondents, adjusted after Holm; not in a class in which
 *       more than half gave one answer throughout.
 *   <li>Each aspect is held against the median of the respondent's other aspects, {@code
 *       reaction.aspect.relative}, with its p after Holm; not in such a class either.
 * </ul>
 *
 * For reaction the participant is the right source: grade E2. Immutable, thread-safe,
 * deterministic. Source: Kirkpatrick &amp; Kirkpatrick (2006); Wilson (1927); Holm (1979).
 */
public final class ReactionSurvey implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.reaction"),
          Text.of("survei reaksi peserta", "reaction survey"),
          "1",
          "Kirkpatrick & Kirkpatrick (2006); Wilson (1927); Holm (1979);"
              + " Feldt, Woodruff & Salih (1987)");

  private static final ReactionSurvey STANDARD = new ReactionSurvey();

  private ReactionSurvey() {}

  /**
   * The strategy with the thresholds of the evaluation policy.
   *
   * @return the strategy
   */
  public static ReactionSurvey standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return ReactionMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    Set<TallySpec> specs = new LinkedHashSet<>();
    for (SubjectGroup group : SubjectGroup.of(setting.program(), CaseUnit.PARTICIPATION)) {
      for (Form form : Form.of(setting)) {
        specs.addAll(new FormSpecs(form, group.grouping()).all());
      }
    }
    return new TallyPlan(List.copyOf(specs));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    List<Form> forms = Form.of(setting);
    if (forms.isEmpty()) {
      sheet.absent(
          ReactionMeasures.ASPECT_MEAN,
          Cell.of(Subject.of(setting.program().id())),
          Absence.NO_DATA,
          Text.of("tidak ada survei reaksi peserta", "no reaction survey"),
          0);
    }
    for (SubjectGroup group : SubjectGroup.of(setting.program(), CaseUnit.PARTICIPATION)) {
      for (Form form : forms) {
        FormTallies counted = new FormTallies(form, group, tallies);
        new ItemScores(setting, counted, sheet).write();
        new AspectScores(setting, counted, sheet).write();
        new AspectContrasts(setting, counted, sheet).write();
        new AspectRelatives(setting, counted, sheet).write();
      }
    }
    return sheet.scores();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "ReactionSurvey[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
