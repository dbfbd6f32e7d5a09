package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Strata;
import id.bina.core.result.Cell;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Measure;
import id.bina.core.result.Quality;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.TallyBook;
import java.util.List;
import java.util.Set;

/**
 * One form about sessions with all that was answered in it.
 *
 * @param setting the setting
 * @param tallies its tallies
 * @param profiles what each respondent rated
 * @param halo the ids of the trainings in which nothing is compared
 * @param sheet where the scores are written down
 */
record TeachingStudy(
    Setting setting,
    TeachingTallies tallies,
    Profiles profiles,
    Set<String> halo,
    ScoreSheet sheet) {

  /** For reaction the participant is the right source. */
  static final Quality QUALITY = Quality.of(Design.POST_ONLY);

  static TeachingStudy of(Setting setting, TeachingForm form, TallyBook book, ScoreSheet sheet) {
    TeachingTallies tallies = new TeachingTallies(form, book);
    Profiles profiles = Profiles.of(tallies, setting.policy());
    Set<String> halo = new HaloClasses(setting, tallies, profiles).found();
    return new TeachingStudy(setting, tallies, profiles, halo, sheet);
  }

  TeachingForm form() {
    return tallies.form();
  }

  EvaluationPolicy policy() {
    return setting.policy();
  }

  /** The level of intervals. */
  double level() {
    return 1 - policy().alpha();
  }

  Cell cell(Taught taught) {
    return form().within(taught.cell());
  }

  /** Whether a session belongs to a class in which ratings may be compared. */
  boolean isSound(GroupKey session) {
    return !halo.contains(session.value(Strata.TRAINING));
  }

  void absent(Measure measure, Cell cell, TeachingRefusal refusal) {
    sheet.absent(measure, cell, refusal.reason(), refusal.detail(), refusal.n());
  }

  Explanation explained(Measure measure, Cell cell, List<Input> inputs, Text step, Text result) {
    return new Explanation(
        new ScoreKey(measure.id(), cell), sheet.method(), inputs, List.of(Step.of(step, result)));
  }
}
