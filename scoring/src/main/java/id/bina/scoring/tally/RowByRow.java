package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.scoring.internal.packed.Kernel;
import id.bina.scoring.internal.packed.RatingBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts one specification with an accumulator for each group, one row after another. */
final class RowByRow implements Kernel {
  private final RatingBlock block;
  private final Supplier<Accumulator> maker;
  private final List<Accumulator> accumulators = new ArrayList<>();
  private final List<Optional<Tally<?>>> absorbed = new ArrayList<>();

  RowByRow(RatingBlock block, Supplier<Accumulator> maker) {
    this.block = block;
    this.maker = maker;
  }

  @Override
  public void add(int[] slots, int groups) {
    grow(groups);
    CaseBatch batch = block.batch();
    int rows = batch.size();
    for (int row = 0; row < rows; row++) {
      accumulators.get(slots[row]).add(batch, row);
    }
  }

  private void grow(int groups) {
    while (accumulators.size() < groups) {
      accumulators.add(maker.get());
      absorbed.add(Optional.empty());
    }
  }

  /** The tally of a group. */
  Tally<?> tally(int slot) {
    Tally<?> own = accumulators.get(slot).tally();
    return absorbed.get(slot).<Tally<?>>map(other -> Tallies.merged(own, other)).orElse(own);
  }

  @Override
  public void merge(Kernel other, int[] slots, int groups) {
    grow(groups);
    RowByRow that = (RowByRow) other;
    for (int slot = 0; slot < slots.length; slot++) {
      Tally<?> theirs = that.tally(slot);
      int own = slots[slot];
      absorbed.set(
          own,
          Optional.of(
              absorbed
                  .get(own)
                  .<Tally<?>>map(ours -> Tallies.merged(ours, theirs))
                  .orElse(theirs)));
    }
  }

  @Override
  public String toString() {
    return "RowByRow[" + accumulators.size() + " groups]";
  }
}
