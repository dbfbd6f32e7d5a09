package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.admit;
import static id.bina.scoring.admission.Examples.anonymous;
import static id.bina.scoring.admission.Examples.attendance;
import static id.bina.scoring.admission.Examples.draft;
import static id.bina.scoring.admission.Examples.enrolled;
import static id.bina.scoring.admission.Examples.exclusions;
import static id.bina.scoring.admission.Examples.form;
import static id.bina.scoring.admission.Examples.held;
import static id.bina.scoring.admission.Examples.hours;
import static id.bina.scoring.admission.Examples.rows;
import static id.bina.scoring.admission.Examples.superior;
import static id.bina.scoring.admission.Examples.test;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.dossier.Problem;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Completion;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.program.SessionId;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is dropped silently: every refusal is counted with its reason, and has its place. */
class RefusalTest {

  private static String reactionOf(Cases cases, int row) {
    return rows(cases, CaseUnit.PARTICIPATION, View.ALL).get(row);
  }

  @Test
  void somebodyWhoIsNotOnTheRosterIsExcludedAndCounted() {
    Cases cases = admit(draft(1).responses(List.of(form("R-01", 9, 4).build())));

    assertEquals(List.of("roster.unknown excluded 1"), exclusions(cases));
    assertEquals(
        List.of(
            "/responses/R-01/respondent participant must be on the roster of training:TR-01, was"
                + " P-09 (R-01)"),
        held(cases));
    assertEquals(1, rows(cases, CaseUnit.PARTICIPATION, View.ALL).size());
  }

  @Test
  void aSessionThatWasNotAttendedCannotBeRated() {
    Cases cases =
        admit(
            draft(2)
                .attendance(List.of(attendance(1, "S-2", AttendanceStatus.ABSENT)))
                .responses(
                    List.of(
                        form("R-01", 1, 4).subject(Subject.of(SessionId.of("S-2"))).build(),
                        form("R-02", 2, 4).subject(Subject.of(SessionId.of("S-2"))).build())));

    assertEquals(List.of("session.not_attended excluded 1"), exclusions(cases));
    assertEquals(
        "session:S-2 eligible 1 received 2 admitted 1",
        cases.summary().flow().stream()
            .map(
                row ->
                    row.subject()
                        + " eligible "
                        + row.eligible().orElseThrow()
                        + " received "
                        + row.received()
                        + " admitted "
                        + row.admitted())
            .findFirst()
            .orElseThrow());
  }

  @Test
  void theSuperiorIsSomebodyElse() {
    Cases cases = admit(draft(1).responses(List.of(superior("R-01", 1, "P-01", 4).build())));

    assertEquals(List.of("superior.self excluded 1"), exclusions(cases));
  }

  @Test
  void aRecordWithSeveralReasonsIsCountedUnderTheFirst() {
    Cases cases = admit(draft(1).responses(List.of(superior("R-01", 9, "P-09", 4).build())));

    assertEquals(List.of("roster.unknown excluded 1"), exclusions(cases));
    assertEquals(2, cases.held().size());
  }

  @Test
  void anAnswerOfAnExcludedFormIsNoRefusalOfItsOwn() {
    Cases cases = admit(draft(1).responses(List.of(form("R-01", 9, 7).build())));

    assertEquals(List.of("roster.unknown excluded 1"), exclusions(cases));
    assertEquals(2, cases.held().size());
  }

  @Test
  void aFormFromBeforeTheEndDateIsTooEarly() {
    SurveyResponse early =
        form("R-01", 1, 4).submitted(LocalDateTime.parse("2025-03-04T23:59")).build();
    SurveyResponse inTime =
        form("R-02", 2, 4).submitted(LocalDateTime.parse("2025-03-05T00:00")).build();

    Cases cases = admit(draft(2).responses(List.of(early, inTime)));

    assertEquals(List.of("evidence.too_early excluded 1"), exclusions(cases));
  }

