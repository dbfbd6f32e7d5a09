package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import java.util.List;

/** Adds up the rows that are complete in all columns. */
final class MomentsAccumulator implements Accumulator {
  private final List<ValueSlot> slots;
  private final MomentsBuilder sums;
  private final long[] values;
  private final int[] decimals;
  private long incomplete;

  MomentsAccumulator(List<String> names, List<ValueSlot> slots) {
    this.slots = slots;
    this.sums = new MomentsBuilder(names);
    this.values = new long[slots.size()];
    this.decimals = slots.stream().mapToInt(ValueSlot::decimals).toArray();
  }

  @Override
  public void add(CaseBatch batch, int row) {
    for (int i = 0; i < values.length; i++) {
      ValueSlot slot = slots.get(i);
      if (!slot.isPresent(batch, row)) {
        incomplete = Math.addExact(incomplete, 1);
        return;
      }
      values[i] = slot.recoded(batch, row);
    }
    sums.addUnscaled(values, decimals);
  }

  @Override
  public MomentsTally tally() {
    return new MomentsTally(sums.build(), incomplete);
  }
}
