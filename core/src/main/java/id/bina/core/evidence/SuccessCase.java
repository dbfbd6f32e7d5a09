package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.Words;
import java.util.List;
import org.immutables.value.Value;

/**
 * A story of success that a document tells, with what stands behind it and what else could explain
 * it (<i>cerita sukses</i>).
 *
 * <p>Source: Brinkerhoff, <i>The Success Case Method</i> (2003).
 *
 * @param id which piece of evidence
 * @param subject the training, unit or programme it is told of
 * @param story the story in one sentence
 * @param corroborations what stands behind it; may be empty
 * @param rivals the events that could explain it as well; may be empty
 * @param source the document that tells it
 */
@Value.Builder
public record SuccessCase(
    EvidenceId id,
    Subject subject,
    Text story,
    List<Corroboration> corroborations,
    List<EvidenceId> rivals,
    String source) {

  /** Checks the components and keeps copies of the lists. */
  public SuccessCase {
    requireNonNull(id, "id");
    requireNonNull(subject, "subject");
    requireNonNull(story, "story");
    corroborations = List.copyOf(corroborations);
    rivals = List.copyOf(rivals);
    Words.notBlank("source of success case " + id, source);
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this success case. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .subject(subject)
        .story(story)
        .corroborations(corroborations)
        .rivals(rivals)
        .source(source);
  }

  /** Collects the components of a success case; not thread-safe. */
  public static final class Builder extends SuccessCaseBuilder {
    Builder() {}
  }
}
