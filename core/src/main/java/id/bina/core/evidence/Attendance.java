package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Words;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.SessionId;
import id.bina.core.program.TrainingId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether one participant came to one session (daftar hadir).
 *
 * @param participant who
 * @param training of which training
 * @param session which session
 * @param status came or not
 * @param reason why not, if it was asked; not blank, only of somebody absent
 */
@Value.Builder
public record Attendance(
    ParticipantId participant,
    TrainingId training,
    SessionId session,
    AttendanceStatus status,
    Optional<String> reason) {

  /** Checks that only an absence has a reason. */
  public Attendance {
    requireNonNull(participant, "participant");
    requireNonNull(training, "training");
    requireNonNull(session, "session");
    requireNonNull(status, "status");
    requireNonNull(reason, "reason").ifPresent(why -> Words.notBlank("reason of an absence", why));
    if (status == AttendanceStatus.PRESENT && reason.isPresent()) {
      throw new IllegalArgumentException(
          "only an absence has a reason, was present with '"
              + reason.get()
              + "' (participant "
              + participant
              + ", session "
              + session
              + ")");
    }
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this attendance. */
  public Builder toBuilder() {
    return builder()
        .participant(participant)
        .training(training)
        .session(session)
        .status(status)
        .reason(reason);
  }

  /** Collects the components of an attendance; not thread-safe. */
  public static final class Builder extends AttendanceBuilder {
    Builder() {}
  }
}