  @Test
  void aNomineeWhoDidNotComeHasNoRowForATestBefore() {
    Cases cases =
        admit(
            draft(2)
                .enrolments(
                    List.of(
                        enrolled(1, "TR-01"),
                        Enrolment.of("P-02", "TR-01", EnrolmentStatus.NOMINATED)))
                .assessments(List.of(test("T-1", 2, Occasion.PRE, "A", "50")))
                .responses(List.of(form("R-01", 2, 4).occasion(Occasion.PRE).build())));

    assertEquals(List.of("training.not_attended excluded 2"), exclusions(cases));
    assertEquals(
        List.of(
            "/assessments/T-1 evidence must be about somebody who came to TR-01, was P-02 (T-1)",
            "/responses/R-01 evidence must be about somebody who came to TR-01, was P-02 (R-01)"),
        held(cases));
  }

  @Test
  void theLastCompleteFormBeforeClosingCounts() {
    SurveyResponse first = form("R-01", 1, 1).build();
    SurveyResponse last =
        form("R-02", 1, 2).submitted(LocalDateTime.parse("2025-03-06T08:00")).build();
    SurveyResponse brokenOff =
        form("R-03", 1, 3)
            .submitted(LocalDateTime.parse("2025-03-07T08:00"))
            .completion(Completion.PARTIAL)
            .build();

    Cases cases = admit(draft(1).responses(List.of(first, last, brokenOff)));

    assertTrue(reactionOf(cases, 0).contains("at_end.R1=2"), reactionOf(cases, 0));
    assertEquals(List.of("record.duplicate excluded 2"), exclusions(cases));
    assertEquals(
        List.of(
            "/responses/R-01 respondent must count once, R-02 is used",
            "/responses/R-03 respondent must count once, R-02 is used"),
        held(cases));
  }

  @Test
  void withoutACompleteFormTheLastOneCounts() {
    SurveyResponse first = form("R-01", 1, 1).completion(Completion.PARTIAL).build();
    SurveyResponse last =
        form("R-02", 1, 2)
            .completion(Completion.PARTIAL)
            .submitted(LocalDateTime.parse("2025-03-06T08:00"))
            .build();

    assertTrue(
        reactionOf(admit(draft(1).responses(List.of(first, last))), 0).contains("at_end.R1=2"));
  }

  @Test
  void ofTwoFormsAtTheSameTimeTheGreaterIdCounts() {
    SurveyResponse one = form("R-01", 1, 1).build();
    SurveyResponse two = form("R-02", 1, 2).build();

    assertTrue(reactionOf(admit(draft(1).responses(List.of(two, one))), 0).contains("at_end.R1=2"));
  }

  @Test
  void anAnonymousTokenCountsOnceAndNoTokenCountsEachTime() {
    Respondent token = Respondent.anonymous(Source.PARTICIPANT, RespondentId.of("K-1"));

    Cases cases =
        admit(
            draft(4)
                .responses(
                    List.of(
                        form("R-01", token, 1).build(),
                        form("R-02", token, 2).build(),
                        anonymous("R-03", 3).build(),
                        anonymous("R-04", 3).build())));

    assertEquals(List.of("record.duplicate excluded 1"), exclusions(cases));
    assertEquals(7, rows(cases, CaseUnit.PARTICIPATION, View.ALL).size());
  }

  @Test
  void moreAnonymousFormsThanPeopleAreFlagged() {
    Cases cases =
        admit(
            draft(1)
                .responses(
                    List.of(
                        anonymous("R-01", 1).build(),
                        anonymous("R-02", 2).build(),
                        anonymous("R-03", 3).build())));

    assertEquals(List.of("class.more_than_eligible flagged 2"), exclusions(cases));
  }

  @Test
  void theSuperiorOnTheRosterComesBeforeAnother() {
    Enrolment enrolment = enrolled(1, "TR-01").toBuilder().superior(RespondentId.of("A-1")).build();
    SurveyResponse onRoster = superior("R-01", 1, "A-1", 1).build();
    SurveyResponse other =
        superior("R-02", 1, "A-2", 4).submitted(LocalDateTime.parse("2025-09-30T08:00")).build();

    Cases cases =
        admit(draft(1).enrolments(List.of(enrolment)).responses(List.of(onRoster, other)));

    assertTrue(reactionOf(cases, 0).contains("superior=A-1"), reactionOf(cases, 0));
    assertTrue(reactionOf(cases, 0).contains("follow_up.A1=1"), reactionOf(cases, 0));
    assertEquals(List.of("superior.other excluded 1"), exclusions(cases));
  }

