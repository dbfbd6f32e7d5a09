package id.bina.scoring.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Audience;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Evaluation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.SuppressionReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the public reads of those who teach. */
class TeachersTest {
  private static final Subject SHARED = Subject.of(SubjectKind.MATERIAL, "M2");
  private static final Subject SOLE = Subject.of(SubjectKind.MATERIAL, "M5");

  private static Score.Measured score(String measure, Cell cell, double value) {
    return Small.share("teaching." + measure, cell, 30, 60).toBuilder()
        .value(value)
        .counts(Counts.of(60))
        .build();
  }

  private static Evaluation evaluation() {
    return Small.evaluation(
        score("content", Cell.of(SHARED), 0.8),
        score("delivery", Cell.of(SHARED), 0.7),
        score("delivery", Cell.of(SHARED).with("instructor", "A"), 0.5),
        score("instructors", Cell.of(SHARED), 2),
        score("content", Cell.of(SOLE), 0.6),
        score("contrast", Cell.of(SOLE), 0.1),
        score("delivery", Cell.of(SOLE), 0.6),
        score("delivery_relative", Cell.of(SOLE), 0.6),
        score("instructors", Cell.of(SOLE), 1),
        score("instructors_content_low", Cell.of(SOLE), 1),
        score("instructors_delivery_low", Cell.of(SOLE), 1),
        score("rank", Cell.of(Subject.of(SubjectKind.INSTRUCTOR, "A")), 1));
  }

  private static List<String> withheld(Audience audience) {
    Release release = Disclosure.release(evaluation(), audience, List.of());
    return release.body().scores().stream()
        .filter(score -> score instanceof Score.Suppressed)
        .map(score -> (Score.Suppressed) score)
        .filter(score -> score.reason().equals(SuppressionReason.NAMED_PERSON))
        .map(score -> score.key().toString())
        .sorted()
        .toList();
  }

  @Test
  void publicReadsOfNoSingleInstructor() {
    assertEquals(
        List.of(
            "teaching.contrast@material:M5",
            "teaching.delivery@material:M2#instructor=A",
            "teaching.delivery@material:M5",
            "teaching.delivery_relative@material:M5",
            "teaching.instructors_delivery_low@material:M5",
            "teaching.rank@instructor:A"),
        withheld(Audience.PUBLIC));
  }

  @Test
  void thoseWhoRunTheProgrammeDo() {
    assertEquals(List.of(), withheld(Audience.INTERNAL));
  }

  @Test
  void summaryCountsThemAsWithheldForTheirOwnSake() {
    Release release = Disclosure.release(evaluation(), Audience.PUBLIC, List.of());
    assertEquals(6, release.disclosure().suppressedPrimary());
    assertEquals(0, release.disclosure().suppressedComplementary());
  }
}
