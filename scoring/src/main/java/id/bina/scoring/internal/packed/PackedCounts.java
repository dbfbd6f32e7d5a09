package id.bina.scoring.internal.packed;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often each point of some columns was given, by group: several counters in one long.
 *
 * <p>The number of groups is open. A group that has had as many rows as its smallest counter can
 * hold is drained into longs; a count that does not fit a long throws {@link ArithmeticException}.
 * Mutable and confined to one thread.
 */
public final class PackedCounts {

  private final RatingBlock block;
  private final int[] columns;
  private final int[] firstPoint;
  private final int points;
  private final List<PointLanes> lanes;
  private final int period;
  private int[] fill = {};
  private long[][] packed;
  private long[] @Nullable [] drained = {};
  private long[] rows = {};

  /**
   * No rows.
   *
   * @param block where the ratings will stand
   * @param columns which columns of ratings
   */
  public PackedCounts(RatingBlock block, int... columns) {
    this.block = block;
    this.columns = columns.clone();
    this.firstPoint = new int[columns.length];
    int all = 0;
    for (int i = 0; i < columns.length; i++) {
      firstPoint[i] = all;
      all += block.points(columns[i]);
    }
    this.points = all;
    this.lanes = PointLanes.of(block, columns);
    this.period = lanes.stream().mapToInt(PointLanes::most).min().orElse(1);
    this.packed = new long[lanes.size()][0];
  }

  /**
   * Adds the rows of the block.
   *
   * @param slots the group of each row
   * @param groups above every group
   */
  public void add(int[] slots, int groups) {
    grow(groups);
    int count = block.rows();
    int from = 0;
    for (int row = 0; row < count; row++) {
      int slot = slots[row];
      if (++fill[slot] == period) {
        addPoints(slots, from, row + 1);
        drain(slot);
        from = row + 1;
      }
    }
    addPoints(slots, from, count);
  }

  private void addPoints(int[] slots, int from, int to) {
    if (from == to) {
      return;
    }
    for (int i = 0; i < packed.length; i++) {
      lanes.get(i).add(block, slots, from, to, packed[i]);
    }
  }

  private void grow(int groups) {
    if (groups <= fill.length) {
      return;
    }
    int room = Math.max(groups, fill.length + (fill.length >> 1));
    fill = Arrays.copyOf(fill, room);
    rows = Arrays.copyOf(rows, room);
    drained = Arrays.copyOf(drained, room);
    for (int i = 0; i < packed.length; i++) {
      packed[i] = Arrays.copyOf(packed[i], room);
    }
  }

  private void drain(int slot) {
    if (fill[slot] == 0) {
      return;
    }
    long[] own = drained[slot];
    if (own == null) {
      own = new long[points];
      drained[slot] = own;
    }
    int at = 0;
    for (int i = 0; i < packed.length; i++) {
      at = lanes.get(i).drain(packed[i][slot], own, at);
      packed[i][slot] = 0;
    }
    rows[slot] = Math.addExact(rows[slot], fill[slot]);
    fill[slot] = 0;
  }

  /**
   * How many rows a group has, complete or not.
   *
   * @param slot the group
   */
  public long rows(int slot) {
    return slot < fill.length ? Math.addExact(rows[slot], fill[slot]) : 0;
  }

  /**
   * How often each point of a column was given.
   *
   * @param slot the group
   * @param column one of the columns, by its place among them
   * @return one count for each point from the lowest
   */
  public long[] counts(int slot, int column) {
    int first = firstPoint[column];
    int size = block.points(columns[column]);
    if (slot >= fill.length) {
      return new long[size];
    }
    drain(slot);
    long[] own = drained[slot];
    return own == null ? new long[size] : Arrays.copyOfRange(own, first, first + size);
  }

  /**
   * Adds the counts of another one of the same columns.
   *
   * @param other the other counts; drained, and not to be used any more
   * @param slots which group here each of its groups is
   * @param groups above every group here
   */
  public void merge(PackedCounts other, int[] slots, int groups) {
    grow(groups);
    for (int slot = 0; slot < Math.min(slots.length, other.fill.length); slot++) {
      other.drain(slot);
      long[] theirs = other.drained[slot];
      if (theirs != null) {
        int own = slots[slot];
        rows[own] = Math.addExact(rows[own], other.rows[slot]);
        long[] ours = drained[own];
        drained[own] = ours == null ? theirs : sum(ours, theirs);
      }
    }
  }

  private static long[] sum(long[] one, long[] other) {
    for (int i = 0; i < one.length; i++) {
      one[i] = Math.addExact(one[i], other[i]);
    }
    return one;
  }

  @Override
  public String toString() {
    return "PackedCounts[" + fill.length + " groups, " + lanes + "]";
  }
}
