package id.bina.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.people.Employment;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Program;
import id.bina.core.program.ProgramId;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Absence;
import id.bina.core.result.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dossiers in which a training has no pass mark: nobody failed what nobody could pass. */
class PassMarkTest {

  @Test
  void aProgrammeWithoutAnyPassMarkIsEvaluatedAllTheSame() {
    Evaluated result = evaluated(training("TR-01", Optional.empty()));
    assertEquals(20, measured(result, "learning.mean_change", "TR-01").counts().n());
    Score.NotComputable passed =
        assertInstanceOf(Score.NotComputable.class, result.score("learning.pass_after", "TR-01"));
    assertEquals(Absence.MISSING_ELEMENT, passed.reason());
    assertEquals("the training has no pass mark (passMark)", passed.detail().in("en"));
  }

  @Test
  void thoseOfATrainingWithoutAPassMarkAreNotCountedAsFailing() {
    Evaluated result =
        evaluated(
            training("TR-01", Optional.of(new BigDecimal("65"))),
            training("TR-02", Optional.empty()));
    assertEquals(1.0, measured(result, "learning.pass_after", "TR-01").value());
    assertEquals(1.0, measured(result, "learning.pass_after", "p").value());
    assertEquals(20, measured(result, "learning.pass_after", "p").counts().n());
    assertInstanceOf(Score.NotComputable.class, result.score("learning.pass_after", "TR-02"));
  }

  @Test
  void nobodyIsSaidNotToHaveLearnedWhereNobodyKnows() {
    Evaluated result = evaluated(training("TR-01", Optional.empty()));
    result.scores("transfer.learned").stream()
        .forEach(score -> assertInstanceOf(Score.NotComputable.class, score));
  }

  private static Score.Measured measured(Evaluated result, String measure, String subject) {
    return result.score(measure, subject).measured().orElseThrow();
  }

  private static Training training(String id, Optional<BigDecimal> passMark) {
    return Training.builder()
        .id(TrainingId.of(id))
        .title(Text.of("Pelatihan " + id))
        .form(TrainingForm.PELATIHAN)
        .mode(DeliveryMode.TATAP_MUKA)
        .held(Span.of("2025-03-03", "2025-03-05"))
        .jp(new BigDecimal("24"))
        .passMark(passMark)
        .build();
  }

  private static Evaluated evaluated(Training... trainings) {
    List<Participant> people = new ArrayList<>();
    List<Enrolment> enrolments = new ArrayList<>();
    List<Assessment> tests = new ArrayList<>();
    for (Training training : trainings) {
      for (int i = 1; i <= 20; i++) {
        String id = training.id() + "-" + i;
        people.add(Participant.of(id, Employment.PNS));
        enrolments.add(Enrolment.of(id, training.id().value(), EnrolmentStatus.COMPLETED));
        tests.add(test(id, training, Occasion.PRE, 40 + i));
        tests.add(test(id, training, Occasion.POST, 65 + i + i % 3));
      }
    }
    DossierDraft draft =
        DossierDraft.builder()
            .program(
                Program.builder()
                    .id(ProgramId.of("p"))
                    .title(Text.of("Program"))
                    .region(Region.of("Bungo", RegionLevel.KABUPATEN))
                    .trainings(List.of(trainings))
                    .build())
            .participants(people)
            .enrolments(enrolments)
            .assessments(tests)
            .asOf(LocalDate.of(2025, 12, 31))
            .build();
    return Evaluator.standard().evaluate(draft.dossier().orThrow());
  }

  private static Assessment test(String person, Training training, Occasion when, int points) {
    return new Assessment(
        EvidenceId.of(person + "-" + when),
        ParticipantId.of(person),
        training.id(),
        when,
        when.equals(Occasion.PRE) ? "A" : "B",
        new BigDecimal(points),
        new BigDecimal("100"),
        Optional.empty());
  }
}
