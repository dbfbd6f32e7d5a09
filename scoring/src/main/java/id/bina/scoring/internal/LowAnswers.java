package id.bina.scoring.internal;

import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Scale;
import id.bina.scoring.tally.ItemCounts;

/** Which answers to an item are the bad ones, and how many there are. */
public final class LowAnswers {
  private static final int CODES_FOR_TWO = 4;

  private LowAnswers() {}

  /**
   * Whether a low code is the good answer: a reversed item, or a scale on which lower is better.
   *
   * @param column the item
   * @return whether it is read from the other end
   */
  public static boolean isTurned(RatingColumn column) {
    return (column.scale().better() == Better.LOWER) != (column.keying() == Keying.REVERSED);
  }

  /**
   * The answers at the bad end: the last two points of a scale of 4 or more, else the last.
   *
   * @param column the item, on a scale of which one end is better
   * @param counts its answers
   * @return how many
   */
  public static long count(RatingColumn column, ItemCounts counts) {
    Scale scale = column.scale();
    int further = scale.size() >= CODES_FOR_TWO ? 1 : 0;
    return isTurned(column)
        ? counts.between(scale.highest() - further, scale.highest())
        : counts.between(scale.lowest(), scale.lowest() + further);
  }
}
