package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Scale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the answers to one item. */
final class ItemCountsAccumulator implements Accumulator {
  private final RatingSlot slot;
  private final long[] counts;
  private final MissingCounts missing = new MissingCounts();

  ItemCountsAccumulator(RatingSlot slot) {
    this.slot = slot;
    this.counts = new long[Math.toIntExact(slot.codes())];
  }

  @Override
  public void add(CaseBatch batch, int row) {
    int code = batch.ratingCode(row, slot.index());
    if (code >= Scale.LOWEST_POSSIBLE) {
      int index = code - slot.lowest();
      counts[index] = Math.addExact(counts[index], 1);
    } else {
      missing.add(CaseBatch.reasonOf(code));
    }
  }

  @Override
  public ItemCounts tally() {
    SortedMap<Integer, Long> categories = new TreeMap<>();
    for (int code = 0; code < counts.length; code++) {
      categories.put(slot.lowest() + code, counts[code]);
    }
    return new ItemCounts(categories, missing.counts());
  }
}
