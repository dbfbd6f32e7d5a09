package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.dossier;
import static id.bina.scoring.admission.Examples.draft;
import static id.bina.scoring.admission.Examples.enrolled;
import static id.bina.scoring.admission.Examples.form;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.people.Enrolment;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Evaluation;
import id.bina.core.result.Score;
import id.bina.scoring.Evaluator;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every score is told for all forms and for the screened ones, and what flips is fragile. */
class SensitivityTest {

  /** Forms of different people: some that vary, some with one answer across a reversed item. */
  private static Evaluation evaluated(int participants, int varied, int contradictory) {
    List<SurveyResponse> forms = new ArrayList<>();
    for (int i = 1; i <= varied; i++) {
      forms.add(form("R-" + i, i, 3, 4, 3, 3 + i % 2, 2, 3, 4, 2).build());
    }
    for (int i = varied + 1; i <= varied + contradictory; i++) {
      forms.add(form("R-" + i, i, 4, 4, 4, 4, 4, 4, 4, 4).build());
    }
    var program =
        Examples.program().toBuilder()
            .trainings(List.of(Examples.program().trainings().get(0)))
            .build();
    return Evaluator.standard()
        .evaluate(dossier(draft(participants).program(program).responses(forms)))
        .evaluation();
  }

  /** Two trainings, of which screening leaves out ten forms and three. */
  private static Evaluation evaluatedOfTwo() {
    List<SurveyResponse> forms = new ArrayList<>();
    List<Enrolment> enrolments = new ArrayList<>();
    for (int i = 1; i <= 38; i++) {
      boolean isFirst = i <= 22;
      boolean isVaried = i <= 12 || (i > 22 && i <= 35);
      String training = isFirst ? "TR-01" : "TR-02";
      enrolments.add(enrolled(i, training));
      SurveyResponse.Builder form =
          isVaried
              ? form("R-" + i, i, 3, 4, 3, 3 + i % 2, 2, 3, 4, 2)
              : form("R-" + i, i, 4, 4, 4, 4, 4, 4, 4, 4);
      forms.add(
          form.subject(Subject.of(TrainingId.of(training)))
              .submitted(LocalDateTime.parse("2025-03-14T08:00").plusHours(i))
              .build());
    }
    return Evaluator.standard()
        .evaluate(dossier(draft(38).enrolments(enrolments).responses(forms)))
        .evaluation();
  }

  @Test
  void aFewOfAnotherTrainingAreNotToldByTheTotalAndThisOne() {
    Evaluation evaluation = evaluatedOfTwo();
    String notPrinted =
        "the figure without screening is not printed, for it could tell the answers of fewer"
            + " than 10";
    // With R8 reversed 12 forms have a sum of 25, 13 of 26, and 13 of 29, over 8 items.
    assertEquals(
        List.of("all forms, without screening: 3.34"),
        notes(evaluation, "program:bungo", "reaction.aspect.mean", "without screening"));
    assertEquals(
        List.of(notPrinted),
        notes(evaluation, "training:TR-01", "reaction.aspect.mean", "without screening"));
    assertEquals(
        List.of(notPrinted),
        notes(evaluation, "training:TR-02", "reaction.aspect.mean", "without screening"));
  }

  private static List<String> notes(Evaluation evaluation, String measure, String part) {
    return notes(evaluation, "training:TR-01", measure, part);
  }

  private static List<String> notes(
      Evaluation evaluation, String subject, String measure, String part) {
    return evaluation.body().scores().stream()
        .filter(score -> score.key().measure().value().equals(measure))
        .filter(score -> score.key().cell().subject().toString().equals(subject))
        .flatMap(score -> score.measured().stream())
        .map(Score.Measured::notes)
        .flatMap(List::stream)
        .map(note -> note.in("en"))
        .filter(note -> note.contains(part))
        .toList();
  }

  private static List<String> english(List<Text> texts) {
    return texts.stream().map(text -> text.in("en")).toList();
  }

  @Test
  void aScoreCarriesTheFigureOfAllForms() {
    // With R8 reversed 12 forms have a mean of 25.5 / 8 and 10 forms one of 29 / 8.
    assertEquals(
        List.of("all forms, without screening: 3.39"),
        notes(evaluated(22, 12, 10), "reaction.aspect.mean", "without screening"));
  }

  @Test
  void aFigureThatWouldTellTheAnswersOfAFewIsNotPrinted() {
    assertEquals(
        List.of(
            "the figure without screening is not printed, for it could tell the answers of fewer"
                + " than 10"),
        notes(evaluated(22, 12, 9), "reaction.aspect.mean", "without screening"));
  }

  @Test
  void nothingIsSaidWhereScreeningLeavesNobodyOut() {
    Evaluation evaluation = evaluated(15, 10, 0);

    assertEquals(List.of(), notes(evaluation, "reaction.aspect.mean", "without screening"));
    assertEquals(List.of(), evaluation.body().limits());
  }

  @Test
  void aRuleThatComesOutOtherwiseIsFragile() {
    // 5 of 10 screened forms are below the 60 % of a training that was evaluated; 7 are not.
    assertEquals(
        List.of("fragile: R14 (program:bungo) changes without screening"),
        english(evaluated(10, 5, 2).body().limits()).stream()
            .filter(limit -> limit.contains("R14"))
            .toList());
  }
}
