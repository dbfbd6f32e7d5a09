package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Words;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Source;
import org.immutables.value.Value;

/**
 * Words that somebody said, to stand in a report between quotation marks.
 *
 * @param evidence the interview or voice they are from
 * @param source in which role they were said
 * @param subject what they are about
 * @param words what was said, not blank
 * @param about whether somebody can be recognised in them
 */
@Value.Builder
public record Quote(
    EvidenceId evidence, Source source, Subject subject, String words, AboutWhom about) {

  /** Checks that something was said. */
  public Quote {
    requireNonNull(evidence, "evidence");
    requireNonNull(source, "source");
    requireNonNull(subject, "subject");
    Words.notBlank("words of a quote", words);
    requireNonNull(about, "about");
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this quote. */
  public Builder toBuilder() {
    return builder().evidence(evidence).source(source).subject(subject).words(words).about(about);
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
