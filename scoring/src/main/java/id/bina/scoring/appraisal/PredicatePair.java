package id.bina.scoring.appraisal;

import static java.util.Objects.requireNonNull;

/**
 * The predicates of one person in two rounds.
 *
 * @param before in the earlier one, as code or name
 * @param after in the later one
 */
public record PredicatePair(String before, String after) {
  /** Checks that both are there. */
  public PredicatePair {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }
}
