package id.bina.scoring.programme;

import static id.bina.scoring.Study.PROGRAMME;
import static id.bina.scoring.Study.TR_1;
import static id.bina.scoring.Study.TR_2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.ActionPlan;
import id.bina.core.program.PlanSignature;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Score;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who took part and who answered, counted by hand. */
class ParticipationTest {
  private static final String RESPONSE = "response.rate";
  private static final String EVALUATED = "coverage.evaluated";
  private static final String ATTENDANCE = "attendance.rate";
  private static final String PLANS = "support.action_plans";

  private static Study study(int first, int second) {
    return Study.of(first, second)
        .scale(Scale.of("s4", 1, 4, Better.HIGHER))
        .aspect("materi", "s4", "M1");
  }

  private static Scored scored(Study study) {
    return study.score(Participation.standard());
  }

  private static Study plans(Study study, PlanSignature signature, String... people) {
    return study.program(
        program -> {
          List<ActionPlan> plans = new ArrayList<>(program.actionPlans());
          for (String person : people) {
            plans.add(
                new ActionPlan(
                    ParticipantId.of(person),
                    TrainingId.of("TR-01"),
                    LocalDate.parse("2025-06-30"),
                    signature));
          }
          return program.toBuilder().actionPlans(plans).build();
        });
  }

  @Test
  void responseIsFormsThatCountOverThoseWhoCouldAnswer() {
    Scored scored = scored(study(10, 0).times(7, "4"));
    assertEquals(0.7, scored.value(RESPONSE, TR_1));
    assertEquals("10", scored.counts(RESPONSE, TR_1));
    assertEquals(Optional.empty(), scored.interval(RESPONSE, TR_1));
  }

  @Test
  void responseOfTheProgrammeIsOfAllItsClasses() {
    Scored scored = scored(study(10, 5).times(7, "4").secondForms("4", "3"));
    assertEquals(0.7, scored.value(RESPONSE, TR_1));
    assertEquals(0.4, scored.value(RESPONSE, TR_2));
    assertEquals(9 / 15.0, scored.value(RESPONSE, PROGRAMME));
  }

  @Test
  void whoWasNamedAndDidNotComeCouldNotAnswer() {
    Study study =
        study(4, 0)
            .enrolled("X-1", "TR-01", EnrolmentStatus.NOMINATED)
            .enrolled("X-2", "TR-01", EnrolmentStatus.ATTENDED)
            .times(4, "4");
    assertEquals(0.8, scored(study).value(RESPONSE, TR_1));
  }

  @Test
  void eightyPercentStandWithoutCautionSixtyWithAndLessAsBounds() {
    assertEquals(List.of(), notes(8));
    assertEquals(List.of("caution: below 80 %"), notes(7));
    assertEquals(List.of("caution: below 80 %"), notes(6));
    assertEquals(List.of("low: only bounds"), notes(5));
  }

  private static List<String> notes(int forms) {
    return scored(study(10, 0).times(forms, "4")).notes(RESPONSE, TR_1);
  }

  @Test
  void moreFormsThanPeopleAreNoMoreThanAll() {
    Scored scored = scored(study(2, 0).anonymous("4", "4", "3"));
    assertEquals(1, scored.value(RESPONSE, TR_1));
  }

  @Test
  void withoutARosterThereIsNoResponseRateAndNoCoverage() {
    Scored scored = scored(study(0, 0).anonymous("4", "4", "3"));
    String rate = "NO_ROSTER: 3 answers without a roster: no response rate can be computed (3)";
    assertEquals(rate, scored.absence(RESPONSE, TR_1));
    assertEquals(rate, scored.absence(RESPONSE, PROGRAMME));
    assertEquals(
        "NO_ROSTER: without a roster nobody knows how many kept silent (2)",
        scored.absence(EVALUATED, PROGRAMME));
    assertEquals(List.of(), scored.all(PLANS, PROGRAMME));
  }

  @Test
  void oneClassWithoutARosterTakesTheRateFromTheWhole() {
    Study study = study(4, 0).times(2, "4");
    study.enrolled("Q-01", "TR-02", EnrolmentStatus.NOMINATED);
    assertEquals(0.5, scored(study).value(RESPONSE, PROGRAMME));
  }

