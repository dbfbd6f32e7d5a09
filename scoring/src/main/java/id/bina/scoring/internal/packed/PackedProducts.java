package id.bina.scoring.internal.packed;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sums and cross products of some columns over the rows that are complete in all, by group: four
 * products in one long.
 *
 * <pre>
 *   a row, points from 0, and 1 in front      1   2   0   3   1   2 ...
 *   four to a long                          | 1   2   0   3 | 1   2 ...
 *   times its third, 0, its fourth, 3 ...   | 3   6   0   9 | 3   6 ...   added to the group's longs
 * </pre>
 *
 * A product of points is at most 65535 in a group after as many rows as {@code period}; the group
 * is drained into longs then. Mutable and confined to one thread.
 */
public final class PackedProducts implements Kernel {

  /** With more points a group would be drained too often to pay. */
  public static final int MOST_POINTS = 17;

  private static final int LANES = 4;
  private static final int BITS = 16;
  private static final long LANE = 0xffff;

  private final RatingBlock block;
  private final RowSums sums;
  private final int[] columns;
  private final int words;
  private final int cells;
  private final int period;
  private final long[] row;
  private final int[] values;
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
    this.words = (columns.length + LANES) / LANES;
    this.cells = firstCell(columns.length + 1);
    int highest = sums.scale() - 1;
    this.period = (int) (LANE / Math.max(1, highest * highest));
    this.row = new long[words];
    this.values = new int[columns.length + 1];
    this.around = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      around[i] = block.reversed(columns[i]) ? block.points(columns[i]) : 0;
    }
  }

  /** The cells of value i begin at the word in which it stands itself. */
  private int firstCell(int value) {
    int first = 0;
    for (int i = 0; i < value; i++) {
      first += words - i / LANES;
    }
    return first;
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
      int value = around[i] == 0 ? point - 1 : around[i] - point;
      values[i + 1] = value;
      row[(i + 1) / LANES] |= (long) value << (BITS * ((i + 1) % LANES));
    }
  }

  private void addRow(int first) {
    long[] sumsOfGroup = packed;
    int cell = first;
    for (int i = 0; i < values.length; i++) {
      long value = values[i];
      for (int word = i / LANES; word < words; word++) {
        sumsOfGroup[cell++] += value * row[word];
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
      own = new long[cells * LANES];
      drained[slot] = own;
    }
    for (int cell = 0; cell < cells; cell++) {
      long four = packed[slot * cells + cell];
      packed[slot * cells + cell] = 0;
      for (int lane = 0; lane < LANES; lane++) {
        int at = cell * LANES + lane;
        own[at] = Math.addExact(own[at], (four >>> (BITS * lane)) & LANE);
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
    int word = second / LANES - first / LANES;
    return own == null ? 0 : own[(firstCell(first) + word) * LANES + second % LANES];
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
