package id.bina.scoring.stat.survey;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.tally.Moments;
import java.math.BigDecimal;

/**
 * Sums of one column over some rows.
 *
 * @param count rows with a value
 * @param gaps rows without one
 * @param sum of the values
 * @param squares of the values, added up
 */
record RowSums(long count, long gaps, BigDecimal sum, BigDecimal squares) {

  /** One row. */
  static RowSums of(Numbers column, int row) {
    if (!column.isPresent(row)) {
      return new RowSums(0, 1, BigDecimal.ZERO, BigDecimal.ZERO);
    }
    BigDecimal value = column.decimal(row);
    return new RowSums(1, 0, value, value.multiply(value));
  }

  /** The rows of a group. */
  static RowSums of(Moments moments, long gaps) {
    return new RowSums(moments.count(), gaps, moments.sum(0), moments.product(0, 0));
  }
}
