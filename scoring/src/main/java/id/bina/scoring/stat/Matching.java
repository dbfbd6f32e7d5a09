package id.bina.scoring.stat;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.Check;

/**
 * How many persons have both scores, one of them, or none.
 *
 * @param both matched
 * @param beforeOnly lost afterwards
 * @param afterOnly came without a score before
 * @param neither on the list without any score
 */
public record Matching(long both, long beforeOnly, long afterOnly, long neither) {

  /** Checks that no count is below 0. */
  public Matching {
    Check.count(both, "both");
    Check.count(beforeOnly, "beforeOnly");
    Check.count(afterOnly, "afterOnly");
    Check.count(neither, "neither");
  }

  static Matching of(Numbers before, Numbers after) {
    long[] counts = new long[4];
    for (int row = 0; row < before.size(); row++) {
      counts[(before.isPresent(row) ? 2 : 0) + (after.isPresent(row) ? 1 : 0)]++;
    }
    return new Matching(counts[3], counts[2], counts[1], counts[0]);
  }

  /** All persons. */
  public long total() {
    return both + beforeOnly + afterOnly + neither;
  }

  /** One line: {@code 84 matched, 10 only before, 4 only after, 4 neither}. */
  @Override
  public String toString() {
    return both
        + " matched, "
        + beforeOnly
        + " only before, "
        + afterOnly
        + " only after, "
        + neither
        + " neither";
  }
}
