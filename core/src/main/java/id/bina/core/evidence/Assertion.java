package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.Words;
import id.bina.core.result.Cell;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Stratum;
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
 * @param groups the groups of those measures that it speaks of, such as {@code code=komunikasi} of
 *     the mentions in interviews, without repetition; several of one name are alternatives; empty
 *     for all
 */
@Value.Builder
public record Assertion(
    AssertionId id,
    Text statement,
    AssertionKind kind,
    Subject subject,
    List<MeasureId> about,
    String source,
    List<Stratum> groups) {

  /** Checks that no measure and no group stands twice and that the source is stated. */
  public Assertion {
    requireNonNull(id, "id");
    requireNonNull(statement, "statement");
    requireNonNull(kind, "kind");
    requireNonNull(subject, "subject");
    about = List.copyOf(about);
    Words.notBlank("source of an assertion", source);
    groups = List.copyOf(groups);
    if (about.stream().distinct().count() < about.size()) {
      throw new IllegalArgumentException(
          "measures of an assertion must not repeat, were " + about + " (assertion " + id + ")");
    }
    if (groups.stream().distinct().count() < groups.size()) {
      throw new IllegalArgumentException(
          "groups of an assertion must not repeat, were " + groups + " (assertion " + id + ")");
    }
  }

  /**
   * An assertion about all groups of its measures.
   *
   * @param id which assertion
   * @param statement the sentence, as its document has it
   * @param kind what sort of sentence it is
   * @param subject what it is about
   * @param about the measures that it would have to be read from
   * @param source the document and place it stands in
   */
  public Assertion(
      AssertionId id,
      Text statement,
      AssertionKind kind,
      Subject subject,
      List<MeasureId> about,
      String source) {
    this(id, statement, kind, subject, about, source, List.of());
  }

  /**
   * Whether it speaks of the group that a cell is for: none of its groups is of a name that the
   * cell has, or one of them is that of the cell.
   *
   * @param cell the cell of a score of one of its measures
   */
  public boolean speaksOf(Cell cell) {
    return cell.strata().stream()
        .allMatch(
            stratum ->
                groups.contains(stratum)
                    || groups.stream().noneMatch(group -> group.name().equals(stratum.name())));
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
        .source(source)
        .groups(groups);
  }

  /** Collects the components of an assertion; not thread-safe. */
  public static final class Builder extends AssertionBuilder {
    Builder() {}
  }
}
