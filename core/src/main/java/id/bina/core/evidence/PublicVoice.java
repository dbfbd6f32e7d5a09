package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.people.Respondent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a citizen said without being asked by an instrument: a complaint, a word of
 * thanks, a contribution to a forum.
 *
 * <p>Those who speak up chose themselves; voices are listed and counted, never read as a share of
 * the public.
 *
 * @param id which piece of evidence
 * @param kind how it came to be said
 * @param respondent who said it, in which role
 * @param subject what it was about
 * @param received the day it came in, if known
 * @param passage what was said
 */
@Value.Builder
public record PublicVoice(
    EvidenceId id,
    VoiceKind kind,
    Respondent respondent,
    Subject subject,
    Optional<LocalDate> received,
    Passage passage)
    implements Feedback {

  /** Checks that all parts are there. */
  public PublicVoice {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(respondent, "respondent");
    requireNonNull(subject, "subject");
    requireNonNull(received, "received");
    requireNonNull(passage, "passage");
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this voice. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .kind(kind)
        .respondent(respondent)
        .subject(subject)
        .received(received)
        .passage(passage);
  }

  /** One line, without a word of what was said. */
  @Override
  public String toString() {
    return id + " " + kind + " " + subject;
  }

  /** Collects the components of a voice; not thread-safe. */
  public static final class Builder extends PublicVoiceBuilder {
    Builder() {}
  }
}
