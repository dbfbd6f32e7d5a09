package id.bina.scoring.programme;

import static id.bina.scoring.Study.PROGRAMME;
import static id.bina.scoring.Study.TR_1;
import static id.bina.scoring.Study.TR_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.Competency;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.CompetencyKind;
import id.bina.core.program.Need;
import id.bina.core.program.NeedId;
import id.bina.core.program.Program;
import id.bina.core.program.Round;
import id.bina.core.program.RoundId;
import id.bina.core.program.SessionId;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingId;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Nominees counted by hand; Wilson's limits from the formula. */
class NomineesTest {
  private static final String MISSING = "nominees.reasons_missing";
  private static final String BELOW = "nominees.below_rule";
  private static final String GAP = "nominees.gap_match";

  private static Scored scored(Study study) {
    return study.score(Nominees.standard());
  }

  private static Study first(Study study, UnaryOperator<Training.Builder> change) {
    return study.program(
        program -> {
          List<Training> all = new ArrayList<>(program.trainings());
          all.set(0, change.apply(all.get(0).toBuilder()).build());
          return program.toBuilder().trainings(all).build();
        });
  }

  private static Study ruled(Study study, String rule) {
    return first(study, training -> training.attendanceRule(new BigDecimal(rule)));
  }

  private static Enrolment away(String person, String reason) {
    return Enrolment.of(person, "TR-01", EnrolmentStatus.NOMINATED).toBuilder()
        .reason(Optional.of(reason).filter(some -> !some.isEmpty()))
        .build();
  }

  private static Attendance missed(String person, String session, String reason) {
    return Attendance.builder()
        .participant(ParticipantId.of(person))
        .training(TrainingId.of("TR-01"))
        .session(SessionId.of(session))
        .status(AttendanceStatus.ABSENT)
        .reason(reason)
        .build();
  }

  @Test
  void attendedIsOfThoseWhoWereNamedNotOfThoseWhoAsked() {
    Study study =
        Study.of(6)
            .enrolled("P-07", "TR-01", EnrolmentStatus.ATTENDED)
            .enrolled(away("P-08", ""))
            .enrolled("P-09", "TR-01", EnrolmentStatus.UNPLACED)
            .enrolled("P-10", "TR-01", EnrolmentStatus.UNPLACED);
    Scored scored = scored(study);
    assertEquals(7 / 8.0, scored.value("nominees.attended", TR_1));
    assertEquals(0.5291, scored.interval("nominees.attended", TR_1).orElseThrow().lower(), 5e-5);
    assertEquals("8", scored.counts("nominees.attended", PROGRAMME));
    assertEquals(0.2, scored.value("nominees.unmet", TR_1));
    assertEquals(0.2, scored.value("nominees.unmet", PROGRAMME));
    assertEquals(List.of(), scored.all("nominees.attended", TR_2));
  }

  @Test
  void rosterOfThoseWhoCameSaysNothingOfOthers() {
    Scored scored = scored(Study.of(4));
    assertEquals(
        List.of("the roster names nobody who stayed away"),
        scored.notes("nominees.attended", TR_1));
    assertEquals(
        "NO_DATA: the roster does not record who asked and found no place (4)",
        scored.absence("nominees.unmet", PROGRAMME));
    assertEquals(List.of(), scored.all("nominees.unmet", TR_1));
  }

