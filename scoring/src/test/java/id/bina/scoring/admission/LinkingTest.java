package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.admit;
import static id.bina.scoring.admission.Examples.anonymous;
import static id.bina.scoring.admission.Examples.attendance;
import static id.bina.scoring.admission.Examples.draft;
import static id.bina.scoring.admission.Examples.enrolled;
import static id.bina.scoring.admission.Examples.form;
import static id.bina.scoring.admission.Examples.rows;
import static id.bina.scoring.admission.Examples.superior;
import static id.bina.scoring.admission.Examples.test;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Completion;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.VoiceKind;
import id.bina.core.instrument.Answer;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.program.TrainingId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What belongs to one participant in one training stands in one row. */
class LinkingTest {

  private static List<String> participations(DossierDraft.Builder draft) {
    return rows(admit(draft), CaseUnit.PARTICIPATION, View.ALL);
  }

  @Test
  void joinsBeforeAfterFollowUpAndTheSuperiorsView() {
    DossierDraft.Builder draft =
        draft(1)
            .responses(
                List.of(
                    form("R-01", 1, 4, 3)
                        .answer("N1", Answer.number(new BigDecimal("2.5")))
                        .build(),
                    superior("R-02", 1, "A-1", 2).build()))
            .assessments(
                List.of(
                    test("T-1", 1, Occasion.PRE, "A", "58"),
                    test("T-2", 1, Occasion.POST, "B", "76.5")));

    assertEquals(
        List.of(
            "P-01|TR-01 employment=pns forms=parallel linked=yes moved=no status=completed"
                + " superior=A-1 training=TR-01 unit=U-1"
                + " follow_up.A1=2 follow_up.A2=NOT_ASKED follow_up.A3=NOT_ASKED"
                + " follow_up.A4=NOT_ASKED follow_up.A5=NOT_ASKED follow_up.A6=NOT_ASKED"
                + " follow_up.A7=NOT_ASKED follow_up.A8=NOT_ASKED follow_up.A9=NOT_ASKED"
                + " at_end.R1=4 at_end.R2=3 at_end.R3=NOT_ASKED at_end.R4=NOT_ASKED"
                + " at_end.R5=NOT_ASKED at_end.R6=NOT_ASKED at_end.R7=NOT_ASKED"
                + " at_end.R8=NOT_ASKED"
                + " post.days-after-end=1 post.maximum=100 post.points=76.5"
                + " pre.days-after-end=-2 pre.maximum=100 pre.points=58"
                + " follow_up.form@complete=1 follow_up.form@straight=NOT_APPLICABLE"
                + " at_end.N1=2.5 at_end.form@complete=1 at_end.form@straight=NOT_APPLICABLE"),
        participations(draft));
  }

  @Test
  void aParticipantInTwoTrainingsHasTwoRows() {
    DossierDraft.Builder draft =
        draft(1)
            .addEnrolments(enrolled(1, "TR-02"))
            .responses(
                List.of(
                    form("R-01", 1, 4).build(),
                    form("R-02", 1, 1)
                        .subject(Subject.of(TrainingId.of("TR-02")))
                        .submitted(LocalDateTime.parse("2025-03-12T12:00"))
                        .build()));

    List<String> rows = participations(draft);

    assertEquals(2, rows.size());
    assertTrue(rows.get(0).startsWith("P-01|TR-01 ") && rows.get(0).contains("at_end.R1=4"));
    assertTrue(rows.get(1).startsWith("P-01|TR-02 ") && rows.get(1).contains("at_end.R1=1"));
  }

  @Test
  void anAnonymousFormIsARowWithoutAKeyAndNoAlumnus() {
    List<String> rows = participations(draft(1).responses(List.of(anonymous("R-01", 4).build())));

    assertEquals(
        List.of(
            "P-01|TR-01 employment=pns linked=yes moved=no status=completed training=TR-01"
                + " unit=U-1",
            "- linked=no training=TR-01 at_end.R1=4 at_end.R2=NOT_ASKED at_end.R3=NOT_ASKED"
                + " at_end.R4=NOT_ASKED at_end.R5=NOT_ASKED at_end.R6=NOT_ASKED"
                + " at_end.R7=NOT_ASKED at_end.R8=NOT_ASKED at_end.N1=NOT_ASKED"
                + " at_end.form@complete=1 at_end.form@straight=NOT_APPLICABLE"),
        rows);
  }

  @Test
  void whoNeverAnsweredAnythingIsStillACase() {
    assertEquals(3, participations(draft(3)).size());
  }

  @Test
  void whoWasOnlyNominatedIsNoCase() {
    assertEquals(
        1,
        participations(
                draft(2)
                    .enrolments(
                        List.of(
                            enrolled(1, "TR-01"),
                            Enrolment.of("P-02", "TR-01", EnrolmentStatus.NOMINATED))))
            .size());
  }

