package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Something that happened beside the training and could explain a change as well.
 *
 * @param id which piece of evidence
 * @param kind what sort of event
 * @param date the day it happened
 * @param subject where it happened
 * @param title what happened
 */
@Value.Builder
public record Event(EvidenceId id, EventKind kind, LocalDate date, Subject subject, Text title) {

  /** Checks that all parts are there. */
  public Event {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(date, "date");
    requireNonNull(subject, "subject");
    requireNonNull(title, "title");
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this event. */
  public Builder toBuilder() {
    return builder().id(id).kind(kind).date(date).subject(subject).title(title);
  }

  /** Collects the components of an event; not thread-safe. */
  public static final class Builder extends EventBuilder {
    Builder() {}
  }
}
