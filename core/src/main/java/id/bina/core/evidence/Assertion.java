package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.Words;
import id.bina.core.result.MeasureId;
import java.util.List;
import org.immutables.value.Value;

/**
 * A sentence that somebody already says about a programme, such as "berdampak signifikan terhadap
 * kinerja".
 *
 * <p>It is evidence to be judged, not a finding: what may be said in its place is a claim.
 *
 * @param id which assertion
 * @param statement the sentence, as its document has it
 * @param kind what sort of sentence it is
 * @param subject what it is about
 * @param about the measures that it would have to be read from, without repetition; empty if
 *     nothing could show it
 * @param source the document and place it stands in
 */
@Value.Builder
public record Assertion(
    AssertionId id,
    Text statement,
    AssertionKind kind,
    Subject subject,
    List<MeasureId> about,
    String source) {

  /** Checks that no measure stands twice and that the source is stated. */
  public Assertion {
    requireNonNull(id, "id");
    requireNonNull(statement, "statement");
    requireNonNull(kind, "kind");
    requireNonNull(subject, "subject");
    about = List.copyOf(about);
    Words.notBlank("source of an assertion", source);
    if (about.stream().distinct().count() < about.size()) {
      throw new IllegalArgumentException(
          "measures of an assertion must not repeat, were " + about + " (assertion " + id + ")");
    }
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this assertion. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .statement(statement)
        .kind(kind)
        .subject(subject)
        .about(about)
        .source(source);
  }

  /** Collects the components of an assertion; not thread-safe. */
  public static final class Builder extends AssertionBuilder {
    Builder() {}
  }
}
