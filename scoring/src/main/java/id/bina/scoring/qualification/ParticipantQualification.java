package id.bina.scoring.qualification;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Occasion;
import id.bina.core.program.Training;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the participants of each training are qualified by the guideline that it names.
 *
 * <p>The mark of a component is an assessment whose occasion is {@link #occasion}, such as {@code
 * mark.attitude}; a mark given as a whole has the occasion {@link #WHOLE}. The tags {@value
 * #GUIDELINE} and {@value #WEIGHTS} of a training name a pack and its weight table; there is no
 * guideline by default.
 *
 * <ul>
 *   <li>{@code qualification.passed}: the share that passes of those with a final mark, a count of
 *       the class without interval; over the whole programme only where all its trainings go by one
 *       guideline, and with an interval only from the policy's number of cohorts on
 *   <li>{@code qualification.standing} (stratum {@code standing}): how many are postponed, failed,
 *       or were absent too much
 *   <li>{@code qualification.unknown}: how many have no final mark; a component without a mark is
 *       never 0
 *   <li>{@code qualification.mark}: the mean of the final marks
 * </ul>
 *
 * A training with marks and without a guideline, or with an unknown one, is not computable, and
 * told which guidelines there are. Nobody's rank is a score: see {@link QualifiedClass}.
 *
 * <p>Immutable, thread-safe, deterministic.
 */
public final class ParticipantQualification implements ScoringStrategy {
  /** The tag of a training that names the pack, such as {@code lan-participants-2021}. */
  public static final String GUIDELINE = "participant-guideline";

  /** The tag of a training that names a weight table of the pack, such as {@code latsar}. */
  public static final String WEIGHTS = "participant-weights";

  /** When a mark is given as a whole. */
  public static final Occasion WHOLE = Occasion.of("mark");

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.qualification"),
          Text.of("kualifikasi peserta", "qualification of participants"),
          "1",
          "Bina; Perlan 1/2021; Kep. Kepala LAN 2/K.1/PDP.07/2023, from their pack");

  private static final ParticipantQualification STANDARD =
      new ParticipantQualification(Optional.empty());

  private final Optional<QualificationRules> rules;

  private ParticipantQualification(Optional<QualificationRules> rules) {
    this.rules = rules;
  }

  /**
   * The strategy by the guideline that each training names.
   *
   * @return the strategy
   */
  public static ParticipantQualification standard() {
    return STANDARD;
  }

  /**
   * The strategy by one guideline for all trainings.
   *
   * @param rules the guideline, with components or for marks as a whole
   * @return the strategy
   */
  public static ParticipantQualification of(QualificationRules rules) {
    return new ParticipantQualification(Optional.of(requireNonNull(rules, "rules")));
  }

  /**
   * When the mark of a component is given.
   *
   * @param component its code, such as {@code attitude}
   * @return the occasion of the assessment that holds it
   */
  public static Occasion occasion(String component) {
    return Occasion.of(WHOLE.code() + "." + component);
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return QualificationMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    MarkColumns columns = MarkColumns.of(setting);
    return columns.hasMarks() ? TallyPlan.of(columns.spec()) : TallyPlan.none();
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    MarkColumns columns = MarkColumns.of(setting);
    if (!columns.hasMarks()) {
      return sheet.scores();
    }
    QualificationScores scores = new QualificationScores(setting, sheet);
    List<QualifiedClass> classes = new ArrayList<>();
    for (Training training : setting.program().trainings()) {
      MarkTable table = new MarkTable(columns, tallies, training);
      if (table.hasMarks()) {
        Guideline guideline =
            rules.map(Guideline::of).orElseGet(() -> Guideline.named(setting, training));
        scores.write(training, guideline, table).ifPresent(classes::add);
      }
    }
    scores.programme(classes);
    return sheet.scores();
  }

  /** The strategy by its method and, if it has one for all, guideline. */
  @Override
  public String toString() {
    return "ParticipantQualification["
        + METHOD.id()
        + " "
        + METHOD.version()
        + rules.map(each -> ", " + each.name()).orElse("")
        + "]";
  }
}
