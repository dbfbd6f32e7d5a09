package id.bina.scoring.claim;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.EvidenceGrade;

/**
 * A word in a report that is stronger than the evidence behind it.
 *
 * @param word the letters found in the report
 * @param needed the evidence grade that the word needs
 * @param context some words before and after, as they stand in the report
 */
public record Violation(String word, EvidenceGrade needed, String context) {
  /** Checks that nothing is null. */
  public Violation {
    requireNonNull(word, "word");
    requireNonNull(needed, "needed");
    requireNonNull(context, "context");
  }

  /** One sentence: the word, the grade it needs, and the place. */
  @Override
  public String toString() {
    return "'" + word + "' needs " + needed + " or a quotation with its source: …" + context + "…";
  }
}
