package id.bina.io.dossier;

import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.people.Employment;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.RespondentId;
import id.bina.core.program.ActionPlan;
import id.bina.core.program.PlanSignature;
import id.bina.core.program.SessionId;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import java.util.Set;

/** Rows about who takes part: participants, enrolments, attendance, action plans. */
final class RosterRows {

  private RosterRows() {}

  /** One row a participant. */
  static final class Participants implements RowReader {
    @Override
    public Set<String> required() {
      return Set.of("id", "employment");
    }

    @Override
    public Set<String> optional() {
      return Set.of("unit", "serviceFrom", "serviceTo");
    }

    @Override
    public void read(Fields row, Collected into) {
      var id = row.required("id", ParticipantId::of);
      var employment = row.required("employment", Codes.lowerCase(Employment::of));
      var unit = row.optional("unit", UnitId::of);
      var from = row.optionalDate("serviceFrom");
      var to = row.optionalDate("serviceTo");
      row.build(
              () ->
                  new Participant(
                      id.orElseThrow(), employment.orElseThrow(), unit, row.tags(), from, to))
          .ifPresent(built -> into.participants.add(built, row.place()));
    }
  }

  /** One row an enrolment. */
  static final class Enrolments implements RowReader {
    @Override
    public Set<String> required() {
      return Set.of("participant", "training", "status");
    }

    @Override
    public Set<String> optional() {
      return Set.of("superior", "arm", "movedOn", "reason");
    }

    @Override
    public void read(Fields row, Collected into) {
      var participant = row.required("participant", ParticipantId::of);
      var training = row.required("training", TrainingId::of);
      var status = row.required("status", Codes.lowerCase(EnrolmentStatus::of));
      var superior = row.optional("superior", RespondentId::of);
      var arm = row.words("arm");
      var movedOn = row.optionalDate("movedOn");
      var reason = row.optional("reason", Codes.ofField("reason", "reason for absence"));
      row.build(
              () ->
                  Enrolment.builder()
                      .participant(participant.orElseThrow())
                      .training(training.orElseThrow())
                      .status(status.orElseThrow())
                      .superior(superior)
                      .arm(arm)
                      .movedOn(movedOn)
                      .reason(reason)
                      .build())
          .ifPresent(built -> into.enrolments.add(built, row.place()));
    }
  }

  /** One row a participant and session. */
  static final class Attendances implements RowReader {
    @Override
    public Set<String> required() {
      return Set.of("participant", "training", "session", "status");
    }

    @Override
    public Set<String> optional() {
      return Set.of("reason");
    }

    @Override
    public void read(Fields row, Collected into) {
      var participant = row.required("participant", ParticipantId::of);
      var training = row.required("training", TrainingId::of);
      var session = row.required("session", SessionId::of);
      var status = row.required("status", words -> Enums.parse(AttendanceStatus.class, words));
      var reason = row.words("reason");
      row.build(
              () ->
                  Attendance.builder()
                      .participant(participant.orElseThrow())
                      .training(training.orElseThrow())
                      .session(session.orElseThrow())
                      .status(status.orElseThrow())
                      .reason(reason)
                      .build())
          .ifPresent(built -> into.attendance.add(built, row.place()));
    }
  }

  /** One row a plan. */
  static final class ActionPlans implements RowReader {
    @Override
    public Set<String> required() {
      return Set.of("participant", "training", "due", "signature");
    }

    @Override
    public Set<String> optional() {
      return Set.of();
    }

    @Override
    public void read(Fields row, Collected into) {
      var participant = row.required("participant", ParticipantId::of);
      var training = row.required("training", TrainingId::of);
      var due = row.requiredDate("due");
      var signature = row.required("signature", words -> Enums.parse(PlanSignature.class, words));
      row.build(
              () ->
                  new ActionPlan(
                      participant.orElseThrow(),
                      training.orElseThrow(),
                      due.orElseThrow(),
                      signature.orElseThrow()))
          .ifPresent(built -> into.actionPlans.add(built, row.place()));
    }
  }
}
