package id.bina.io.pair;

/**
 * What became of the rows of one side.
 *
 * @param rows how many rows were read
 * @param withoutKey how many have no key, and so no partner
 * @param unmatched how many have a key that the other side has not
 * @param repeatedKeys how many keys stand more than once on this side
 * @param repeatedRows how many rows these keys have; they are left out
 * @param partnerRepeated how many have a key that stands more than once on the other side
 */
public record PairSide(
    long rows,
    long withoutKey,
    long unmatched,
    long repeatedKeys,
    long repeatedRows,
    long partnerRepeated) {

  /**
   * Checks that nothing is below 0.
   *
   * @throws IllegalArgumentException if something is
   */
  public PairSide {
    long[] counts = {rows, withoutKey, unmatched, repeatedKeys, repeatedRows, partnerRepeated};
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("count of rows must be 0 or more, was " + count);
      }
    }
  }

  /** How many rows are in no pair, for any reason. */
  public long alone() {
    return Math.addExact(
        Math.addExact(withoutKey, unmatched), Math.addExact(repeatedRows, partnerRepeated));
  }

  PairSide plus(PairSide other) {
    return new PairSide(
        Math.addExact(rows, other.rows),
        Math.addExact(withoutKey, other.withoutKey),
        Math.addExact(unmatched, other.unmatched),
        Math.addExact(repeatedKeys, other.repeatedKeys),
        Math.addExact(repeatedRows, other.repeatedRows),
        Math.addExact(partnerRepeated, other.partnerRepeated));
  }
}
