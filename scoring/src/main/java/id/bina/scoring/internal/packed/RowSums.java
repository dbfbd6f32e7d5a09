package id.bina.scoring.internal.packed;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import java.util.Arrays;

/**
 * How many of some columns each row of a block answers, and the sum of their points, reversed items
 * turned round.
 *
 * <p>Eight rows are added at a time, a byte each, as many columns as a byte can hold; then the
 * bytes are added to whole numbers. Mutable and confined to one thread.
 */
public final class RowSums {
  private static final long LOW = 0x7f7f7f7f7f7f7f7fL;

  private final RatingBlock block;
  private final int[] columns;
  private final int scale;
  private final int atOnce;
  private boolean read;
  private boolean unusual;
  private byte[] someAnswered = {};
  private byte[] someSums = {};
  private int[] answered = {};
  private int[] sums = {};
  private int[] unasked = {};
  private int[] silent = {};

  RowSums(RatingBlock block, int[] columns) {
    this.block = block;
    this.columns = columns;
    this.scale = Arrays.stream(columns).map(block::points).max().orElse(1);
    this.atOnce = Math.max(1, 0xff / scale);
  }

  boolean isOf(int[] which) {
    return Arrays.equals(columns, which);
  }

  void forget() {
    read = false;
  }

  /** How many columns. */
  int items() {
    return columns.length;
  }

  /** How many points the widest scale has. */
  int scale() {
    return scale;
  }

  int[] answered() {
    read();
    return answered;
  }

  int[] sums() {
    read();
    return sums;
  }

  /** Whether a row may have columns that were not asked, which {@link #unasked} counts. */
  boolean unusual() {
    read();
    return unusual;
  }

  /** How many columns of a row were not asked or have no response; only if {@link #unusual}. */
  int[] unasked() {
    return unasked;
  }

  /** How many columns of a row have no response; only if {@link #unusual}. */
  int[] silent() {
    return silent;
  }

  /**
   * Tells rows that answer all columns from the others.
   *
   * @param slots the group of each row
   * @param into gets twice the group, and one more for a row that is complete
   */
  void split(int[] slots, int[] into) {
    int[] full = answered();
    int all = columns.length;
    int rows = block.rows();
    for (int row = 0; row < rows; row++) {
      into[row] = 2 * slots[row] + (full[row] == all ? 1 : 0);
    }
  }

  private void read() {
    if (read) {
      return;
    }
    int rows = block.rows();
    int padded = (rows + RatingBlock.WORD - 1) / RatingBlock.WORD * RatingBlock.WORD;
    if (someSums.length < padded) {
      someAnswered = new byte[padded];
      someSums = new byte[padded];
      answered = new int[padded];
      sums = new int[padded];
    }
    for (int from = 0; from < columns.length; from += atOnce) {
      addSome(from, Math.min(columns.length, from + atOnce), padded);
      widen(from == 0, someAnswered, answered, rows);
      widen(from == 0, someSums, sums, rows);
    }
    readUnasked(rows);
    read = true;
  }

  private void addSome(int from, int to, int padded) {
    Arrays.fill(someAnswered, 0, padded, (byte) 0);
    Arrays.fill(someSums, 0, padded, (byte) 0);
    for (int i = from; i < to; i++) {
      byte[] points = block.pointsOf(columns[i]);
      if (block.reversed(columns[i])) {
        addTurned(points, padded, RatingBlock.ONES * (block.points(columns[i]) + 1));
      } else {
        add(points, padded);
      }
    }
  }

  private void add(byte[] points, int padded) {
    for (int at = 0; at < padded; at += RatingBlock.WORD) {
      long point = (long) RatingBlock.WORDS.get(points, at);
      long there = ((((point & LOW) + LOW) | point) >>> 7) & RatingBlock.ONES;
      RatingBlock.WORDS.set(
          someAnswered, at, (long) RatingBlock.WORDS.get(someAnswered, at) + there);
      RatingBlock.WORDS.set(someSums, at, (long) RatingBlock.WORDS.get(someSums, at) + point);
    }
  }

  private void addTurned(byte[] points, int padded, long around) {
    for (int at = 0; at < padded; at += RatingBlock.WORD) {
      long point = (long) RatingBlock.WORDS.get(points, at);
      long there = ((((point & LOW) + LOW) | point) >>> 7) & RatingBlock.ONES;
      long turned = (around & (there * 0xff)) - point;
      RatingBlock.WORDS.set(
          someAnswered, at, (long) RatingBlock.WORDS.get(someAnswered, at) + there);
      RatingBlock.WORDS.set(someSums, at, (long) RatingBlock.WORDS.get(someSums, at) + turned);
    }
  }

  private static void widen(boolean first, byte[] from, int[] to, int rows) {
    if (first) {
      for (int row = 0; row < rows; row++) {
        to[row] = from[row] & 0xff;
      }
    } else {
      for (int row = 0; row < rows; row++) {
        to[row] += from[row] & 0xff;
      }
    }
  }

  private void readUnasked(int rows) {
    unusual = false;
    for (int column : columns) {
      if (block.unusual(column)) {
        if (!unusual) {
          unasked = new int[rows];
          silent = new int[rows];
          unusual = true;
        }
        addUnasked(block.codesOf(column), rows);
      }
    }
  }

  private void addUnasked(byte[] codes, int rows) {
    for (int row = 0; row < rows; row++) {
      if (codes[row] < Scale.LOWEST_POSSIBLE) {
        Missing reason = CaseBatch.reasonOf(codes[row]);
        silent[row] += reason == Missing.NO_RESPONSE ? 1 : 0;
        unasked[row] += reason == Missing.NO_RESPONSE || reason == Missing.NOT_ASKED ? 1 : 0;
      }
    }
  }

  @Override
  public String toString() {
    return "RowSums[" + columns.length + " columns, " + scale + " points]";
  }
}
