package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.scoring.internal.packed.LongCounter;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the distinct values of one column. */
final class ValueCountsAccumulator implements Accumulator {
  private final ValueSlot slot;
  private final LongCounter values = new LongCounter();
  private final MissingCounts missing = new MissingCounts();

  ValueCountsAccumulator(ValueSlot slot) {
    this.slot = slot;
  }

  @Override
  public void add(CaseBatch batch, int row) {
    if (slot.isPresent(batch, row)) {
      values.add(slot.unscaled(batch, row));
    } else {
      missing.add(slot.missing(batch, row));
    }
  }

  @Override
  public ValueCounts tally() {
    return new ValueCounts(decimals(values, slot.decimals()), missing.counts());
  }

  static SortedMap<BigDecimal, Long> decimals(LongCounter values, int decimals) {
    SortedMap<BigDecimal, Long> all = new TreeMap<>();
    values.forEach((unscaled, count) -> all.put(BigDecimal.valueOf(unscaled, decimals), count));
    return all;
  }
}
