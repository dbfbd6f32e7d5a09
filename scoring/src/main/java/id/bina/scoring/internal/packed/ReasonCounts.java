package id.bina.scoring.internal.packed;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How often answers are missing for a reason, by group.
 *
 * <p>Blank is the common reason and is not counted: it is what is left of the rows when the answers
 * and the other reasons are taken off. Mutable and confined to one thread.
 */
public final class ReasonCounts {

  /** The reasons begin here, in the order of their codes. */
  private static final int FIRST = Byte.MIN_VALUE;

  private static final List<Missing> ALL = List.of(Missing.values());
  private static final int REASONS = Scale.LOWEST_POSSIBLE - FIRST;

  private final RatingBlock block;
  private final int[] columns;
  private long[] @Nullable [] counts = {};

  /**
   * No rows.
   *
   * @param block where the ratings will stand
   * @param columns which columns of ratings
   */
  public ReasonCounts(RatingBlock block, int... columns) {
    this.block = block;
    this.columns = columns.clone();
  }

  /**
   * Adds the rows of the block.
   *
   * @param slots the group of each row
   * @param groups above every group
   */
  public void add(int[] slots, int groups) {
    for (int i = 0; i < columns.length; i++) {
      if (block.unusual(columns[i])) {
        grow(groups);
        add(block.codesOf(columns[i]), i * REASONS, slots);
      }
    }
  }

  private void add(byte[] codes, int first, int[] slots) {
    byte blank = CaseBatch.codeOf(Missing.BLANK);
    int rows = block.rows();
    for (int row = 0; row < rows; row++) {
      byte code = codes[row];
      if (code < Scale.LOWEST_POSSIBLE && code != blank) {
        long[] own = of(slots[row]);
        int at = first + code - FIRST;
        own[at] = Math.addExact(own[at], 1);
      }
    }
  }

  private long[] of(int slot) {
    long[] own = counts[slot];
    if (own == null) {
      own = new long[columns.length * REASONS];
      counts[slot] = own;
    }
    return own;
  }

  private void grow(int groups) {
    if (groups > counts.length) {
      counts = Arrays.copyOf(counts, Math.max(groups, counts.length + (counts.length >> 1)));
    }
  }

  /**
   * Shows the reasons of one column that occurred, in their order.
   *
   * @param slot the group
   * @param column one of the columns, by its place among them
   * @param missing how many answers are missing in all
   * @param shown takes each reason and how often it occurred
   */
  public void forEach(int slot, int column, long missing, ObjLongConsumer<Missing> shown) {
    long[] own = slot < counts.length ? counts[slot] : null;
    if (own == null) {
      if (missing > 0) {
        shown.accept(Missing.BLANK, missing);
      }
      return;
    }
    long others = 0;
    for (Missing reason : ALL) {
      others = Math.addExact(others, of(own, column, reason));
    }
    long blank = Math.subtractExact(missing, others);
    for (Missing reason : ALL) {
      long count = reason == Missing.BLANK ? blank : of(own, column, reason);
      if (count > 0) {
        shown.accept(reason, count);
      }
    }
  }

  /** Blank answers are not counted and have 0. */
  private static long of(long[] own, int column, Missing reason) {
    return own[column * REASONS + CaseBatch.codeOf(reason) - FIRST];
  }

  /**
   * Adds the counts of another one of the same columns.
   *
   * @param other the other counts, not to be used any more
   * @param slots which group here each of its groups is
   * @param groups above every group here
   */
  public void merge(ReasonCounts other, int[] slots, int groups) {
    for (int slot = 0; slot < Math.min(slots.length, other.counts.length); slot++) {
      long[] theirs = other.counts[slot];
      if (theirs != null) {
        grow(groups);
        long[] own = of(slots[slot]);
        for (int i = 0; i < own.length; i++) {
          own[i] = Math.addExact(own[i], theirs[i]);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "ReasonCounts[" + columns.length + " columns]";
  }
}
