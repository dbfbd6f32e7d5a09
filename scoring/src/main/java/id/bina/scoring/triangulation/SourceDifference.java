package id.bina.scoring.triangulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.people.Source;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Icc;

/**
 * How one group of sources differs from another.
 *
 * @param first the group
 * @param second the other group
 * @param pairs how many targets both rated; 0 if they rated other targets
 * @param difference first minus second, with its interval and test
 * @param adjusted the p value, adjusted after Holm over all pairs of groups
 * @param agreement of both about the same targets, ICC(2,1) of absolute agreement; not computable
 *     where they rated other targets
 */
public record SourceDifference(
    Source first,
    Source second,
    long pairs,
    Estimate difference,
    double adjusted,
    Outcome<Icc> agreement) {

  /** Checks the ranges. */
  public SourceDifference {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    requireNonNull(difference, "difference");
    requireNonNull(agreement, "agreement");
    if (!(adjusted >= 0 && adjusted <= 1)) {
      throw new IllegalArgumentException("adjusted p must be in [0, 1], was " + adjusted);
    }
  }

  /** Whether they differ, once all pairs are taken into account. */
  public boolean isDisagreement() {
    return adjusted < 1 - difference.level();
  }
}
