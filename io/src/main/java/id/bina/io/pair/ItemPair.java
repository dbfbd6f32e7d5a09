package id.bina.io.pair;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.ColumnKey;

/**
 * The columns of one item on both sides.
 *
 * @param first the column of the first side
 * @param second the column of the second side, of the same item
 */
public record ItemPair(ColumnKey first, ColumnKey second) {

  /**
   * Checks that both are of one item.
   *
   * @throws IllegalArgumentException if they are not
   */
  public ItemPair {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    if (!first.item().equals(second.item())) {
      throw new IllegalArgumentException(
          "columns of a pair must be of one item, were " + first + " and " + second);
    }
  }
}
