package id.bina.scoring.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
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
import id.bina.core.program.Session;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.TrainingId;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Score;
import id.bina.scoring.Scored;
import id.bina.scoring.admission.Admission;
import id.bina.scoring.admission.Cases;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Marks of participants among the evidence of a dossier. */
class ParticipantQualificationTest {
  private static final List<String> CODES =
      List.of("attitude", "academic", "actualisation", "technical");
  private static final Map<String, String> LATSAR =
      Map.of("participant-guideline", "lan-participants-2021", "participant-weights", "latsar");

  private final List<Assessment> marks = new ArrayList<>();
  private final List<Training> trainings = new ArrayList<>();
  private final List<Participant> people = new ArrayList<>();
  private final List<Enrolment> enrolments = new ArrayList<>();
  private final List<Attendance> attendance = new ArrayList<>();

  private void training(String id, Map<String, String> tags) {
    trainings.add(
        Training.builder()
            .id(TrainingId.of(id))
            .title(Text.of(id))
            .form(TrainingForm.PELATIHAN)
            .mode(DeliveryMode.TATAP_MUKA)
            .held(new Span(LocalDate.parse("2025-03-03"), LocalDate.parse("2025-03-07")))
            .jp(BigDecimal.valueOf(40))
            .sessions(
                List.of(
                    Session.of(id + "-1", "2025-03-03", 8), Session.of(id + "-2", "2025-03-04", 8)))
            .tags(tags)
            .build());
  }

  /** Points of the components in their order; "-" for none, "17/30" for other full marks. */
  private void person(String who, String training, String... points) {
    people.add(Participant.of(who, Employment.CPNS));
    enrolments.add(Enrolment.of(who, training, EnrolmentStatus.COMPLETED));
    for (int i = 0; i < points.length; i++) {
      if (!points[i].equals("-")) {
        mark(who, training, ParticipantQualification.occasion(CODES.get(i)), points[i]);
      }
    }
  }

  private void mark(String who, String training, Occasion occasion, String points) {
    String[] parts = (points + "/100").split("/", -1);
    marks.add(
        Assessment.builder()
            .id(EvidenceId.of("N-" + marks.size()))
            .participant(ParticipantId.of(who))
            .training(TrainingId.of(training))
            .occasion(occasion)
            .form("A")
            .points(new BigDecimal(parts[0]))
            .maximum(new BigDecimal(parts[1]))
            .build());
  }

  private void came(String who, String training, int session, AttendanceStatus status) {
    Session held =
        trainings.stream()
            .filter(each -> each.id().value().equals(training))
            .findFirst()
            .orElseThrow()
            .sessions()
            .get(session);
    attendance.add(
        Attendance.builder()
            .participant(ParticipantId.of(who))
            .training(TrainingId.of(training))
            .session(held.id())
            .status(status)
            .build());
  }

  private Scored scored() {
    return scored(ParticipantQualification.standard());
  }

  private Scored scored(ParticipantQualification strategy) {
    Cases cases =
        Admission.standard()
            .admit(
                DossierDraft.builder()
                    .program(
                        Program.builder()
                            .id(ProgramId.of("p"))
                            .title(Text.of("Program"))
                            .region(Region.of("Bungo", RegionLevel.KABUPATEN))
                            .trainings(trainings)
                            .build())
                    .asOf(LocalDate.parse("2025-10-01"))
                    .participants(people)
                    .enrolments(enrolments)
                    .assessments(marks)
                    .attendance(attendance)
                    .build()
                    .dossier()
                    .orThrow());
    return new Scored(
        strategy.score(
            cases.setting(), TallyBook.of(strategy.plan(cases.setting()), cases.sources())));
  }

  private static Subject training(String id) {
    return Subject.of(TrainingId.of(id));
  }

