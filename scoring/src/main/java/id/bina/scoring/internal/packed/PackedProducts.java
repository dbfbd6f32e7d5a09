package id.bina.scoring.internal.packed;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sums and cross products of some columns over the rows that are complete in all, by group: four or
 * five products in one long.
 *
 * <pre>
 *   a row, points from 0, and 1 in front      1   2   0   3   1 | 2   0 ...
 *   five to a long, 12 bits each            [ 1   2   0   3   1 ] [ 2   0 ...
 *   times its fourth value, 3               [ 3   6   0   9   3 ] [ 6   0 ...
 * </pre>
 *
 * Each long of a row is multiplied by every value that does not stand behind it, and added to a
 * long of the group. The largest product fits a lane so many times; then the group is drained into
 * longs. Mutable and confined to one thread.
 */
public final class PackedProducts implements Kernel {

  /** With more points a group would be drained too often to pay. */
  public static final int MOST_POINTS = 17;

  /** With fewer rows between, a group would be drained too often to pay. */
  private static final int SHORTEST_PERIOD = 200;

  private final RatingBlock block;
  private final RowSums sums;
  private final int[] columns;
  private final int lanes;
  private final int bits;
  private final long lane;
  private final int words;
  private final int cells;
  private final int period;
  private final long[] row;
  private final long[] values;
  private final int[] around;
  private long[] incomplete = {};
  private int[] fill = {};
  private long[] packed = {};
  private long[] @Nullable [] drained = {};

  /**
   * No rows.
   *
   * @param block where the ratings will stand
   * @param columns which columns of ratings, of {@value #MOST_POINTS} points or fewer
   */
  public PackedProducts(RatingBlock block, int... columns) {
    this.block = block;
    this.sums = block.sums(columns);
    this.columns = columns.clone();
    int highest = sums.scale() - 1;
    int largest = Math.max(1, highest * highest);
    this.lanes = 0xfff / largest >= SHORTEST_PERIOD ? 5 : 4;
    this.bits = lanes == 5 ? 12 : 16;
    this.lane = (1L << bits) - 1;
    this.period = (int) (lane / largest);
    this.words = (columns.length + lanes) / lanes;
    this.cells = firstCell(words - 1) + columns.length + 1;
    this.row = new long[words];
    this.values = new long[columns.length + 1];
    this.around = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      around[i] = block.reversed(columns[i]) ? block.points(columns[i]) : 0;
    }
  }

  /** The cells of a word begin behind those of the words before, which have fewer and fewer. */
  private int firstCell(int word) {
    return lanes * word * (word + 1) / 2;
  }

  @Override
  public void add(int[] slots, int groups) {
    grow(groups);
    int[] answered = sums.answered();
    int all = columns.length;
    byte[][] points = new byte[all][];
    for (int i = 0; i < all; i++) {
      points[i] = block.pointsOf(columns[i]);
    }
    int count = block.rows();
    for (int at = 0; at < count; at++) {
      if (answered[at] == all) {
        take(points, at);
        int slot = slots[at];
        addRow(slot * cells);
        if (++fill[slot] == period) {
          drain(slot);
        }
      } else {
        incomplete[slots[at]] = Math.addExact(incomplete[slots[at]], 1);
      }
    }
  }

  /** The values of a row, 1 first, alone and four to a long. */
  private void take(byte[][] points, int at) {
    Arrays.fill(row, 0);
    values[0] = 1;
    row[0] = 1;
    for (int i = 0; i < points.length; i++) {
      int point = points[i][at] & 0xff;
      long value = around[i] == 0 ? point - 1 : around[i] - point;
      values[i + 1] = value;
      row[(i + 1) / lanes] |= value << (bits * ((i + 1) % lanes));
    }
  }

  private void addRow(int first) {
    long[] sumsOfGroup = packed;
    long[] factors = values;
    int cell = first;
    for (int word = 0; word < words; word++) {
      long products = row[word];
      int end = Math.min(factors.length, (word + 1) * lanes);
      for (int i = 0; i < end; i++) {
        sumsOfGroup[cell++] += factors[i] * products;
      }
    }
  }

  private void grow(int groups) {
    if (groups <= fill.length) {
      return;
    }
    int room = Math.max(groups, fill.length + (fill.length >> 1));
    fill = Arrays.copyOf(fill, room);
    incomplete = Arrays.copyOf(incomplete, room);
    drained = Arrays.copyOf(drained, room);
    packed = Arrays.copyOf(packed, Math.multiplyExact(room, cells));
  }

  private void drain(int slot) {
    if (fill[slot] == 0) {
      return;
    }
    long[] own = drained[slot];
    if (own == null) {
      own = new long[cells * lanes];
      drained[slot] = own;
    }
    for (int cell = 0; cell < cells; cell++) {
      long sum = packed[slot * cells + cell];
      packed[slot * cells + cell] = 0;
      for (int i = 0; i < lanes; i++) {
        int at = cell * lanes + i;
        own[at] = Math.addExact(own[at], (sum >>> (bits * i)) & lane);
      }
    }
    fill[slot] = 0;
  }

  /**
   * How many rows of a group are complete.
   *
   * @param slot the group
   */
  public long count(int slot) {
    return cell(slot, 0, 0);
  }

  /**
   * How many rows of a group are not complete.
   *
   * @param slot the group
   */
  public long incomplete(int slot) {
    return slot < incomplete.length ? incomplete[slot] : 0;
  }

  /**
   * The sum of the points of a column, the lowest one taken as 0.
   *
   * @param slot the group
   * @param column one of the columns, by its place among them
   */
  public long sum(int slot, int column) {
    return cell(slot, 0, column + 1);
  }

  /**
   * The sum of the products of the points of two columns, the lowest ones taken as 0.
   *
   * @param slot the group
   * @param first one of the columns, by its place among them
   * @param second one that does not stand before it
   */
  public long product(int slot, int first, int second) {
    return cell(slot, first + 1, second + 1);
  }

  private long cell(int slot, int first, int second) {
    if (slot >= fill.length) {
      return 0;
    }
    drain(slot);
    long[] own = drained[slot];
    int cell = firstCell(second / lanes) + first;
    return own == null ? 0 : own[cell * lanes + second % lanes];
  }

  @Override
  public void merge(Kernel other, int[] slots, int groups) {
    PackedProducts that = (PackedProducts) other;
    grow(groups);
    for (int slot = 0; slot < Math.min(slots.length, that.fill.length); slot++) {
      that.drain(slot);
      int here = slots[slot];
      incomplete[here] = Math.addExact(incomplete[here], that.incomplete[slot]);
      long[] theirs = that.drained[slot];
      long[] own = drained[here];
      if (theirs != null && own == null) {
        drained[here] = theirs;
      } else if (theirs != null && own != null) {
        for (int i = 0; i < own.length; i++) {
          own[i] = Math.addExact(own[i], theirs[i]);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "PackedProducts[" + fill.length + " groups of " + cells + " longs]";
  }
}
