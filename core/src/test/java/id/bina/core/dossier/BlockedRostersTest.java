package id.bina.core.dossier;

import static id.bina.core.dossier.Defects.blocks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.people.Employment;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Participant;
import id.bina.core.people.RespondentId;
import id.bina.core.program.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Drafts with one defect each in the roster, named for it: no dossier is made of them. */
class BlockedRostersTest {
  @Test
  void participantNamedTwice() {
    Problem problem =
        blocks(Drafts.good().toBuilder().addParticipants(Participant.of("P-2", Employment.PNS)));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/participants/3", problem.path());
    assertEquals(
        "participant must be unique, was P-2 again\n  it stands first at /participants/1",
        problem.message().in("en"));
  }

  @Test
  void participantInAnUnknownUnit() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addParticipants(Participant.of("P-4", Employment.PNS).withUnit(UnitId.of("U-9"))));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/participants/3/unit", problem.path());
    assertEquals(
        "unit of participant P-4 must be known, was U-9\n  known: U-1, U-2",
        problem.message().in("en"));
  }

  @Test
  void enrolledTwice() {
    Problem problem = blocks(Drafts.good().toBuilder().addEnrolments(Drafts.enrolment("P-2")));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/enrolments/4", problem.path());
    assertEquals(
        "enrolment must be unique, was P-2 in TR-1 again\n  it stands first at /enrolments/1",
        problem.message().in("en"));
  }

  @Test
  void enrolmentOfAnUnknownParticipant() {
    Problem problem = blocks(Drafts.good().toBuilder().addEnrolments(Drafts.enrolment("P-9")));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/enrolments/4/participant", problem.path());
    assertEquals(
        "participant of an enrolment in TR-1 must be known, was P-9\n  known: P-1, P-2, P-3",
        problem.message().in("en"));
    assertEquals(
        "peserta pada pendaftaran untuk TR-1 harus dikenal, tertulis P-9\n  yang dikenal: P-1, P-2, P-3",
        problem.message().in("id"));
  }

  @Test
  void enrolmentInAnUnknownTraining() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addEnrolments(Enrolment.of("P-1", "TR-9", EnrolmentStatus.COMPLETED)));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/enrolments/4/training", problem.path());
    assertEquals(
        "training of the enrolment of P-1 must be known, was TR-9\n  known: TR-1, TR-2",
        problem.message().in("en"));
  }

  @Test
  void participantAsOwnSuperior() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addEnrolments(
                    Enrolment.of("P-2", "TR-2", EnrolmentStatus.COMPLETED).toBuilder()
                        .superior(RespondentId.of("P-2"))
                        .build()));
    assertEquals("superior.self", problem.code());
    assertEquals("/enrolments/4/superior", problem.path());
    assertEquals(
        "superior must be somebody else, was the participant P-2 (training TR-2)",
        problem.message().in("en"));
    assertEquals(
        "atasan langsung harus orang lain, tertulis peserta sendiri P-2 (pelatihan TR-2)",
        problem.message().in("id"));
  }

  @Test
  void movedOnBeforeTheTraining() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addEnrolments(
                    Enrolment.of("P-2", "TR-2", EnrolmentStatus.COMPLETED).toBuilder()
                        .movedOn(LocalDate.of(2025, 1, 2))
                        .build()));
    assertEquals("date.order", problem.code());
    assertEquals("/enrolments/4/movedOn", problem.path());
    assertEquals(
        "date of a move must not be before the training begins 2025-03-03, was 2025-01-02 (P-2, TR-2)",
        problem.message().in("en"));
  }
}
