package id.bina.io.pair;

import static java.util.Objects.requireNonNull;

/**
 * How many rows came from each side, and how many pairs they make.
 *
 * @param pairs how many keys have exactly one row on each side
 * @param first what became of the rows of the first side
 * @param second what became of the rows of the second side
 */
public record PairFlow(long pairs, PairSide first, PairSide second) {

  /**
   * Checks that every row is in a pair or has a reason why not.
   *
   * @throws IllegalArgumentException if the counts of a side do not add up
   */
  public PairFlow {
    requireAll("first", pairs, requireNonNull(first, "first"));
    requireAll("second", pairs, requireNonNull(second, "second"));
  }

  private static void requireAll(String name, long pairs, PairSide side) {
    if (Math.addExact(pairs, side.alone()) != side.rows()) {
      throw new IllegalArgumentException(
          "rows of a side must be in pairs or alone, "
              + name
              + " has "
              + side.rows()
              + " rows, "
              + pairs
              + " in pairs and "
              + side.alone()
              + " alone");
    }
  }

  /** One line: how many pairs, of how many rows. */
  @Override
  public String toString() {
    return pairs + " pairs of " + first.rows() + " and " + second.rows() + " rows";
  }
}
