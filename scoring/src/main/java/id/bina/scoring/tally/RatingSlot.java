package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Missing;
import java.util.Arrays;

/** Where a column of ratings stands in a batch, and the codes of its scale. */
record RatingSlot(int index, int lowest, int highest, Keying keying) implements ValueSlot {

  static RatingSlot of(int index, RatingColumn column) {
    return new RatingSlot(
        index, column.scale().lowest(), column.scale().highest(), column.keying());
  }

  long codes() {
    return (long) highest - lowest + 1;
  }

  @Override
  public int decimals() {
    return 0;
  }

  @Override
  public boolean isPresent(CaseBatch batch, int row) {
    return batch.isRated(row, index);
  }

  @Override
  public long unscaled(CaseBatch batch, int row) {
    return batch.rating(row, index);
  }

  @Override
  public long recoded(CaseBatch batch, int row) {
    return keyed(batch.rating(row, index));
  }

  /** The codes of the scale in order. */
  Integer[] allCodes() {
    Integer[] codes = new Integer[Math.toIntExact(codes())];
    Arrays.setAll(codes, i -> lowest + i);
    return codes;
  }

  /** Counts by code as the aspect reads them: turned round where the item is reversed. */
  long[] keyed(long[] counts) {
    if (keying == Keying.REVERSED) {
      for (int i = 0; i < counts.length / 2; i++) {
        long count = counts[i];
        counts[i] = counts[counts.length - 1 - i];
        counts[counts.length - 1 - i] = count;
      }
    }
    return counts;
  }

  /** A code as the aspect reads it. */
  int keyed(int code) {
    return keying == Keying.REVERSED ? lowest + highest - code : code;
  }

  @Override
  public Missing missing(CaseBatch batch, int row) {
    return CaseBatch.reasonOf(batch.ratingCode(row, index));
  }
}
