package id.bina.scoring.internal.packed;

import java.util.ArrayList;
import java.util.List;

/**
 * One long of small counters, for the points of two columns or for some points of one.
 *
 * <pre>
 *   two columns of 4 points      8 counters of 8 bits     full after 255 rows
 *   two columns of 5 points     10 counters of 6 bits     full after 63 rows
 *   one column of 10 points     10 counters of 6 bits     full after 63 rows
 *   one column of 11 points      6 counters of 10 bits, and another long with 5 of 12 bits
 * </pre>
 *
 * What a row adds is looked up by its points, and is 0 where the answer is missing. Immutable.
 */
final class PointLanes {

  /** With more, a counter would have fewer than 6 bits and be full too often. */
  private static final int MOST_LANES = 10;

  private final int first;
  private final int second;
  private final int stride;
  private final int count;
  private final int bits;
  private final long[] table;

  /** Two columns with all their points. */
  private PointLanes(RatingBlock block, int first, int second) {
    this.first = first;
    this.second = second;
    int one = block.points(first);
    int other = block.points(second);
    this.stride = other + 1;
    this.count = one + other;
    this.bits = Long.SIZE / count;
    this.table = new long[(one + 1) * stride];
    for (int i = 0; i <= one; i++) {
      for (int j = 0; j <= other; j++) {
        table[i * stride + j] = lane(i) + (j == 0 ? 0 : lane(one + j));
      }
    }
  }

  /** Some points of one column. */
  private PointLanes(RatingBlock block, int column, int lowest, int count) {
    this.first = column;
    this.second = column;
    this.stride = 0;
    this.count = count;
    this.bits = Long.SIZE / count;
    this.table = new long[block.points(column) + 1];
    for (int i = 0; i < count; i++) {
      table[lowest + i] = lane(1 + i);
    }
  }

  private long lane(int point) {
    return point == 0 ? 0 : 1L << (bits * (point - 1));
  }

  /** What counts the points of some columns, in the order of the columns and then of the points. */
  static List<PointLanes> of(RatingBlock block, int... columns) {
    List<PointLanes> all = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      int points = block.points(columns[i]);
      if (i + 1 < columns.length && points + block.points(columns[i + 1]) <= MOST_LANES) {
        all.add(new PointLanes(block, columns[i], columns[++i]));
      } else {
        addAlone(block, columns[i], points, all);
      }
    }
    return all;
  }

  private static void addAlone(RatingBlock block, int column, int points, List<PointLanes> all) {
    int parts = (points + MOST_LANES - 1) / MOST_LANES;
    for (int part = 0; part < parts; part++) {
      int lowest = points * part / parts;
      int next = points * (part + 1) / parts;
      all.add(new PointLanes(block, column, lowest + 1, next - lowest));
    }
  }

  /** How many rows the counters can hold. */
  int most() {
    return bits >= Integer.SIZE ? Integer.MAX_VALUE : (1 << bits) - 1;
  }

  /** Adds some rows to the counters of their groups. */
  void add(RatingBlock block, int[] slots, int from, int to, long[] counters) {
    byte[] one = block.pointsOf(first);
    byte[] other = block.pointsOf(second);
    long[] adds = table;
    if (stride == 0) {
      for (int row = from; row < to; row++) {
        counters[slots[row]] += adds[one[row] & 0xff];
      }
      return;
    }
    int width = stride;
    for (int row = from; row < to; row++) {
      counters[slots[row]] += adds[one[row] * width + other[row]];
    }
  }

  /** Adds the counters of a group to whole numbers, and gives the place behind them. */
  int drain(long counters, long[] into, int at) {
    long mask = -1L >>> (Long.SIZE - bits);
    for (int i = 0; i < count; i++) {
      into[at + i] = Math.addExact(into[at + i], (counters >>> (bits * i)) & mask);
    }
    return at + count;
  }

  @Override
  public String toString() {
    return count + " x " + bits + " bits";
  }
}
