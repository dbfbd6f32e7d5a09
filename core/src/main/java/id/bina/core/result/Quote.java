package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Words;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Source;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Words that somebody said, to stand in a report between quotation marks.
 *
 * @param evidence the interview or voice they are from
 * @param source in which role they were said
 * @param subject what they are about
 * @param words what was said, not blank
 * @param about whether somebody can be recognised in them
 * @param informant a mark of who said it, the same in all that one person said; absent where nobody
 *     can be told apart, and in a release
 */
@Value.Builder
public record Quote(
    EvidenceId evidence,
    Source source,
    Subject subject,
    String words,
    AboutWhom about,
    Optional<String> informant) {

  /** Checks that something was said. */
  public Quote {
    requireNonNull(evidence, "evidence");
    requireNonNull(source, "source");
    requireNonNull(subject, "subject");
    Words.notBlank("words of a quote", words);
    requireNonNull(about, "about");
    informant.ifPresent(mark -> Words.notBlank("informant of a quote", mark));
  }

  /**
   * Words of somebody who has no mark.
   *
   * @param evidence the interview or voice they are from
   * @param source in which role they were said
   * @param subject what they are about
   * @param words what was said, not blank
   * @param about whether somebody can be recognised in them
   */
  public Quote(EvidenceId evidence, Source source, Subject subject, String words, AboutWhom about) {
    this(evidence, source, subject, words, about, Optional.empty());
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this quote. */
  public Builder toBuilder() {
    return builder()
        .evidence(evidence)
        .source(source)
        .subject(subject)
        .words(words)
        .about(about)
        .informant(informant);
  }

  /** One line: from which evidence, and the words. */
  @Override
  public String toString() {
    return OneLine.of(evidence + " " + source + ": " + words, "");
  }

  /** Collects the components of a quote; not thread-safe. */
  public static final class Builder extends QuoteBuilder {
    Builder() {}
  }
}
