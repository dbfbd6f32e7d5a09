package id.bina.scoring.internal.packed;

import id.bina.core.instrument.Missing;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

/**
 * Answers and missing answers to some columns, by group; where asked for, apart for rows that are
 * complete.
 *
 * <p>Telling complete rows from others costs nothing in counting: each group has two places, and a
 * row goes to one of them. Mutable and confined to one thread.
 */
public final class AnswerCounts implements Kernel {
  private final RatingBlock block;
  private final PackedCounts counts;
  private final ReasonCounts reasons;
  private final Optional<RowSums> complete;
  private int[] places = {};

  private AnswerCounts(RatingBlock block, int[] columns, Optional<RowSums> complete) {
    this.block = block;
    this.counts = new PackedCounts(block, columns);
    this.reasons = new ReasonCounts(block, columns);
    this.complete = complete;
  }

  /**
   * Counts all rows together.
   *
   * @param block where the ratings will stand
   * @param columns which columns of ratings
   */
  public static AnswerCounts of(RatingBlock block, int... columns) {
    return new AnswerCounts(block, columns, Optional.empty());
  }

  /**
   * Counts rows that answer some columns apart from those that do not.
   *
   * @param block where the ratings will stand
   * @param columns which columns of ratings are counted
   * @param all which columns a complete row answers
   */
  public static AnswerCounts split(RatingBlock block, int[] columns, int[] all) {
    return new AnswerCounts(block, columns, Optional.of(block.sums(all)));
  }

  @Override
  public void add(int[] slots, int groups) {
    reasons.add(slots, groups);
    if (complete.isEmpty()) {
      counts.add(slots, groups);
      return;
    }
    if (places.length < block.rows()) {
      places = new int[block.rows()];
    }
    complete.get().split(slots, places);
    counts.add(places, Math.multiplyExact(2, groups));
  }

  /**
   * How many rows a group has.
   *
   * @param slot the group
   */
  public long rows(int slot) {
    return complete.isEmpty()
        ? counts.rows(slot)
        : Math.addExact(counts.rows(2 * slot), counts.rows(2 * slot + 1));
  }

  /**
   * How often each point of a column was given.
   *
   * @param slot the group
   * @param column one of the columns, by its place among them
   * @return one count for each point from the lowest
   */
  public long[] answers(int slot, int column) {
    if (complete.isEmpty()) {
      return counts.counts(slot, column);
    }
    long[] all = counts.counts(2 * slot, column);
    long[] full = answersOfComplete(slot, column);
    for (int i = 0; i < all.length; i++) {
      all[i] = Math.addExact(all[i], full[i]);
    }
    return all;
  }

  /**
   * How often each point of a column was given in complete rows; only where they are apart.
   *
   * @param slot the group
   * @param column one of the columns, by its place among them
   * @return one count for each point from the lowest
   */
  public long[] answersOfComplete(int slot, int column) {
    return counts.counts(2 * slot + 1, column);
  }

  /**
   * Shows the reasons of missing answers to a column.
   *
   * @param slot the group
   * @param column one of the columns, by its place among them
   * @param missing how many answers are missing in all
   * @param shown takes each reason and how often it occurred, in the order of the reasons
   */
  public void missing(int slot, int column, long missing, ObjLongConsumer<Missing> shown) {
    reasons.forEach(slot, column, missing, shown);
  }

  @Override
  public void merge(Kernel other, int[] slots, int groups) {
    AnswerCounts that = (AnswerCounts) other;
    reasons.merge(that.reasons, slots, groups);
    if (complete.isEmpty()) {
      counts.merge(that.counts, slots, groups);
      return;
    }
    int[] both = new int[2 * slots.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = 2 * slots[i / 2] + i % 2;
    }
    counts.merge(that.counts, both, Math.multiplyExact(2, groups));
  }

  @Override
  public String toString() {
    return "AnswerCounts[" + counts + "]";
  }
}
