package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;

/** Where a column of numbers stands in a batch, and how many decimals it has. */
record NumberSlot(int index, int decimals) implements ValueSlot {

  @Override
  public boolean isPresent(CaseBatch batch, int row) {
    return batch.hasNumber(row, index);
  }

  @Override
  public long unscaled(CaseBatch batch, int row) {
    return batch.unscaled(row, index);
  }

  @Override
  public long recoded(CaseBatch batch, int row) {
    return batch.unscaled(row, index);
  }

  @Override
  public Missing missing(CaseBatch batch, int row) {
    return batch.missingNumber(row, index).orElseThrow();
  }
}
