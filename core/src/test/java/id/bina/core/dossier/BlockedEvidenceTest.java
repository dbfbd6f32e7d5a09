package id.bina.core.dossier;

import static id.bina.core.dossier.Defects.blocks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.program.ProgramId;
import id.bina.core.program.SessionId;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import id.bina.core.regulation.Packs;
import id.bina.core.result.MeasureId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Drafts with one defect each in evidence, dates or outcomes, named for it: no dossier is made. */
class BlockedEvidenceTest {
  @Test
  void instrumentDefinedTwice() {
    Problem problem = blocks(Drafts.good().toBuilder().addInstruments(Drafts.instrument()));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/instruments/1", problem.path());
    assertEquals(
        "instrument must be unique, was reaksi/1 again\n  it stands first at /instruments/0",
        problem.message().in("en"));
  }

  @Test
  void oneIdForTwoKindsOfEvidence() {
    Problem problem =
        blocks(Drafts.good().toBuilder().addInterviews(Drafts.interview("RS-1", "P-2")));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/interviews/1", problem.path());
    assertEquals(
        "evidence must be unique, was RS-1 again\n  it stands first at /responses/0",
        problem.message().in("en"));
  }

  @Test
  void responseToAnotherVersion() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addResponses(
                    Drafts.response("RS-9", "P-2").toBuilder()
                        .instrument(InstrumentRef.parse("reaksi/2"))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/responses/2/instrument", problem.path());
    assertEquals(
        "instrument of response RS-9 must be known, was reaksi/2\n  known: reaksi/1",
        problem.message().in("en"));
    assertEquals(
        "instrumen pada jawaban RS-9 harus dikenal, tertulis reaksi/2\n  yang dikenal: reaksi/1",
        problem.message().in("id"));
  }

  @Test
  void answerToAnUnknownItem() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addResponses(
                    Drafts.response("RS-9", "P-2").toBuilder()
                        .answer("R9", Answer.rating(3))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/responses/2/answers/R9", problem.path());
    assertEquals(
        "item of response RS-9 must be known, was R9\n  known: C1, R1, W1",
        problem.message().in("en"));
  }

  @Test
  void responseAboutAnUnknownTraining() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addResponses(
                    Drafts.response("RS-9", "P-2").toBuilder()
                        .subject(Subject.of(TrainingId.of("TR-9")))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/responses/2/subject", problem.path());
    assertEquals(
        "training of response RS-9 must be known, was TR-9\n  known: TR-1, TR-2",
        problem.message().in("en"));
  }

  @Test
  void responseAboutAnUnknownSession() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addResponses(
                    Drafts.response("RS-9", "P-2").toBuilder()
                        .subject(Subject.of(SessionId.of("S-09")))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/responses/2/subject", problem.path());
    assertEquals(
        "session of response RS-9 must be known, was S-09\n  known: S-01, S-02",
        problem.message().in("en"));
  }

  @Test
  void interviewInAnUnknownUnit() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addInterviews(
                    Drafts.interview("IV-9", "P-2").toBuilder().unit(UnitId.of("U-9")).build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/interviews/1/unit", problem.path());
    assertEquals(
        "unit of interview IV-9 must be known, was U-9\n  known: U-1, U-2",
        problem.message().in("en"));
  }

  @Test
  void voiceAboutAnUnknownUnit() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addVoices(
                    Drafts.voice("V-9").toBuilder().subject(Subject.of(UnitId.of("U-9"))).build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/voices/1/subject", problem.path());
    assertEquals(
        "unit of voice V-9 must be known, was U-9\n  known: U-1, U-2", problem.message().in("en"));
  }

  @Test
  void testOfAnUnknownParticipant() {
    Problem problem =
        blocks(Drafts.good().toBuilder().addAssessments(Drafts.test("T-9", "P-9", Occasion.PRE)));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/assessments/2/participant", problem.path());
    assertEquals(
        "participant of test T-9 must be known, was P-9\n  known: P-1, P-2, P-3",
        problem.message().in("en"));
  }

