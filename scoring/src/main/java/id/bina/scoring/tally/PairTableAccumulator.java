package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.scoring.internal.packed.LongCounter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts which values of two columns occur together. */
final class PairTableAccumulator implements Accumulator {
  private final ValueSlot first;
  private final ValueSlot second;
  private final Map<Long, LongCounter> both = new HashMap<>();
  private final LongCounter firstOnly = new LongCounter();
  private final LongCounter secondOnly = new LongCounter();
  private long neither;

  PairTableAccumulator(ValueSlot first, ValueSlot second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public void add(CaseBatch batch, int row) {
    boolean hasFirst = first.isPresent(batch, row);
    boolean hasSecond = second.isPresent(batch, row);
    if (hasFirst && hasSecond) {
      both.computeIfAbsent(first.unscaled(batch, row), value -> new LongCounter())
          .add(second.unscaled(batch, row));
    } else if (hasFirst) {
      firstOnly.add(first.unscaled(batch, row));
    } else if (hasSecond) {
      secondOnly.add(second.unscaled(batch, row));
    } else {
      neither = Math.addExact(neither, 1);
    }
  }

  @Override
  public PairTable tally() {
    SortedMap<ValuePair, Long> pairs = new TreeMap<>();
    both.forEach(
        (one, others) -> {
          BigDecimal left = BigDecimal.valueOf(one, first.decimals());
          others.forEach(
              (other, count) ->
                  pairs.put(
                      new ValuePair(left, BigDecimal.valueOf(other, second.decimals())), count));
        });
    return new PairTable(
        pairs,
        ValueCountsAccumulator.decimals(firstOnly, first.decimals()),
        ValueCountsAccumulator.decimals(secondOnly, second.decimals()),
        neither);
  }
}
