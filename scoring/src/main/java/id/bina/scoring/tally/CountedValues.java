package id.bina.scoring.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Values of one column with their counts, whether answers on a scale or decimals.
 *
 * <p>What a statistic of one group rests on: ranks, quantiles, means and spreads are all functions
 * of the counts, so that a column, a tally and tallies merged in any order give the same digits.
 *
 * <pre>{@code
 * MannWhitney.of(book.itemCounts(spec, trained), book.itemCounts(spec, others));
 * }</pre>
 *
 * Implementations are immutable.
 */
public sealed interface CountedValues permits ItemCounts, ValueCounts {

  /** The values as decimals with their counts, and the missing ones by reason. */
  ValueCounts asValues();

  /**
   * Exact moments of the values, missing ones left out.
   *
   * @param name what the column is called
   */
  default Moments moments(String name) {
    CountedSums sums = new CountedSums(List.of(name));
    for (Map.Entry<BigDecimal, Long> value : asValues().values().entrySet()) {
      sums.add(value.getValue(), value.getKey());
    }
    return sums.moments();
  }
}
