package id.bina.scoring.stat;

import id.bina.scoring.internal.Check;
import id.bina.scoring.tally.PairTable;

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

  static Matching of(PairTable pairs) {
    long both = pairs.pairs();
    return new Matching(both, pairs.withFirst() - both, pairs.withSecond() - both, pairs.neither());
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
