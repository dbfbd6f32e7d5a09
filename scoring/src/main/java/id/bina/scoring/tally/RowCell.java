package id.bina.scoring.tally;

import java.util.Comparator;

/**
 * What one respondent did on a set of items: a cell of a {@link RowTally}.
 *
 * @param asked how many of the items were put to the respondent (not {@code NOT_ASKED})
 * @param answered how many of them were answered on the scale, 0 to {@code asked}
 * @param sum the sum of those answers, reversed items recoded
 */
public record RowCell(int asked, int answered, long sum) implements Comparable<RowCell> {

  private static final Comparator<RowCell> ORDER =
      Comparator.comparingInt(RowCell::asked)
          .thenComparingInt(RowCell::answered)
          .thenComparingLong(RowCell::sum);

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
    return ORDER.compare(this, other);
  }

  /** As {@code 4/5:17}: answered of asked, and the sum. */
  @Override
  public String toString() {
    return answered + "/" + asked + ":" + sum;
  }
}
