package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.admit;
import static id.bina.scoring.admission.Examples.attendance;
import static id.bina.scoring.admission.Examples.draft;
import static id.bina.scoring.admission.Examples.enrolled;
import static id.bina.scoring.admission.Examples.exclusions;
import static id.bina.scoring.admission.Examples.form;
import static id.bina.scoring.admission.Examples.reaction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import id.bina.core.dossier.AttendanceCount;
import id.bina.core.dossier.BulkEvidence;
import id.bina.core.dossier.MentionCount;
import id.bina.core.dossier.RosterCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.Missing;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.program.SessionId;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Quote;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Everything that is known without reading one person's answer. */
class SettingTest {

  private static Interview interview(
      String id, Respondent respondent, String unit, Passage... passages) {
    return Interview.builder()
        .id(EvidenceId.of(id))
        .respondent(respondent)
        .subject(Subject.of(TrainingId.of("TR-01")))
        .occasion(Occasion.FOLLOW_UP)
        .unit(UnitId.of(unit))
        .passages(List.of(passages))
        .build();
  }

  @Test
  void countsTheRosterOfEveryTrainingInTheOrderOfTheProgramme() {
    Enrolment moved =
        enrolled(1, "TR-01").toBuilder().movedOn(LocalDate.parse("2025-06-01")).build();
    Setting setting =
        admit(
                draft(3)
                    .enrolments(
                        List.of(
                            moved,
                            Enrolment.of("P-02", "TR-01", EnrolmentStatus.ATTENDED),
                            Enrolment.of("P-03", "TR-01", EnrolmentStatus.NOMINATED))))
            .setting();

    assertEquals(
        List.of(
            new RosterCount(TrainingId.of("TR-01"), 3, 1, 1),
            new RosterCount(TrainingId.of("TR-02"), 0, 0, 0)),
        setting.roster());
  }

  @Test
  void countsTheAttendanceOfNomineesBySession() {
    Setting setting =
        admit(
                draft(2)
                    .attendance(
                        List.of(
                            attendance(1, "S-1", AttendanceStatus.PRESENT),
                            attendance(2, "S-1", AttendanceStatus.ABSENT),
                            attendance(9, "S-1", AttendanceStatus.PRESENT))))
            .setting();

    assertEquals(
        List.of(
            new AttendanceCount(TrainingId.of("TR-01"), SessionId.of("S-1"), 1, 1),
            new AttendanceCount(TrainingId.of("TR-01"), SessionId.of("S-2"), 0, 0)),
        setting.attendance());
    assertEquals("roster.unknown", setting.admission().exclusions().get(0).code());
  }

  @Test
  void countsMentionsByPersonsAndNotByPassages() {
    Respondent one = Respondent.participant(Examples.person(1));
    Respondent two = Respondent.anonymous(Source.SUPERIOR, RespondentId.of("A-1"));
    Passage noSupport = Passage.of("Tidak ada waktu", "dukungan");

    Setting setting =
        admit(
                draft(1)
                    .interviews(
                        List.of(
                            interview("I-1", one, "U-1", noSupport, noSupport),
                            interview("I-2", one, "U-2", noSupport),
                            interview("I-3", two, "U-1", Passage.of("Belum", "dukungan", "alat")),
                            interview("I-4", Respondent.anonymous(Source.PARTICIPANT), "U-2"))))
            .setting();

    assertEquals(
        List.of(new MentionCount("alat", 1, 1, 3), new MentionCount("dukungan", 2, 1, 3)),
        setting.mentions());
  }

  @Test
  void keepsEveryQuoteWithWhomItIsAbout() {
    Passage about = new Passage("Kasubbag tidak membantu", List.of(), AboutWhom.NAMED_PERSON);

    Cases cases =
        admit(
            draft(1)
                .interviews(
                    List.of(
                        interview(
                            "I-1", Respondent.participant(Examples.person(1)), "U-1", about))));

    assertEquals(
        List.of(
            new Quote(
                EvidenceId.of("I-1"),
                Source.PARTICIPANT,
                Subject.of(TrainingId.of("TR-01")),
                "Kasubbag tidak membantu",
                AboutWhom.NAMED_PERSON,
                Optional.of("participant " + Examples.person(1)))),
        cases.quotes());
  }

  @Test
  void tellsTheFlowOfEveryClass() {
    Cases cases =
        admit(
            draft(3)
                .responses(
                    List.of(
                        form("R-01", 1, 4).build(),
                        form("R-02", 1, 3).build(),
                        form("R-03", 9, 3).build())));

    assertEquals(
        List.of(
            FlowRow.builder()
                .subject(Subject.of(TrainingId.of("TR-01")))
                .instrument(Examples.REACTION)
                .source(Source.PARTICIPANT)
                .occasion(Occasion.AT_END)
                .eligible(3)
                .received(3)
                .admitted(1)
                .screened(1)
                .build()),
        cases.summary().flow());
    assertSame(cases.summary(), cases.setting().admission());
  }

  @Test
  void passesBulkSourcesOnAndCountsThem() {
    var layout =
        new CaseLayout(
            CaseUnit.RECORD,
            List.of(RatingColumn.of(reaction("R1"), Examples.FOUR)),
            List.of(NumberColumn.of(CaseColumns.assessmentPoints(Occasion.POST), 0)),
            List.of("arm"));
    MemoryCases source =
        MemoryCases.builder(layout)
            .row("1")
            .rating(reaction("R1"), 4)
            .row("2")
            .missing(reaction("R1"), Missing.BLANK)
            .row("3")
            .missing(reaction("R1"), Missing.OUT_OF_RANGE)
            .row("4")
            .number(CaseColumns.assessmentPoints(Occasion.POST), BigDecimal.TEN)
            .build();
    Subject study = Subject.of(SubjectKind.STUDY, "nsw");

    Cases cases = admit(draft(0).bulk(List.of(new BulkEvidence("nsw", study, source))));

    assertSame(source, cases.sources().get(0));
    assertEquals(List.of(layout), cases.setting().layouts());
    assertEquals(
        List.of("answer.out_of_range excluded 1", "bulk.unscreened flagged 3"), exclusions(cases));
    List<String> flow = new ArrayList<>();
    for (FlowRow row : cases.summary().flow()) {
      assertEquals(OptionalLong.empty(), row.eligible());
      flow.add(row.instrument() + " " + row.received() + " " + row.admitted());
    }
    assertEquals(List.of("assessment/1 1 1", "reaksi/1 3 3"), flow);
  }
}
