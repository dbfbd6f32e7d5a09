package id.bina.scoring.internal.packed;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
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
   * The reasons of one column.
   *
   * @param slot the group
   * @param column one of the columns, by its place among them
   * @param missing how many answers are missing in all
   * @return the count by reason, reasons that did not occur left out
   */
  public SortedMap<Missing, Long> counts(int slot, int column, long missing) {
    SortedMap<Missing, Long> all = new TreeMap<>();
    long blank = missing;
    long[] own = slot < counts.length ? counts[slot] : null;
    for (Missing reason : Missing.values()) {
      if (own != null && reason != Missing.BLANK) {
        long count = own[column * REASONS + CaseBatch.codeOf(reason) - FIRST];
        blank = Math.subtractExact(blank, count);
        if (count > 0) {
          all.put(reason, count);
        }
      }
    }
    if (blank > 0) {
      all.put(Missing.BLANK, blank);
    }
    return all;
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
