package id.bina.scoring.tally;

/**
 * What one respondent did on a set of items: a cell of a {@link RowTally}.
 *
 * @param asked how many of the items were put to the respondent (not {@code NOT_ASKED})
 * @param answered how many of them were answered on the scale, 0 to {@code asked}
 * @param sum the sum of those answers, reversed items recoded
 */
public record RowCell(int asked, int answered, long sum) implements Comparable<RowCell> {

  /**
   * Checks that no more is answered than was asked.
   *
   * @throws IllegalArgumentException if more is, or nothing was answered and the sum is not 0
   */
  public RowCell {
    if (answered < 0 || answered > asked) {
      throw new IllegalArgumentException(
          "answered items must be in [0, " + asked + "], were " + answered);
    }
    if (answered == 0 && sum != 0) {
      throw new IllegalArgumentException("sum without answers must be 0, was " + sum);
    }
  }

  /** By asked, answered and sum. */
  @Override
  public int compareTo(RowCell other) {
    int byAsked = Integer.compare(asked, other.asked);
    int order = byAsked == 0 ? Integer.compare(answered, other.answered) : byAsked;
    return order == 0 ? Long.compare(sum, other.sum) : order;
  }

  /** As {@code 4/5:17}: answered of asked, and the sum. */
  @Override
  public String toString() {
    return answered + "/" + asked + ":" + sum;
  }
}
