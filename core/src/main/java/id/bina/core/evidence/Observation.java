package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one rater saw of one person, counter or unit, by an instrument (<i>pengamatan</i>).
 *
 * <p>Several raters of the same target are several observations; who observes has a pseudonym.
 *
 * @param id which piece of evidence
 * @param instrument the rubric
 * @param subject what the observation counts for: a training, a unit
 * @param occasion when
 * @param rater who observed
 * @param target who or what was observed, under a pseudonym formed like an id
 * @param seen the day, if known
 * @param answers the ratings
 */
@Value.Builder
public record Observation(
    EvidenceId id,
    InstrumentRef instrument,
    Subject subject,
    Occasion occasion,
    RespondentId rater,
    String target,
    Optional<LocalDate> seen,
    List<ItemAnswer> answers)
    implements Feedback {

  /** Checks the components and keeps copies of the lists. */
  public Observation {
    requireNonNull(id, "id");
    requireNonNull(instrument, "instrument");
    requireNonNull(subject, "subject");
    requireNonNull(occasion, "occasion");
    requireNonNull(rater, "rater");
    requireNonNull(seen, "seen");
    answers = List.copyOf(answers);
    Id.requireValid("target of an observation", target);
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this observation. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .instrument(instrument)
        .subject(subject)
        .occasion(occasion)
        .rater(rater)
        .target(target)
        .seen(seen)
        .answers(answers);
  }

  /** An observer (pengamat), who may be known by the pseudonym only. */
  @Override
  public Respondent respondent() {
    return new Respondent(Source.OBSERVER, Optional.empty(), Optional.empty(), Optional.of(rater));
  }

  /** Collects the components of an observation; not thread-safe. */
  public static final class Builder extends ObservationBuilder {
    Builder() {}
  }
}
