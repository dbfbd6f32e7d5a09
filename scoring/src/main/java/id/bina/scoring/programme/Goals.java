package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Goal;
import id.bina.core.program.Target;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.Waves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was reached of what was aimed at: target, realised, achieved, as the rows of an IKU report.
 *
 * <p>{@code goal.attainment} is what was realised over the target (strata {@value #GOAL} and
 * {@value #INDICATOR}); 1 is the target itself. A target that is not to be exceeded reads the other
 * way round. What was realised is
 *
 * <ul>
 *   <li>the latest reading of the indicator, for the subject of the target, or for each subject
 *       that was read
 *   <li>else the latest score of the measure of that name, for the subject of the target, or for
 *       the programme; with its interval, and a share in percent
 * </ul>
 *
 * A target that names what nobody read or scored is not computable; one that names nothing has no
 * score. A figure after the event says nothing of its cause. Since scores are among what it reads,
 * it comes after all strategies.
 */
public final class Goals {
  /** Stratum: the id of the goal. */
  public static final String GOAL = "goal";

  /** Stratum: the indicator that was read, or the measure that was scored. */
  public static final String INDICATOR = "indicator";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.goals"), Text.of("capaian tujuan", "attainment of goals"), "2", "Bina");

  private final Setting setting;
  private final List<Measure> measures;
  private final List<Score> scores;
  private final ScoreSheet sheet = new ScoreSheet(METHOD);

  private Goals(Setting setting, List<Measure> measures, List<Score> scores) {
    this.setting = setting;
    this.measures = measures;
    this.scores = scores;
  }

  /**
   * How these scores are made, as it is cited.
   *
   * @return the method
   */
  public static MethodRef method() {
    return METHOD;
  }

  /**
   * The measures that {@link #of} yields.
   *
   * @return one measure
   */
  public static List<Measure> measures() {
    return List.of(Measures.ATTAINMENT);
  }

  /**
   * Holds every target that says where it is read against what was reached.
   *
   * @param setting the setting, with the goals and the readings
   * @param measures the measures of the scores
   * @param scores the scores of all strategies
   * @return the attainments, in the order of the goals
   */
  public static List<Score> of(Setting setting, List<Measure> measures, List<Score> scores) {
    Goals goals = new Goals(setting, measures, scores);
    for (Goal goal : setting.program().goals()) {
      for (Target target : goal.targets()) {
        target.reading().ifPresent(indicator -> goals.target(goal, target, indicator));
      }
    }
    return goals.sheet.scores();
  }

  private void target(Goal goal, Target target, String indicator) {
    List<Subject> subjects =
        Readings.subjects(setting, indicator).stream()
            .filter(subject -> target.subject().map(subject::equals).orElse(true))
            .toList();
    if (subjects.isEmpty()) {
      Subject of = target.subject().orElseGet(() -> Subject.of(setting.program().id()));
      scored(new Attainment(setting, target, cell(of, goal, indicator)), indicator);
    }
    for (Subject subject : subjects) {
      Attainment attainment = new Attainment(setting, target, cell(subject, goal, indicator));
      Optional<IndicatorReading> latest = Readings.latest(setting, indicator, subject);
      latest.ifPresent(reading -> attainment.write(sheet, Realised.of(reading)));
    }
  }

  private static Cell cell(Subject subject, Goal goal, String indicator) {
    return Cell.of(subject).with(GOAL, goal.id().value()).with(INDICATOR, indicator);
  }

  private void scored(Attainment attainment, String indicator) {
    Optional<Measure> measure =
        measures.stream().filter(each -> each.id().value().equals(indicator)).findFirst();
    Optional<Score> latest = latest(attainment.cell().subject(), indicator);
    if (measure.isEmpty() || latest.isEmpty()) {
      sheet.absent(
          Measures.ATTAINMENT,
          attainment.cell(),
          Absence.NO_DATA,
          Text.of("tidak ada angka realisasi " + indicator, "no figure realised of " + indicator),
          0);
    } else if (latest.get() instanceof Score.NotComputable absent) {
      sheet.absent(
          Measures.ATTAINMENT, attainment.cell(), absent.reason(), absent.detail(), absent.n());
    } else {
      latest
          .flatMap(Score::measured)
          .ifPresent(score -> attainment.write(sheet, Realised.of(measure.get(), score)));
    }
  }

  /** The score of the whole subject on the latest occasion. */
  private Optional<Score> latest(Subject subject, String indicator) {
    List<Score> whole = new ArrayList<>();
    for (Score score : scores) {
      Cell cell = score.key().cell();
      boolean isIt = score.key().measure().value().equals(indicator);
      if (isIt && cell.subject().equals(subject) && cell.strata().isEmpty()) {
        whole.add(score);
      }
    }
    List<Occasion> waves =
        Waves.inOrder(
            whole.stream().flatMap(score -> occasion(score).stream()).distinct().toList(),
            occasion -> Optional.empty());
    Optional<Occasion> last = waves.stream().reduce((first, next) -> next);
    return whole.stream().filter(score -> occasion(score).equals(last)).findFirst();
  }

  private static Optional<Occasion> occasion(Score score) {
    return score.key().cell().occasion();
  }
}