  /** Domain 4.1: 85, 78, 88, 80 make 84.10, Memuaskan. */
  @Test
  void theClassIsCountedByTheGuidelineThatTheTrainingNames() {
    training("T", LATSAR);
    person("P1", "T", "85", "78", "88", "80");
    person("P2", "T", "70", "65", "66", "70");
    person("P3", "T", "95", "95", "-", "95");
    came("P1", "T", 0, AttendanceStatus.PRESENT);
    came("P1", "T", 1, AttendanceStatus.PRESENT);

    Scored scored = scored();

    assertEquals(0.5, scored.value("qualification.passed", training("T")));
    assertEquals("2 of 3", scored.counts("qualification.passed", training("T")));
    assertTrue(scored.interval("qualification.passed", training("T")).isEmpty());
    assertEquals(
        List.of(
            "by the guideline lan-participants-2021 1 [UNCONFIRMED]",
            "the class is counted as a whole (census): no interval",
            "without a mark of actualisation: 1, not counted as 0",
            "with all participants counted, the share that passes is within 33.3 % to 66.7 %"
                + " (bounds)",
            "attendance was not held against the guideline for 1"),
        scored.notes("qualification.passed", training("T")));
    assertEquals(1.0, scored.value("qualification.standing", training("T"), "standing=postponed"));
    assertEquals(1.0, scored.value("qualification.unknown", training("T")));
    Score.Measured mark = scored.measured("qualification.mark", training("T"));
    assertEquals("75.55", mark.rounded().orElseThrow().toPlainString());
    assertTrue(
        scored
            .measured("qualification.passed", training("T"))
            .explanation()
            .orElseThrow()
            .table("en")
            .contains("lan-participants-2021 1"));
  }

  /** Half of the sessions missed is more than 5 %: no certificate, whatever the mark. */
  @Test
  void whoMissedTooMuchDoesNotPass() {
    training("T", LATSAR);
    person("P1", "T", "95", "95", "95", "95");
    came("P1", "T", 0, AttendanceStatus.PRESENT);
    came("P1", "T", 1, AttendanceStatus.ABSENT);

    Scored scored = scored();

    assertEquals(0.0, scored.value("qualification.passed", training("T")));
    assertEquals(1.0, scored.value("qualification.standing", training("T"), "standing=absent"));
  }

  /** 21 of 30 points are exactly 70.00 and do not pass; 7.001 of 10 do. */
  @Test
  void pointsOfAnyMaximumAreExact() {
    training("T", Map.of("participant-guideline", "lan-participants-2021"));
    person("P1", "T");
    person("P2", "T");
    mark("P1", "T", ParticipantQualification.WHOLE, "21/30");
    mark("P2", "T", ParticipantQualification.WHOLE, "7.001/10");

    assertEquals(0.5, scored().value("qualification.passed", training("T")));
  }

  @Test
  void withoutANamedGuidelineThereIsNoQualificationAndThoseThereAreAreNamed() {
    training("T", Map.of());
    training("X", Map.of("participant-guideline", "lan-2015"));
    training(
        "W",
        Map.of("participant-guideline", "lan-participants-2008", "participant-weights", "latsar"));
    person("P1", "T", "85", "78", "88", "80");
    person("P2", "X", "85", "78", "88", "80");
    person("P3", "W", "85", "78", "88", "80");

    Scored scored = scored();

    String there = "lan-participants-2008, lan-participants-2021 (1)";
    assertEquals(
        "NO_GUIDELINE: the training names no guideline for participants; there are: " + there,
        scored.absence("qualification.passed", training("T")));
    assertEquals(
        "NO_GUIDELINE: the guideline lan-2015 is not known; there are: " + there,
        scored.absence("qualification.passed", training("X")));
    assertTrue(
        scored
            .absence("qualification.passed", training("W"))
            .startsWith("NO_GUIDELINE: the guideline lan-participants-2008 has no weights latsar"));
  }

  @Test
  void aProgrammeOfFewCohortsIsNotGeneralised() {
    for (int cohort = 1; cohort <= 6; cohort++) {
      training("T" + cohort, Map.of());
      for (int i = 0; i < 4; i++) {
        String who = "P" + cohort + i;
        person(who, "T" + cohort);
        mark(who, "T" + cohort, ParticipantQualification.WHOLE, i < cohort - 2 ? "80" : "60");
      }
      if (cohort == 3) {
        assertEquals(
            List.of("3 cohorts: not generalised beyond these classes"),
            scored(ParticipantQualification.of(QualificationRules.of(Packs.lanParticipants2021())))
                .notes("qualification.passed", Subject.of(ProgramId.of("p"))));
      }
    }
    Scored six =
        scored(ParticipantQualification.of(QualificationRules.of(Packs.lanParticipants2021())));
    assertEquals(10.0 / 24, six.value("qualification.passed", Subject.of(ProgramId.of("p"))));
    assertTrue(six.interval("qualification.passed", Subject.of(ProgramId.of("p"))).isPresent());
  }
}
