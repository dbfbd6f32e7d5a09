package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Words;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.TrainingId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The result of one test that one participant took (hasil tes).
 *
 * @param id which piece of evidence
 * @param participant who took it
 * @param training of which training
 * @param occasion before or after, such as {@link Occasion#PRE}
 * @param form which form of the test, such as {@code A}; the same form twice has a practice effect
 *     (efek latihan)
 * @param points what was reached, from 0 to {@code maximum}
 * @param maximum full marks, above 0
 * @param taken the day, if known
 */
@Value.Builder
public record Assessment(
    EvidenceId id,
    ParticipantId participant,
    TrainingId training,
    Occasion occasion,
    String form,
    BigDecimal points,
    BigDecimal maximum,
    Optional<LocalDate> taken) {

  /** Normalises the points and checks that they lie within 0 and the maximum. */
  public Assessment {
    requireNonNull(id, "id");
    requireNonNull(participant, "participant");
    requireNonNull(training, "training");
    requireNonNull(occasion, "occasion");
    requireNonNull(taken, "taken");
    Words.notBlank("form of a test", form);
    points = Decimals.normalized("points", points);
    maximum = Decimals.normalized("maximum", maximum);
    if (maximum.signum() <= 0) {
      throw new IllegalArgumentException(
          "maximum must be above 0, was " + maximum.toPlainString() + at(id, participant));
    }
    if (points.signum() < 0 || points.compareTo(maximum) > 0) {
      throw new IllegalArgumentException(
          "points must be in [0, "
              + maximum.toPlainString()
              + "], was "
              + points.toPlainString()
              + at(id, participant));
    }
  }

  /**
   * A test with whole points; its id is made of training, participant and occasion.
   *
   * @param participant id of who took it
   * @param training id of the training
   * @param occasion before or after, such as {@link Occasion#PRE}
   * @param form which form of the test, such as {@code A}
   * @param points what was reached, from 0 to {@code maximum}
   * @param maximum full marks, above 0
   * @return the assessment; for a day, halves of points or an id of one's own see {@link #builder}
   * @throws IllegalArgumentException if the points are not within 0 and the maximum, or an id is no
   *     id
   */
  public static Assessment of(
      String participant,
      String training,
      Occasion occasion,
      String form,
      long points,
      long maximum) {
    return builder()
        .id(EvidenceId.of(training + "/" + participant + "/" + occasion))
        .participant(ParticipantId.of(participant))
        .training(TrainingId.of(training))
        .occasion(occasion)
        .form(form)
        .points(BigDecimal.valueOf(points))
        .maximum(BigDecimal.valueOf(maximum))
        .build();
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this assessment. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .participant(participant)
        .training(training)
        .occasion(occasion)
        .form(form)
        .points(points)
        .maximum(maximum)
        .taken(taken);
  }

  private static String at(EvidenceId id, ParticipantId participant) {
    return " (assessment " + id + ", participant " + participant + ")";
  }

  /** Collects the components of an assessment; not thread-safe. */
  public static final class Builder extends AssessmentBuilder {
    Builder() {}
  }
}
