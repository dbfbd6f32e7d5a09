package id.bina.io.scan;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;
import java.util.Optional;

/** One column of numbers: digit by digit where a cell is plain, else as the general reader does. */
final class NumberReader {
  private final RowCells cells;
  private final Cell cell;
  private final int col;
  private final int column;
  private final Optional<Integer> factor;
  private final boolean isPlain;
  private final long[] values;
  private final byte[] reasons;

  NumberReader(RowCells cells, Cell cell, int col, int rowsAtOnce) {
    this.cells = cells;
    this.cell = cell;
    this.col = col;
    this.column = cells.columns().numbers().get(col);
    this.factor = cells.columns().factors().get(col);
    this.isPlain = factor.isEmpty() && !cells.hasDigitsForMissing();
    this.values = new long[rowsAtOnce];
    this.reasons = new byte[rowsAtOnce];
  }

  /** Reads the column of some records into the latest rows of a batch. */
  void read(byte[] bytes, Marks marks, int first, int count, CaseBatch batch, int at) {
    ScaledNumber reader = cells.numbers(col);
    for (int i = 0; i < count; i++) {
      int end = marks.rowEnds()[first + i];
      cell.set(bytes, marks.places(), end, column);
      long plain = isPlain ? cell.plain(reader) : ScaledNumber.NOT_PLAIN;
      reasons[i] = 0;
      values[i] = plain;
      if (plain == ScaledNumber.NOT_PLAIN) {
        byWords(bytes, marks, end, i);
      }
    }
    batch.setNumbers(col, at, values, reasons, count);
  }

  private void byWords(byte[] bytes, Marks marks, int end, int i) {
    String words = cell.words();
    Optional<String> times = factor.map(other -> words(bytes, marks, end, other));
    Optional<Missing> reason = cells.missing(words).or(() -> times.flatMap(cells::missing));
    if (reason.isPresent()) {
      reasons[i] = CaseBatch.codeOf(reason.get());
      return;
    }
    try {
      values[i] = cells.number(words, times, col);
    } catch (ScaledNumber.NotRead e) {
      throw new BlockedException();
    }
  }

  private String words(byte[] bytes, Marks marks, int end, int other) {
    cell.set(bytes, marks.places(), end, other);
    return cell.words();
  }
}