  @Test
  void theLastTestOfAnOccasionCounts() {
    Cases cases =
        admit(
            draft(1)
                .assessments(
                    List.of(
                        test("T-1", 1, Occasion.POST, "A", "50"),
                        test("T-2", 1, Occasion.POST, "A", "70"))));

    assertTrue(reactionOf(cases, 0).contains("post.points=70"), reactionOf(cases, 0));
    assertEquals(List.of("/assessments/T-1 participant must count once, T-2 is used"), held(cases));
  }

  @Test
  void aCodeOutsideTheScaleIsBlankedAndToldOnceForEachAnswer() {
    Cases cases =
        admit(
            draft(1)
                .responses(
                    List.of(
                        form("R-01", 1, 7)
                            .answer("R2", Answer.outOfRange("lima"))
                            .answer("R3", Answer.words("bagus"))
                            .answer("R4", Answer.rating(4))
                            .build())));

    assertTrue(
        reactionOf(cases, 0)
            .contains(
                "at_end.R1=OUT_OF_RANGE at_end.R2=OUT_OF_RANGE at_end.R3=OUT_OF_RANGE"
                    + " at_end.R4=4"),
        reactionOf(cases, 0));
    assertEquals(
        List.of("answer.out_of_range excluded 2", "answer.kind excluded 1"), exclusions(cases));
    assertEquals(
        List.of(
            "/responses/R-01/answers/R1 answer must be in [1, 4], was 7 (R1, R-01)",
            "/responses/R-01/answers/R2 answer must be one its item knows, was 'lima' (R2, R-01)",
            "/responses/R-01/answers/R3 answer must be of the kind rating, was words (R3, R-01)"),
        held(cases));
  }

  @Test
  void wordsAreHeldAndNotScored() {
    Cases cases =
        admit(
            draft(1)
                .responses(
                    List.of(form("R-01", 1, 4).answer("W1", Answer.words("Lebih lama")).build())));

    assertEquals(List.of("answer.words held 1"), exclusions(cases));
  }

  @Test
  void hoursClaimedTwiceCountOnceWithTheFewest() {
    Cases cases =
        admit(
            draft(2)
                .learningHours(
                    List.of(
                        hours("H-1", 1, "8", "Manajemen Risiko"),
                        hours("H-2", 1, "6.5", " manajemen  risiko "),
                        hours("H-3", 1, "4", "Arsip"),
                        hours("H-4", 2, "8", "Manajemen Risiko"))));

    assertEquals(
        List.of(
            "P-01 employment=pns unit=U-1 year-2025.jp=10.5",
            "P-02 employment=pns unit=U-1 year-2025.jp=8.0"),
        rows(cases, CaseUnit.PERSON, View.ALL));
    assertEquals(List.of("jp.claimed_twice excluded 1"), exclusions(cases));
    assertEquals(List.of("/learningHours/H-1 activity must count once, H-2 is used"), held(cases));
  }

  @Test
  void hoursAboveThoseOfTheTrainingAreOutOfRangeAndNotNone() {
    Cases cases = admit(draft(2).learningHours(List.of(hours("H-1", 1, "40", "Pelatihan TR-01"))));

    assertEquals(
        List.of(
            "P-01 employment=pns unit=U-1 year-2025.jp=OUT_OF_RANGE",
            "P-02 employment=pns unit=U-1"),
        rows(cases, CaseUnit.PERSON, View.ALL));
    assertEquals(List.of("jp.above_training excluded 1"), exclusions(cases));
  }

  @Test
  void whatAReaderKeptBackIsCountedWhereItStood() {
    Problem above =
        Problem.excludes(
            "/assessments/7",
            "points-outside-maximum",
            Text.of("nilai di luar rentang", "points must be in [0, 100], was 130"));
    Problem other = Problem.excludes("tests.csv:9", "portal.other", Text.of("lain", "other"));

    Cases cases = admit(draft(1).held(List.of(above, other)));

    assertEquals(
        List.of("points-outside-maximum excluded 1", "dossier.problem held 1"), exclusions(cases));
    assertEquals(
        List.of("/assessments/7 points must be in [0, 100], was 130", "tests.csv:9 other"),
        held(cases));
  }
}