  @Test
  void evaluatedIsWhatSixtyPercentAnswered() {
    Scored six = scored(study(10, 5).times(6, "4").secondForms("4", "3"));
    assertEquals(0.5, six.value(EVALUATED, PROGRAMME));
    assertEquals(List.of("not yet: TR-02"), six.notes(EVALUATED, PROGRAMME));
    Scored three = scored(study(10, 5).times(6, "4").secondForms("4", "3", "3"));
    assertEquals(1, three.value(EVALUATED, PROGRAMME));
    assertEquals(List.of(), three.notes(EVALUATED, PROGRAMME));
    Scored none = scored(study(10, 5).times(5, "4"));
    assertEquals(0, none.value(EVALUATED, PROGRAMME));
    assertEquals(List.of("not yet: TR-01, TR-02"), none.notes(EVALUATED, PROGRAMME));
  }

  @Test
  void formsAboutATrainingToWhichNobodyCameEvaluateNothing() {
    Study study = study(0, 5).secondForms("4", "4", "4", "4", "4");
    study.enrolled("X-1", "TR-01", EnrolmentStatus.NOMINATED).anonymous("4");
    assertEquals(0.5, scored(study).value(EVALUATED, PROGRAMME));
    assertEquals(List.of("not yet: TR-01"), scored(study).notes(EVALUATED, PROGRAMME));
    assertEquals(
        "NO_ROSTER: 1 answers without a roster: no response rate can be computed (1)",
        scored(study).absence(RESPONSE, TR_1));
  }

  @Test
  void whatHasNotEndedIsNoGap() {
    Study study = Study.of(5, 0).asOf("2025-04-01");
    assertEquals(0, scored(study).value(EVALUATED, PROGRAMME));
    assertEquals("1", scored(study).counts(EVALUATED, PROGRAMME));
    assertEquals("2", scored(study.asOf("2025-04-02")).counts(EVALUATED, PROGRAMME));
    assertEquals(
        "NO_DATA: no training has ended by 2025-03-03 (0)",
        scored(study.asOf("2025-03-03")).absence(EVALUATED, PROGRAMME));
  }

  @Test
  void attendanceIsPresenceOverRecordsOfAllSessions() {
    Study study =
        Study.of(3)
            .present("S-1", "P-01", "P-02", "P-03")
            .present("S-2", "P-01")
            .absent("S-2", "P-02");
    Scored scored = scored(study);
    assertEquals(4 / 5.0, scored.value(ATTENDANCE, TR_1));
    assertEquals(4 / 5.0, scored.value(ATTENDANCE, PROGRAMME));
    assertEquals(List.of("2 sessions, 5 records"), scored.notes(ATTENDANCE, TR_1));
    assertEquals(List.of(), scored.all(ATTENDANCE, TR_2));
  }

  @Test
  void withoutAttendanceListsThereIsNoAttendance() {
    assertEquals(List.of(), scored(Study.of(3)).all(ATTENDANCE, PROGRAMME));
  }

  @Test
  void onlyPlansSignedByTheSuperiorCountAndEachPersonOnce() {
    Study study = plans(Study.of(4), PlanSignature.SIGNED_BY_SUPERIOR, "P-01", "P-01", "P-02");
    Scored scored = scored(plans(study, PlanSignature.UNSIGNED, "P-03"));
    assertEquals(0.5, scored.value(PLANS, PROGRAMME));
    assertEquals("4", scored.counts(PLANS, PROGRAMME));
    assertEquals(List.of("4 action plans on record"), scored.notes(PLANS, PROGRAMME));
  }

  @Test
  void plansOfOthersThanAlumniDoNotMakeMoreThanAll() {
    Study study = Study.of(1).enrolled("X-1", "TR-01", EnrolmentStatus.ATTENDED);
    Scored scored = scored(plans(study, PlanSignature.SIGNED_BY_SUPERIOR, "P-01", "X-1"));
    assertEquals(1, scored.value(PLANS, PROGRAMME));
    assertEquals(
        List.of(
            "2 action plans on record", "2 signed for 1 alumni: counted as all of them at most"),
        scored.notes(PLANS, PROGRAMME));
  }

  @Test
  void everySharePrintsWhatItDivides() {
    Scored scored = scored(study(10, 0).times(7, "4"));
    Score score = scored.one(RESPONSE, TR_1);
    assertEquals(
        List.of("7", "10"),
        score.explain().inputs().stream().map(i -> i.value().in("en")).toList());
  }

  @Test
  void saysWhatItIs() {
    assertEquals("Participation[bina.participation 1]", Participation.standard().toString());
  }
}
