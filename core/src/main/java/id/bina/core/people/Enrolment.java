package id.bina.core.people;

import id.bina.core.Id;
import id.bina.core.Words;
import id.bina.core.program.TrainingId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a person was named for a training, and how far he or she came.
 *
 * @param participant who
 * @param training which training
 * @param status how far
 * @param superior the direct superior (<i>atasan langsung</i>), if known
 * @param arm the arm of a comparison that the person belongs to, not blank, if there is one
 * @param movedOn the day the person moved to a post without opportunity to apply the training
 *     (<i>mutasi</i>), if so
 * @param reason why the person did not come, as a code such as {@code schedule}, if it was asked
 */
@Value.Builder
public record Enrolment(
    ParticipantId participant,
    TrainingId training,
    EnrolmentStatus status,
    Optional<RespondentId> superior,
    Optional<String> arm,
    Optional<LocalDate> movedOn,
    Optional<String> reason) {

  /**
   * Checks the arm.
   *
   * @throws IllegalArgumentException if the arm is blank
   */
  public Enrolment {
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(training, "training");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(superior, "superior");
    Objects.requireNonNull(arm, "arm").ifPresent(a -> Words.notBlank("arm", a));
    Objects.requireNonNull(movedOn, "movedOn");
    Objects.requireNonNull(reason, "reason")
        .ifPresent(r -> Id.requireValid("reason for absence", r));
  }

  /**
   * An enrolment without superior, arm or move.
   *
   * @param participant the pseudonym of the participant
   * @param training the id of the training
   * @param status how far the person came
   * @return the enrolment
   */
  public static Enrolment of(String participant, String training, EnrolmentStatus status) {
    return builder()
        .participant(ParticipantId.of(participant))
        .training(TrainingId.of(training))
        .status(status)
        .build();
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder; participant, training and status are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with everything set as it is here.
   *
   * @return the builder; what is set again is replaced, what is added is added
   */
  public Builder toBuilder() {
    return builder()
        .participant(participant)
        .training(training)
        .status(status)
        .superior(superior)
        .arm(arm)
        .movedOn(movedOn)
        .reason(reason);
  }

  /** Collects the components of an enrolment. Not for use by several threads at once. */
  public static final class Builder extends EnrolmentBuilder {
    Builder() {}
  }
}
