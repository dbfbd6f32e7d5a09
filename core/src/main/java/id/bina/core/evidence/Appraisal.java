package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Words;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.RoundId;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The appraisal of somebody's performance in a round (<i>penilaian kinerja</i>).
 *
 * @param id which piece of evidence
 * @param participant whose performance
 * @param round in which round
 * @param predicate the predicate given (<i>predikat kinerja</i>), such as {@code baik}; not blank
 * @param mark the mark behind it, if the regime gives one
 * @param results the rating of the results of work (<i>hasil kerja</i>), such as {@code above}; if
 *     the regime looks the predicate up by two ratings and it was recorded; not blank
 * @param conduct the rating of conduct (<i>perilaku kerja</i>); there if that of results is
 */
@Value.Builder
public record Appraisal(
    EvidenceId id,
    ParticipantId participant,
    RoundId round,
    String predicate,
    Optional<BigDecimal> mark,
    Optional<String> results,
    Optional<String> conduct) {

  /** Checks the components and keeps copies of the lists. */
  public Appraisal {
    requireNonNull(id, "id");
    requireNonNull(participant, "participant");
    requireNonNull(round, "round");
    Words.notBlank("predicate of appraisal " + id, predicate);
    mark =
        requireNonNull(mark, "mark")
            .map(points -> Decimals.normalized("mark of appraisal", points));
    rating("results", id, requireNonNull(results, "results"));
    rating("conduct", id, requireNonNull(conduct, "conduct"));
    if (results.isPresent() != conduct.isPresent()) {
      throw new IllegalArgumentException(
          "ratings must be of results and of conduct, were of "
              + (results.isPresent() ? "results" : "conduct")
              + " only (appraisal "
              + id
              + ")");
    }
  }

  private static void rating(String what, EvidenceId id, Optional<String> rating) {
    rating.ifPresent(words -> Words.notBlank("rating of " + what + " of appraisal " + id, words));
  }

  /**
   * An appraisal without ratings.
   *
   * @param id which piece of evidence
   * @param participant whose performance
   * @param round in which round
   * @param predicate the predicate given; not blank
   * @param mark the mark behind it, if the regime gives one
   */
  public Appraisal(
      EvidenceId id,
      ParticipantId participant,
      RoundId round,
      String predicate,
      Optional<BigDecimal> mark) {
    this(id, participant, round, predicate, mark, Optional.empty(), Optional.empty());
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this appraisal. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .participant(participant)
        .round(round)
        .predicate(predicate)
        .mark(mark)
        .results(results)
        .conduct(conduct);
  }

  /** Collects the components of an appraisal; not thread-safe. */
  public static final class Builder extends AppraisalBuilder {
    Builder() {}
  }
}