  @Test
  void testOfAnUnknownTraining() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addAssessments(
                    Drafts.test("T-9", "P-1", Occasion.PRE).toBuilder()
                        .training(TrainingId.of("TR-9"))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/assessments/2/training", problem.path());
    assertEquals(
        "training of test T-9 must be known, was TR-9\n  known: TR-1, TR-2",
        problem.message().in("en"));
  }

  @Test
  void attendanceTakenTwice() {
    Problem problem =
        blocks(Drafts.good().toBuilder().addAttendance(Drafts.present("P-1", "S-01")));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/attendance/2", problem.path());
    assertEquals(
        "attendance must be unique, was P-1 in S-01 again\n  it stands first at /attendance/0",
        problem.message().in("en"));
  }

  @Test
  void attendanceInAnUnknownSession() {
    Problem problem =
        blocks(Drafts.good().toBuilder().addAttendance(Drafts.present("P-1", "S-09")));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/attendance/2/session", problem.path());
    assertEquals(
        "session of the attendance of P-1 must be known, was S-09\n  known: S-01, S-02",
        problem.message().in("en"));
  }

  @Test
  void attendanceInASessionOfAnotherTraining() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addAttendance(
                    Drafts.present("P-3", "S-01").toBuilder().training(Drafts.TR2).build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/attendance/2/session", problem.path());
    assertEquals(
        "session of the attendance of P-3 must be one of training TR-2, was S-01 of TR-1",
        problem.message().in("en"));
  }

  @Test
  void eventInAnUnknownUnit() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder().addEvents(Drafts.event("E-9", Subject.of(UnitId.of("U-9")))));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/events/1/subject", problem.path());
    assertEquals(
        "unit of event E-9 must be known, was U-9\n  known: U-1, U-2", problem.message().in("en"));
  }

  @Test
  void assertionAboutAnotherProgramme() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addAssertions(Drafts.assertion("A-9", Subject.of(ProgramId.of("OTHER")))));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/assertions/1/subject", problem.path());
    assertEquals(
        "programme of assertion A-9 must be known, was OTHER\n  known: PRG",
        problem.message().in("en"));
  }

  @Test
  void assertionNamedTwice() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addAssertions(Drafts.assertion("A-1", Subject.of(Drafts.TR1))));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/assertions/1", problem.path());
    assertEquals(
        "assertion must be unique, was A-1 again\n  it stands first at /assertions/0",
        problem.message().in("en"));
  }

  @Test
  void evaluatedBeforeTheLastEvidence() {
    Problem problem = blocks(Drafts.good().toBuilder().asOf(LocalDate.of(2025, 9, 6)));
    assertEquals("date.order", problem.code());
    assertEquals("/asOf", problem.path());
    assertEquals(
        "asOf must not be before the last evidence 2025-09-07, was 2025-09-06 (/responses/1)",
        problem.message().in("en"));
    assertEquals(
        "tanggal evaluasi tidak boleh sebelum bukti terakhir 2025-09-07, tertulis 2025-09-06 (/responses/1)",
        problem.message().in("id"));
  }

  @Test
  void outcomeNamedTwice() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addPrimaryOutcomes(MeasureId.of("learning.d_av"), MeasureId.of("learning.d_av")));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/primaryOutcomes/1", problem.path());
    assertEquals(
        "measure must be unique, was learning.d_av again\n  it stands first at /primaryOutcomes/0",
        problem.message().in("en"));
  }

  @Test
  void tooManyPrimaryOutcomes() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addPrimaryOutcomes(
                    MeasureId.of("m1"),
                    MeasureId.of("m2"),
                    MeasureId.of("m3"),
                    MeasureId.of("m4")));
    assertEquals("primary.too_many", problem.code());
    assertEquals("/primaryOutcomes", problem.path());
    assertEquals("primary outcomes must be at most 3, were 4", problem.message().in("en"));
    assertEquals("ukuran utama paling banyak 3, tertulis 4", problem.message().in("id"));
  }

  @Test
  void packNamedTwice() {
    Problem problem = blocks(Drafts.good().toBuilder().addPacks(Packs.learningHours()));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/packs/1", problem.path());
    assertEquals(
        "regulation pack must be unique, was learning-hours again\n  it stands first at /packs/0",
        problem.message().in("en"));
  }
}
