package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

/**
 * A column of decimal numbers that all have the same number of decimals.
 *
 * <p>Numbers are held unscaled: with 2 decimals, 7250 is 72.50.
 *
 * @param key which column
 * @param decimals how many decimals, 0 to 15
 */
public record NumberColumn(ColumnKey key, int decimals) {

  /** Checks the number of decimals. */
  public NumberColumn {
    requireNonNull(key, "key");
    if (decimals < 0 || decimals > 15) {
      throw new IllegalArgumentException(
          "decimals must be in [0, 15], was " + decimals + " (column " + key + ")");
    }
  }

  /**
   * A column of decimal numbers.
   *
   * @param key which column
   * @param decimals how many decimals
   * @return the column
   */
  public static NumberColumn of(ColumnKey key, int decimals) {
    return new NumberColumn(key, decimals);
  }
}