  /** The shares of the reasons and of those without one make up the whole. */
  @Property(seed = "2025111", tries = 60)
  void reasonsAddUpWhateverTheOrder(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 3) Integer> reasons,
      @ForAll long order) {
    Study study = Study.of(2);
    for (int i = 0; i < reasons.size(); i++) {
      String reason = List.of("", "schedule", "sakit", "dinas").get(reasons.get(i));
      study.enrolled(away("X-" + i, reason));
    }
    Scored scored = scored(study);
    double all =
        scored.all("nominees.reason", TR_1).stream()
            .mapToDouble(score -> score.measured().orElseThrow().value())
            .sum();
    assertEquals(1, all + scored.value(MISSING, TR_1), 1e-12);
    assertEquals(scored, scored(study.shuffled(order)));
  }

  @Test
  void programmeWithoutRosterHasNoScores() {
    assertEquals(List.of(), scored(Study.of(0)).scores());
  }

  @Test
  void nobodyNamedIsNoShare() {
    Study study = Study.of(0).enrolled("P-01", "TR-01", EnrolmentStatus.UNPLACED);
    assertEquals(
        "NO_DATA: nobody to count for nominees who came (0)",
        scored(study).absence("nominees.attended", TR_1));
    assertEquals(1, scored(study).value("nominees.unmet", TR_1));
  }

  /** One of two sessions is the half that is asked; who never came is below; P-05 is not known. */
  @Test
  void belowRuleIsTheTrainingsOwn() {
    Study study =
        ruled(Study.of(5).enrolled(away("P-06", "")), "0.5")
            .present("S-1", "P-01", "P-02", "P-03")
            .present("S-2", "P-01")
            .absent("S-2", "P-02", "P-03")
            .absent("S-1", "P-04");
    Scored scored = scored(study);
    assertEquals(2 / 5.0, scored.value(BELOW, TR_1));
    assertEquals("5", scored.counts(BELOW, PROGRAMME));
    assertEquals(
        List.of("came without a record of sessions, left out: 1"), scored.notes(BELOW, TR_1));
  }

  @Test
  void ruleOfAllSessionsIsMetExactly() {
    Study study = ruled(Study.of(2), "1").present("S-1", "P-01", "P-02").present("S-2", "P-01");
    assertEquals(0, scored(study).value(BELOW, TR_1));
    assertEquals(0.5, scored(study.absent("S-2", "P-02")).value(BELOW, TR_1));
  }

  @Test
  void withoutRuleOrRecordsNobodyIsBelow() {
    Scored free = scored(Study.of(3).present("S-1", "P-01"));
    assertEquals(
        "MISSING_ELEMENT: no attendance rule is stated (3)", free.absence(BELOW, PROGRAMME));
    assertEquals(List.of(), free.all(BELOW, TR_1));
    assertEquals(
        "NO_DATA: attendance by session is not recorded (3)",
        scored(ruled(Study.of(3), "0.8")).absence(BELOW, TR_1));
  }

  /** Four absentees: two by schedule, one ill in one session, one of whom nobody asked. */
  @Test
  void reasonsAreOfAllWhoWereAbsent() {
    Study study =
        Study.of(3)
            .enrolled(away("P-04", "schedule"))
            .enrolled(away("P-05", "schedule"))
            .enrolled(away("P-06", ""))
            .enrolled("P-07", "TR-01", EnrolmentStatus.UNPLACED)
            .present("S-1", "P-01", "P-02", "P-03")
            .evidence(draft -> draft.addAttendance(missed("P-02", "S-2", "sakit")));
    Scored scored = scored(study);
    assertEquals(0.5, scored.value("nominees.reason", TR_1, "reason=schedule"));
    assertEquals(0.25, scored.value("nominees.reason", TR_1, "reason=sakit"));
    assertEquals(0.25, scored.value(MISSING, TR_1));
    assertEquals("4", scored.counts(MISSING, PROGRAMME));
    assertEquals(
        List.of("of those with a recorded reason: 66.7 %"),
        scored.notes("nominees.reason", TR_1, "reason=schedule"));
  }

  @Test
  void nobodyAbsentHasNoReasons() {
    Scored scored = scored(Study.of(3));
    assertEquals("NO_DATA: nobody is recorded as absent (3)", scored.absence(MISSING, TR_1));
    assertEquals(List.of(), scored.all("nominees.reason", TR_1));
  }

  private static Study asked(int people) {
    return Study.of(people)
        .scale(Scale.of("s4", 1, 4, Better.HIGHER))
        .aspect("konektivitas", "s4", "K1");
  }

  @Test
  void poorConnectionIsTheLowestTwoAnswers() {
    Scored scored = scored(asked(6).forms("1", "2", "3", "4", "-"));
    assertEquals(0.5, scored.value("nominees.poor_connection", TR_1));
    assertEquals("4", scored.counts("nominees.poor_connection", TR_1));
    assertEquals(
        List.of("of who answered, not all nominees"),
        scored.notes("nominees.poor_connection", PROGRAMME));
    assertEquals(
        "NO_DATA: nobody to count for low answers about the connection (0)",
        scored.absence("nominees.poor_connection", TR_2));
  }

  @Test
  void reversedQuestionIsReadFromTheOtherEnd() {
    Scored scored = scored(asked(3).reversed().forms("4", "3", "1"));
    assertEquals(2 / 3.0, scored.value("nominees.poor_connection", TR_1), 1e-12);
  }

  @Test
  void yesOrNoHasOneLowAnswer() {
    Study study =
        Study.of(4)
            .scale(Scale.of("s2", 0, 1, Better.HIGHER))
            .aspect("konektivitas", "s2", "K1", "K2")
            .forms("0 1", "1 1", "1 1", "1 0");
    assertEquals(0.25, scored(study).value("nominees.poor_connection", TR_1, "item=K1"));
  }

  @Test
  void unaskedConnectionIsSaid() {
    assertEquals(
        "MISSING_ELEMENT: no question asks about the connection (0)",
        scored(Study.of(1)).absence("nominees.poor_connection", PROGRAMME));
  }

  private static Program.Builder rounds(Program program) {
    return program.toBuilder()
        .competencies(
            List.of(
                Competency.of("darurat", "Gawat darurat", CompetencyKind.TEKNIS),
                Competency.of("lain", "Lain", CompetencyKind.TEKNIS)))
        .rounds(
            List.of(
                Round.of("r1", "R1", Span.of("2025-01-01", "2025-01-31")),
                Round.of("r2", "R2", Span.of("2025-02-01", "2025-02-28")),
                Round.of("r3", "R3", Span.of("2025-06-01", "2025-06-30"))));
  }

  private static Study sought(int people) {
    return first(
        Study.of(people).program(program -> rounds(program).build()),
        training -> training.competencies(List.of(CompetencyId.of("darurat"))));
  }

  private static CompetencyLevel level(String person, String area, String round, int level) {
    return CompetencyLevel.builder()
        .id(EvidenceId.of("L-" + person + "-" + area + "-" + round))
        .participant(ParticipantId.of(person))
        .competency(CompetencyId.of(area))
        .round(RoundId.of(round))
        .standard(3)
        .level(level)
        .build();
  }

  /** P-01 lacks it; P-02 no longer; P-03 lacks another; P-04 only afterwards; P-05 unknown. */
  @Test
  void gapIsThatOfTheLastRoundBeforeTheTraining() {
    Study study =
        sought(5)
            .evidence(
                draft ->
                    draft.competencyLevels(
                        List.of(
                            level("P-01", "darurat", "r1", 3),
                            level("P-01", "darurat", "r2", 2),
                            level("P-02", "darurat", "r2", 3),
                            level("P-02", "darurat", "r1", 1),
                            level("P-03", "lain", "r2", 1),
                            level("P-04", "darurat", "r3", 1))));
    Scored scored = scored(study);
    assertEquals(1 / 3.0, scored.value(GAP, TR_1), 1e-12);
    assertEquals(List.of("nominees not assessed, left out: 2"), scored.notes(GAP, TR_1));
  }

  @Test
  void needOfTheTrainingNamesItsCompetencyToo() {
    Study study =
        first(
            Study.of(2)
                .program(
                    program ->
                        rounds(program)
                            .needs(
                                List.of(
                                    new Need(
                                        NeedId.of("n1"),
                                        Text.of("Gawat darurat"),
                                        Optional.of(CompetencyId.of("darurat")))))
                            .build()),
            training -> training.needs(List.of(NeedId.of("n1"))));
    Scored scored =
        scored(
            study.evidence(
                draft ->
                    draft.competencyLevels(
                        List.of(
                            level("P-01", "darurat", "r1", 1),
                            level("P-02", "darurat", "r1", 4)))));
    assertEquals(0.5, scored.value(GAP, TR_1));
    assertEquals(List.of(), scored.notes(GAP, TR_1));
  }

  @Test
  void withoutLevelsOrCompetencyThereIsNoMatch() {
    assertEquals(
        "NO_DATA: no competency level of a nominee from before the training (2)",
        scored(sought(2)).absence(GAP, TR_1));
    assertEquals(
        "MISSING_ELEMENT: no competency is named that is developed (2)",
        scored(Study.of(2)).absence(GAP, PROGRAMME));
  }

  @Test
  void marginLiesWithinTheScale() {
    assertTrue(Nominees.standard().toString().endsWith("margin 3]"));
    for (String margin : List.of("0", "100", "-1")) {
      assertEquals(
          "margin must be above 0 and below 100 points, was " + margin,
          assertThrows(
                  IllegalArgumentException.class,
                  () -> Nominees.standard().withMargin(new BigDecimal(margin)))
              .getMessage());
    }
  }
}
