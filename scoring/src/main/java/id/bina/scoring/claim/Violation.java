package id.bina.scoring.claim;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.EvidenceGrade;
import java.util.Optional;

/**
 * A word or statement in a report that is stronger than the evidence behind it.
 *
 * @param word the letters found in the report
 * @param rule the rule that it breaks
 * @param needed the evidence grade that the word needs; absent for what no grade grants
 * @param context some words before and after, as they stand in the report
 */
public record Violation(
    String word, SpeechRule rule, Optional<EvidenceGrade> needed, String context) {
  /** Checks that nothing is null. */
  public Violation {
    requireNonNull(word, "word");
    requireNonNull(rule, "rule");
    requireNonNull(needed, "needed");
    requireNonNull(context, "context");
  }

  /** One sentence: the word, what it needs, and the place. */
  @Override
  public String toString() {
    String needs =
        needed
            .map(grade -> "' needs " + grade + " or a quotation with its source")
            .orElseGet(() -> "' breaks the rule '" + rule.words().in("en") + "'");
    return "'" + word + needs + ": …" + context + "…";
  }
}
