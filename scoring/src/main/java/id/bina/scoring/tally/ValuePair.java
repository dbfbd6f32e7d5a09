package id.bina.scoring.tally;

import java.math.BigDecimal;

/**
 * Two values of one case: a cell of a {@link PairTable}.
 *
 * @param first the value in the first column, without trailing zeros
 * @param second the value in the second column, without trailing zeros
 */
public record ValuePair(BigDecimal first, BigDecimal second) implements Comparable<ValuePair> {

  /** Brings equal numbers to one form. */
  public ValuePair {
    first = Counting.plain(first);
    second = Counting.plain(second);
  }

  /**
   * A pair of codes.
   *
   * @param first the code in the first column
   * @param second the code in the second column
   */
  public static ValuePair of(long first, long second) {
    return new ValuePair(BigDecimal.valueOf(first), BigDecimal.valueOf(second));
  }

  /** By the first value, then by the second. */
  @Override
  public int compareTo(ValuePair other) {
    int byFirst = first.compareTo(other.first);
    return byFirst == 0 ? second.compareTo(other.second) : byFirst;
  }

  /** As {@code 3>4}. */
  @Override
  public String toString() {
    return first.toPlainString() + ">" + second.toPlainString();
  }
}
