package id.bina.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Refusal;
import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.ParticipantId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Strategies, scholarships, issues, cohorts and who taught what: parts of a programme. */
class MeansTest {
  private static final Strategy STRATEGY =
      Strategy.builder()
          .id(StrategyId.of("ST-1"))
          .title(Text.of("Kerja sama perguruan tinggi"))
          .kind(StrategyKind.UNIVERSITY_COOPERATION)
          .addPartners(PartnerId.of("UNJA"))
          .build();
  private static final Scholarship SCHOLARSHIP =
      Scholarship.builder()
          .id(ScholarshipId.of("B-1"))
          .holder(ParticipantId.of("P-1"))
          .field(Text.of("Administrasi publik"))
          .state(ScholarshipState.RUNNING)
          .build();

  private static Training.Builder training() {
    return Training.builder()
        .id(TrainingId.of("TR-1"))
        .title(Text.of("Pelayanan"))
        .form(TrainingForm.PELATIHAN)
        .mode(DeliveryMode.TATAP_MUKA)
        .held(Span.of("2025-03-03", "2025-03-07"))
        .jp(BigDecimal.TEN);
  }

  @Test
  void canBeBuiltAnewFromTheirParts() {
    assertEquals(STRATEGY, STRATEGY.toBuilder().build());
    assertEquals(SCHOLARSHIP, SCHOLARSHIP.toBuilder().build());
    Training training =
        training()
            .cohort(new Cohort("Pelayanan prima", 2))
            .attendanceRule(new BigDecimal("0.80"))
            .skill(SkillKind.PSYCHOMOTOR)
            .build();
    assertEquals(training, training.toBuilder().build());
    assertEquals(Optional.of(new BigDecimal("0.8")), training.attendanceRule());
  }

  @Test
  void aProgrammeKeepsItsNewPartsThroughItsBuilder() {
    Program program =
        Program.builder()
            .id(ProgramId.of("PRG"))
            .title(Text.of("Pembinaan"))
            .region(Region.of("Jambi", RegionLevel.UNKNOWN))
            .addStrategies(STRATEGY)
            .addPartners(new Partner(PartnerId.of("UNJA"), Text.of("UNJA"), PartnerKind.UNIVERSITY))
            .addScholarships(SCHOLARSHIP)
            .addIssues(new Issue(IssueId.of("antrean"), Text.of("Antrean"), List.of()))
            .addInstructors(new Instructor(InstructorId.of("I-1"), Optional.empty()))
            .addMaterials(new Material(MaterialId.of("M-1"), Text.of("Standar")))
            .build();
    assertEquals(program, program.toBuilder().build());
    assertEquals(List.of(SCHOLARSHIP), program.scholarships());
  }

  @Test
  void anIssueKeepsItsOwnListOfLines() {
    List<Subject> lines = new ArrayList<>(List.of(Subject.of(TrainingId.of("TR-1"))));
    Issue issue = new Issue(IssueId.of("antrean"), Text.of("Antrean lama"), lines);
    lines.clear();
    assertEquals(1, issue.lines().size());
  }

  @Test
  void refusesAnAttendanceRuleThatIsNoShare() {
    assertEquals(
        "attendance rule must be in (0, 1], was 0 (training TR-1)",
        Refusal.of(training().attendanceRule(new BigDecimal("0.0"))::build));
    assertEquals(
        "attendance rule must be in (0, 1], was 80 (training TR-1)",
        Refusal.of(training().attendanceRule(new BigDecimal("80"))::build));
    assertEquals(
        Optional.of(BigDecimal.ONE),
        training().attendanceRule(BigDecimal.ONE).build().attendanceRule());
  }

  @Test
  void refusesACohortBeforeTheFirst() {
    assertEquals(
        "number of a cohort must be 1 or more, was 0 (course Pelayanan prima)",
        Refusal.of(() -> new Cohort("Pelayanan prima", 0)));
    assertEquals(
        "course of a cohort must not be blank, was blank", Refusal.of(() -> new Cohort(" ", 1)));
  }

  @Test
  void aSessionOfWhichNothingIsRecordedHasNeitherMaterialNorInstructor() {
    Session plain = Session.of("S-1", "2025-03-03", 8);
    assertEquals(new Session(plain.id(), plain.date(), plain.jp(), plain.title()), plain);
    Session taught = plain.with(MaterialId.of("M-1"), InstructorId.of("I-1"));
    assertEquals(Optional.of(MaterialId.of("M-1")), taught.material());
    assertEquals(Optional.of(InstructorId.of("I-1")), taught.instructor());
  }

  @Test
  void refusesAReasonForAbsenceInWords() {
    Enrolment enrolment = Enrolment.of("P-1", "TR-1", EnrolmentStatus.NOMINATED);
    assertEquals(
        "reason for absence must hold ASCII letters, digits and . _ : - @ / + only, was 'jadwal"
            + " bentrok' (character 7)",
        Refusal.of(enrolment.toBuilder().reason("jadwal bentrok")::build));
    Enrolment reasoned = enrolment.toBuilder().reason("schedule").build();
    assertEquals(reasoned, reasoned.toBuilder().build());
  }

  @Test
  void openListsAndIdsReadAsTheyWereWritten() {
    assertEquals(StrategyKind.MONITORING, StrategyKind.of("monitoring"));
    assertEquals(PartnerKind.AGENCY, PartnerKind.of("agency"));
    assertEquals(ScholarshipState.ENDED, ScholarshipState.of("ended"));
    assertEquals(SkillKind.COGNITIVE, SkillKind.of("cognitive"));
    assertEquals(EnrolmentStatus.UNPLACED, EnrolmentStatus.of("unplaced"));
    assertEquals("M-1", MaterialId.of("M-1").toString());
    assertEquals("I-1", InstructorId.of("I-1").toString());
    assertEquals("antrean", IssueId.of("antrean").toString());
  }
}