  @Test
  void theWaysOfNotAnsweringStayApart() {
    DossierDraft.Builder draft =
        draft(2)
            .responses(
                List.of(
                    form("R-01", 1)
                        .answer("R1", Answer.blank())
                        .answer("R2", Answer.notApplicable())
                        .answer("R3", Answer.notAsked())
                        .answer("R4", Answer.outOfRange("lima"))
                        .answer("R6", Answer.rating(2))
                        .build()));

    List<String> rows = participations(draft);

    assertTrue(
        rows.get(0)
            .contains(
                "at_end.R1=BLANK at_end.R2=NOT_APPLICABLE at_end.R3=NOT_ASKED"
                    + " at_end.R4=OUT_OF_RANGE at_end.R5=NOT_ASKED at_end.R6=2"),
        rows.get(0));
    assertTrue(!rows.get(1).contains("at_end"), rows.get(1));
  }

  @Test
  void aFormThatWasBrokenOffIsKeptAndSaysSo() {
    List<String> rows =
        participations(
            draft(1).responses(List.of(form("R-01", 1, 4).completion(Completion.PARTIAL).build())));

    assertTrue(rows.get(0).contains("at_end.form@complete=0"), rows.get(0));
  }

  @Test
  void whoMovedBeforeTheEvaluationHasHadNoOpportunity() {
    Enrolment moved =
        enrolled(1, "TR-01").toBuilder()
            .movedOn(LocalDate.parse("2025-06-01"))
            .superior(RespondentId.of("A-9"))
            .arm("treated")
            .build();
    Enrolment later =
        enrolled(2, "TR-01").toBuilder().movedOn(LocalDate.parse("2025-12-01")).build();

    List<String> rows = participations(draft(2).enrolments(List.of(moved, later)));

    assertEquals(
        "P-01|TR-01 arm=treated employment=pns linked=yes moved=yes status=completed superior=A-9"
            + " training=TR-01 unit=U-1",
        rows.get(0));
    assertTrue(rows.get(1).contains("moved=no"), rows.get(1));
  }

  @Test
  void theSameTestFormTwiceIsSaid() {
    List<String> rows =
        participations(
            draft(1)
                .assessments(
                    List.of(
                        test("T-1", 1, Occasion.PRE, "A", "58"),
                        test("T-2", 1, Occasion.POST, "A", "76"))));

    assertTrue(rows.get(0).contains("forms=same"), rows.get(0));
  }

  @Test
  void attendanceIsASharePerParticipation() {
    List<String> rows =
        participations(
            draft(2)
                .attendance(
                    List.of(
                        attendance(1, "S-1", AttendanceStatus.PRESENT),
                        attendance(1, "S-2", AttendanceStatus.ABSENT))));

    assertTrue(
        rows.get(0).endsWith("at_end.attended=1 at_end.recorded=2 at_end.share=0.5"), rows.get(0));
    assertTrue(!rows.get(1).contains("attended"), rows.get(1));
  }

  @Test
  void citizensAndObserversAreResponsesOfTheirOwn() {
    DossierDraft.Builder draft =
        draft(1)
            .responses(
                List.of(
                    form("R-01", Respondent.citizen(RespondentId.of("W-1")), 3)
                        .subject(Examples.unit("U-2"))
                        .build(),
                    form(
                            "R-02",
                            new Respondent(
                                Source.OBSERVER,
                                Optional.empty(),
                                Optional.of(Examples.person(1)),
                                Optional.of(RespondentId.of("O-1"))),
                            2)
                        .build()));

    List<String> rows = rows(admit(draft), CaseUnit.RESPONSE, View.ALL);

    assertEquals(2, rows.size());
    assertTrue(rows.get(0).startsWith("R-01 subject=unit:U-2 at_end.R1=3"), rows.get(0));
    assertTrue(
        rows.get(1)
            .startsWith("R-02 employment=pns subject=training:TR-01 training=TR-01 unit=U-1"),
        rows.get(1));
  }

  @Test
  void aPublicVoiceIsACaseWithItsKindAndWhomItIsAbout() {
    PublicVoice voice =
        PublicVoice.builder()
            .id(EvidenceId.of("V-1"))
            .kind(VoiceKind.COMPLAINT)
            .respondent(Respondent.anonymous(Source.CITIZEN))
            .subject(Examples.unit("U-1"))
            .passage(Passage.of("Antre terlalu lama", "antre"))
            .build();

    assertEquals(
        List.of("V-1 about=nobody kind=complaint subject=unit:U-1"),
        rows(admit(draft(0).voices(List.of(voice))), CaseColumns.VOICE, View.ALL));
  }

  @Test
  void noEvidenceAndNobodyMakeNoCases() {
    assertEquals("Cases[0 sources, 0 not used]", admit(draft(0)).toString());
  }
}
