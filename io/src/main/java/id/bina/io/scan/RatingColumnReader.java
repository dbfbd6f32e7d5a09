package id.bina.io.scan;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;
import java.util.Arrays;

/**
 * One column of ratings: a table of 256 bytes for cells of one byte, another for longer ones.
 *
 * <p>The byte before a mark is the cell if the cell has one byte, and the mark before it if it has
 * none; the table therefore holds blank for the separator, and no case needs a branch of its own.
 */
final class RatingColumnReader {
  /** No code of a rating or a reason. */
  private static final byte UNSET = -120;

  private static final int MOST_LABELS = 10_000;

  private final RowCells cells;
  private final Cell cell;
  private final int col;
  private final int column;
  private final int width;
  private final byte[] single = new byte[256];
  private final ByteCodes longer = new ByteCodes();
  private final byte[] codes;
  private long outside;
  private int firstOutside;

  RatingColumnReader(RowCells cells, Cell cell, int col, char separator, int rowsAtOnce) {
    this.cells = cells;
    this.cell = cell;
    this.col = col;
    this.column = cells.columns().ratings().get(col);
    this.width = cells.columns().width();
    this.codes = new byte[rowsAtOnce];
    Arrays.fill(single, UNSET);
    byte blank = CaseBatch.codeOf(Missing.BLANK);
    single[separator] = blank;
    single['\n'] = blank;
  }

  /** Reads the column of some records into the latest rows of a batch. */
  void read(byte[] bytes, Marks marks, int first, int count, CaseBatch batch, int at) {
    int[] places = marks.places();
    int[] rowEnds = marks.rowEnds();
    byte[] table = single;
    byte[] out = codes;
    int back = width - 1 - column;
    for (int i = 0; i < count; i++) {
      int mark = rowEnds[first + i] - back;
      int end = places[mark];
      byte code = table[bytes[end - 1] & 0xff];
      if (code == UNSET || end - places[mark - 1] > 2) {
        code = longer(bytes, marks, first + i);
      }
      out[i] = code;
    }
    batch.setRatingCodes(col, at, out, count);
  }

  private byte longer(byte[] bytes, Marks marks, int row) {
    cell.set(bytes, marks.places(), marks.rowEnds()[row], column);
    if (cell.length() == 1 && single[cell.first() & 0xff] != UNSET) {
      return single[cell.first() & 0xff];
    }
    int known = cell.length() == 1 ? ByteCodes.UNKNOWN : cell.code(longer);
    return known == ByteCodes.UNKNOWN ? unknown(marks.rowLines()[row]) : (byte) known;
  }

  private byte unknown(int line) {
    String words = cell.words();
    int code = cells.rating(words, col);
    if (code == RowCells.UNKNOWN) {
      throw new BlockedException();
    }
    if (code == RowCells.OUTSIDE) {
      firstOutside = outside == 0 ? line : firstOutside;
      outside++;
      return CaseBatch.codeOf(Missing.OUT_OF_RANGE);
    }
    if (cell.length() == 1) {
      single[cell.first() & 0xff] = (byte) code;
    } else if (longer.size() < MOST_LABELS) {
      cell.remember(longer, code);
    }
    return (byte) code;
  }

  /** Tells how many ratings were outside their scale since it was last asked. */
  void tell(Outside heard) {
    if (outside > 0) {
      heard.add(col, outside, firstOutside);
      outside = 0;
    }
  }

  /** Takes how many ratings of a column were outside their scale, and the line of the first. */
  @FunctionalInterface
  interface Outside {
    void add(int col, long count, long firstLine);
  }
}
