package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.Words;
import id.bina.core.evidence.AssertionId;
import id.bina.core.evidence.Subject;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What may be said in the place of an assertion, or of a result nobody has asserted yet.
 *
 * <p>It never outruns its design: the wording is what the evidence grade allows.
 *
 * @param id which claim
 * @param assertion the sentence it judges, if it judges one
 * @param statement what was said, or would be said
 * @param subject what it is about
 * @param keys the scores it rests on, without repetition; may be empty only if it is refused or
 *     cannot be judged
 * @param quality the design behind it, and what weakens it
 * @param grade the grade it reaches, at most that of {@code quality}
 * @param verdict what judging it came to
 * @param wording what may be said
 * @param because why, in one or two sentences
 * @param source where the statement stands, or what it was read from
 */
@Value.Builder
public record Claim(
    ClaimId id,
    Optional<AssertionId> assertion,
    Text statement,
    Subject subject,
    List<ScoreKey> keys,
    Quality quality,
    EvidenceGrade grade,
    Verdict verdict,
    Text wording,
    Text because,
    String source) {

  /** Checks that it rests on scores and does not outrun its design. */
  public Claim {
    requireNonNull(id, "id");
    requireNonNull(assertion, "assertion");
    requireNonNull(statement, "statement");
    requireNonNull(subject, "subject");
    keys = Keys.distinct("claim " + id, keys);
    requireNonNull(quality, "quality");
    requireNonNull(grade, "grade");
    requireNonNull(verdict, "verdict");
    requireNonNull(wording, "wording");
    requireNonNull(because, "because");
    Words.notBlank("source of a claim", source);
    boolean granted = verdict.equals(Verdict.GRANTED) || verdict.equals(Verdict.REWORDED);
    if (granted && keys.isEmpty()) {
      throw new IllegalArgumentException(
          "claim that is " + verdict + " must rest on a score, had none (claim " + id + ")");
    }
    if (!quality.grade().isAtLeast(grade)) {
      throw new IllegalArgumentException(
          "grade of a claim must be at most "
              + quality.grade()
              + ", was "
              + grade
              + " (claim "
              + id
              + ")");
    }
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this claim. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .assertion(assertion)
        .statement(statement)
        .subject(subject)
        .keys(keys)
        .quality(quality)
        .grade(grade)
        .verdict(verdict)
        .wording(wording)
        .because(because)
        .source(source);
  }

  /** One line: grade, verdict and what may be said. */
  @Override
  public String toString() {
    return OneLine.of(id + " " + grade + " " + verdict + ": " + wording, "");
  }

  /** Collects the components of a claim; not thread-safe. */
  public static final class Builder extends ClaimBuilder {
    Builder() {}
  }
}
