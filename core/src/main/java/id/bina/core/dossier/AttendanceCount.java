package id.bina.core.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.program.SessionId;
import id.bina.core.program.TrainingId;

/**
 * How many people came to a session.
 *
 * @param training the training
 * @param session the session
 * @param present how many came, at least 0
 * @param absent how many did not, at least 0
 */
public record AttendanceCount(TrainingId training, SessionId session, long present, long absent) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count is below 0
   */
  public AttendanceCount {
    requireNonNull(training, "training");
    requireNonNull(session, "session");
    if (present < 0 || absent < 0) {
      throw new IllegalArgumentException(
          "attendance counts must be at least 0, were present "
              + present
              + ", absent "
              + absent
              + " (session "
              + session
              + ")");
    }
  }
}
