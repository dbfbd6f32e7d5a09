package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts respondents by how many items they answered, with which sum. */
final class RowTallyAccumulator implements Accumulator {

  /** Asked and answered take 12 bits each, the sum the lower 32. */
  private static final int MOST_ITEMS = 4095;

  private final List<RatingSlot> slots;
  private final LongCounter rows = new LongCounter();
  private long noResponse;

  RowTallyAccumulator(List<RatingSlot> slots) {
    if (slots.size() > MOST_ITEMS) {
      throw new IllegalArgumentException(
          "row tally must have at most " + MOST_ITEMS + " columns, had " + slots.size());
    }
    this.slots = slots;
  }

  @Override
  public void add(CaseBatch batch, int row) {
    int silent = 0;
    int asked = 0;
    int answered = 0;
    int sum = 0;
    for (RatingSlot slot : slots) {
      if (slot.isPresent(batch, row)) {
        asked++;
        answered++;
        sum += (int) slot.recoded(batch, row);
      } else {
        Missing reason = slot.missing(batch, row);
        silent += reason == Missing.NO_RESPONSE ? 1 : 0;
        asked += reason == Missing.NO_RESPONSE || reason == Missing.NOT_ASKED ? 0 : 1;
      }
    }
    if (silent == slots.size()) {
      noResponse = Math.addExact(noResponse, 1);
    } else {
      rows.add(((((long) asked << 12) | answered) << 32) | (sum & 0xFFFFFFFFL));
    }
  }

  @Override
  public RowTally tally() {
    SortedMap<RowCell, Long> cells = new TreeMap<>();
    rows.forEach(
        (key, count) -> {
          int asked = (int) (key >>> 44);
          int answered = (int) (key >>> 32) & MOST_ITEMS;
          cells.put(new RowCell(asked, answered, (int) key), count);
        });
    return new RowTally(cells, noResponse);
  }
}
