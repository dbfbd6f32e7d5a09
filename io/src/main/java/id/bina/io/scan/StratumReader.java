package id.bina.io.scan;

import id.bina.core.evidence.CaseBatch;

/** One stratum: the bytes of a cell, the number of its group in the batch. */
final class StratumReader {
  private final RowCells cells;
  private final Cell cell;
  private final int col;
  private final int column;
  private final int width;
  private final ByteCodes known = new ByteCodes();
  private final int[] codes;
  private int largest;

  StratumReader(RowCells cells, Cell cell, int col, int column, int rowsAtOnce) {
    this.cells = cells;
    this.cell = cell;
    this.col = col;
    this.column = column;
    this.width = cells.columns().width();
    this.codes = new int[rowsAtOnce];
  }

  /** Reads the column of some records into the latest rows of a batch. */
  void read(byte[] bytes, Marks marks, int first, int count, CaseBatch batch, int at) {
    int[] places = marks.places();
    int[] rowEnds = marks.rowEnds();
    int back = width - 1 - column;
    for (int i = 0; i < count; i++) {
      int mark = rowEnds[first + i] - back;
      int code = known.find(bytes, places[mark - 1] + 1, places[mark]);
      codes[i] = code == ByteCodes.UNKNOWN ? added(bytes, marks, first + i, batch) : code;
    }
    batch.setStratumCodes(col, at, codes, count);
  }

  /** Forgets the groups that a batch forgot when it was cleared. */
  void cleared(CaseBatch batch) {
    if (batch.stratumCodes(col) <= largest) {
      known.clear();
      largest = 0;
    }
  }

  private int added(byte[] bytes, Marks marks, int row, CaseBatch batch) {
    int end = marks.rowEnds()[row];
    cell.set(bytes, marks.places(), end, column);
    int code = batch.stratumCodeFor(col, cells.group(cell.words()));
    int mark = end - (width - 1 - column);
    known.put(bytes, marks.places()[mark - 1] + 1, marks.places()[mark], code);
    largest = Math.max(largest, code);
    return code;
  }
}
