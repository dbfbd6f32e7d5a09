package id.bina.scoring.appraisal;

import id.bina.core.Text;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Quality;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Wilson;
import java.util.List;
import java.util.Optional;

/** Writes down what the predicates of each round say. */
final class AppraisalScores {
  static final Text RELATIVE =
      Text.of(
          "predikat bergantung pada ekspektasi pimpinan dan pola sebaran: petunjuk lemah",
          "a predicate depends on a superior's expectation and a pattern: a weak outcome");

  private final Setting setting;
  private final EvaluationPolicy policy;
  private final ScoreSheet sheet;

  AppraisalScores(Setting setting, ScoreSheet sheet) {
    this.setting = setting;
    this.policy = setting.policy();
    this.sheet = sheet;
  }

  Cell cell(RoundAppraisals round) {
    return Cell.of(Subject.of(setting.program().id()))
        .with(CaseColumns.ROUND, round.round().id().value());
  }

  void level(RoundAppraisals round) {
    Optional<Text> unread = round.unread();
    if (unread.isPresent()) {
      absent(
          AppraisalMeasures.GOOD_SHARE, round, Absence.OUT_OF_RANGE, unread.get(), round.people());
      return;
    }
    PredicateOrder order = round.regime().orElseThrow();
    PredicateShares shares = round.shares(order);
    reached(AppraisalMeasures.GOOD_SHARE, AppraisalMeasures.GOOD, round, shares);
    reached(AppraisalMeasures.VERY_GOOD_SHARE, AppraisalMeasures.VERY_GOOD, round, shares);
  }

  private void absent(
      Measure measure, RoundAppraisals round, Absence reason, Text why, long people) {
    sheet.absent(measure, cell(round), reason, why, people);
  }

  private void reached(
      Measure measure, String predicate, RoundAppraisals round, PredicateShares shares) {
    Wilson found = shares.atLeast(predicate);
    Wilson share = new Wilson(found.successes(), found.trials(), 1 - policy.alpha());
    sheet.add(
        sheet
            .measured(measure, cell(round))
            .value(share.share())
            .interval(share.interval())
            .counts(Counts.of(share.trials()))
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.POST_ONLY))
            .notes(List.of(middle(shares), RELATIVE))
            .explanation(
                explanation(
                    measure,
                    round,
                    share.trials(),
                    Text.of(
                        share.successes() + " dari " + share.trials() + " orang, selang Wilson",
                        share.successes() + " of " + share.trials() + " people, Wilson"),
                    share.share()))
            .build());
  }

  private static Text middle(PredicateShares shares) {
    return Text.of(
        "predikat tengah: " + shares.median().name().in("id"),
        "middle predicate: " + shares.median().name().in("en"));
  }

  Explanation explanation(
      Measure measure, RoundAppraisals round, long people, Text step, double value) {
    return new Explanation(
        new ScoreKey(measure.id(), cell(round)),
        sheet.method(),
        List.of(
            Input.of(
                Text.of("paket aturan", "regulation pack"),
                round.regime().orElseThrow().packName()),
            Input.of(Text.of("orang", "people"), Figures.words(people))),
        List.of(Step.of(step, Figures.words(value, measure.unit()))));
  }

  /** Nothing is said of a round in which no ratings were recorded. */
  void unlike(RoundAppraisals round) {
    round
        .regime()
        .map(round::looked)
        .filter(looked -> looked.rated() > 0)
        .ifPresent(
            looked ->
                sheet.add(
                    sheet
                        .measured(AppraisalMeasures.UNLIKE, cell(round))
                        .value((double) looked.unlike())
                        .counts(Counts.of(looked.rated(), round.people()))
                        .basis(Basis.FIXED_TALLY)
                        .quality(Quality.of(Design.POST_ONLY))
                        .explanation(
                            explanation(
                                AppraisalMeasures.UNLIKE,
                                round,
                                looked.rated(),
                                Text.of(
                                    "predikat yang lain daripada sel matriks hasil x perilaku",
                                    "predicates other than the cell of the matrix results x"
                                        + " conduct"),
                                (double) looked.unlike()))
                        .build()));
  }
}
