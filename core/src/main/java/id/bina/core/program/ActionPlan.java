package id.bina.core.program;

import id.bina.core.people.ParticipantId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a participant undertook to do after a training (<i>rencana tindak lanjut</i>).
 *
 * @param participant who undertook it
 * @param training after which training
 * @param due the day by which it is to be done
 * @param signature whether the superior signed it
 */
public record ActionPlan(
    ParticipantId participant, TrainingId training, LocalDate due, PlanSignature signature) {

  /** Checks that every component is there. */
  public ActionPlan {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(training, "training");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(signature, "signature");
  }
}
