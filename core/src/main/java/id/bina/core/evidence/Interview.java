package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.people.Respondent;
import id.bina.core.program.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An interview with one informant, as coded passages (wawancara).
 *
 * @param id which piece of evidence
 * @param respondent who was interviewed, in which role
 * @param subject what it was about
 * @param occasion when in the course of the training
 * @param held the day, if known
 * @param unit the work unit of the informant, if known; findings need informants of several units
 * @param passages what was said, in order; may be empty
 */
@Value.Builder
public record Interview(
    EvidenceId id,
    Respondent respondent,
    Subject subject,
    Occasion occasion,
    Optional<LocalDate> held,
    Optional<UnitId> unit,
    List<Passage> passages)
    implements Feedback {

  /** Checks that all parts are there. */
  public Interview {
    requireNonNull(id, "id");
    requireNonNull(respondent, "respondent");
    requireNonNull(subject, "subject");
    requireNonNull(occasion, "occasion");
    requireNonNull(held, "held");
    requireNonNull(unit, "unit");
    passages = List.copyOf(passages);
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this interview. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .respondent(respondent)
        .subject(subject)
        .occasion(occasion)
        .held(held)
        .unit(unit)
        .passages(passages);
  }

  /** One line, without a word of what was said. */
  @Override
  public String toString() {
    return id + " interview " + subject + " " + occasion + ", passages " + passages.size();
  }

  /** Collects the components of an interview; not thread-safe. */
  public static final class Builder extends InterviewBuilder {
    Builder() {}
  }
}
