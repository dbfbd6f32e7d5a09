package id.bina.scoring.internal.packed;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ratings of one batch as points: 1 for the lowest code of the scale, 0 for a missing answer.
 *
 * <p>A column is copied and turned into points when it is first asked for, and then once for all
 * who ask. Eight ratings are turned at a time where the scale has no code below 0:
 *
 * <pre>
 *   codes      01 04 03 80 02 01 04 04     80 is a blank answer: all missing ones have the high bit
 *   missing    00 00 00 ff 00 00 00 00
 *   points     01 04 03 00 02 01 04 04     codes - lowest + 1, and 0 where missing
 * </pre>
 *
 * Mutable and confined to one thread.
 */
public final class RatingBlock {
  static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  static final long ONES = 0x0101010101010101L;

  /** Bytes of a word. */
  static final int WORD = 8;

  private static final long BLANKS = ONES * (CaseBatch.codeOf(Missing.BLANK) & 0xff);

  private final List<RatingColumn> columns;
  private final byte[][] codes;
  private final byte[][] points;
  private final boolean[] turned;
  private final boolean[] unusual;
  private final List<RowSums> sums = new ArrayList<>();
  private final CaseBatch none;
  private CaseBatch batch;

  /**
   * A block without rows.
   *
   * @param layout which columns there are
   */
  public RatingBlock(CaseLayout layout) {
    this.columns = layout.ratings();
    this.codes = new byte[columns.size()][0];
    this.points = new byte[columns.size()][0];
    this.turned = new boolean[columns.size()];
    this.unusual = new boolean[columns.size()];
    this.none = new CaseBatch(layout, 1);
    this.batch = none;
  }

  /**
   * Takes a batch in place of the former one.
   *
   * @param next the rows; read until {@link #release}
   */
  public void load(CaseBatch next) {
    batch = next;
    Arrays.fill(turned, false);
    sums.forEach(RowSums::forget);
  }

  /** Lets the batch go. */
  public void release() {
    batch = none;
  }

  /** The batch that was loaded. */
  public CaseBatch batch() {
    return batch;
  }

  /** How many rows there are. */
  public int rows() {
    return batch.size();
  }

  /** How many points the scale of a column has. */
  int points(int column) {
    return columns.get(column).scale().size();
  }

  /** Whether a high point speaks against the aspect. */
  boolean reversed(int column) {
    return columns.get(column).keying() == Keying.REVERSED;
  }

  /** The points of a column, row by row; more bytes than rows. */
  byte[] pointsOf(int column) {
    turn(column);
    return points[column];
  }

  /** The codes of a column as the batch has them; more bytes than rows. */
  byte[] codesOf(int column) {
    turn(column);
    return codes[column];
  }

  /** Whether an answer may be missing for another reason than that it is blank. */
  boolean unusual(int column) {
    turn(column);
    return unusual[column];
  }

  /**
   * How many of some columns each row answers, and with which sum; one for all who ask for them.
   *
   * @param which the columns; a sum means something if they are of one scale
   */
  public RowSums sums(int... which) {
    for (RowSums known : sums) {
      if (known.isOf(which)) {
        return known;
      }
    }
    RowSums made = new RowSums(this, which.clone());
    sums.add(made);
    return made;
  }

  private void turn(int column) {
    if (turned[column]) {
      return;
    }
    int rows = rows();
    int padded = (rows + WORD - 1) / WORD * WORD;
    if (codes[column].length < padded) {
      codes[column] = new byte[padded];
      points[column] = new byte[padded];
    }
    batch.copyRatingCodes(column, codes[column]);
    Arrays.fill(codes[column], rows, padded, (byte) 0);
    int lowest = columns.get(column).scale().lowest();
    unusual[column] =
        lowest < 0
            ? turnOneByOne(codes[column], points[column], rows, lowest)
            : turnWords(codes[column], points[column], padded, lowest);
    turned[column] = true;
  }

  /** Turns eight at a time, and tells whether one is missing and not blank. */
  private static boolean turnWords(byte[] from, byte[] to, int padded, int lowest) {
    long shift = ONES * Math.abs(1 - lowest);
    long others = 0;
    for (int at = 0; at < padded; at += WORD) {
      long code = (long) WORDS.get(from, at);
      long missing = ((code >>> 7) & ONES) * 0xff;
      others |= (code ^ BLANKS) & missing;
      // No byte carries into the next: a code is at most 100, and not below the lowest.
      long point = lowest == 0 ? code + shift : code - shift;
      WORDS.set(to, at, point & ~missing);
    }
    return others != 0;
  }

  private static boolean turnOneByOne(byte[] from, byte[] to, int rows, int lowest) {
    boolean others = false;
    for (int row = 0; row < rows; row++) {
      boolean missing = from[row] < Scale.LOWEST_POSSIBLE;
      to[row] = missing ? 0 : (byte) (from[row] - lowest + 1);
      others |= missing && CaseBatch.reasonOf(from[row]) != Missing.BLANK;
    }
    return others;
  }

  @Override
  public String toString() {
    return "RatingBlock[" + rows() + " rows, " + columns.size() + " columns]";
  }
}
