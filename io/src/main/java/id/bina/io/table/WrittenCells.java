package id.bina.io.table;

import id.bina.io.internal.Cells;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a table must be that is to be written and read back as it was. */
final class WrittenCells {

  private WrittenCells() {}

  static void require(List<String> columns, List<List<String>> rows) {
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      requireName(column);
      if (!seen.add(column)) {
        throw new IllegalArgumentException(
            "columns must have names of their own, had " + Cells.shown(column) + " twice");
      }
    }
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table must have columns, had none");
    }
    for (int row = 0; row < rows.size(); row++) {
      requireRow(row, rows.get(row), columns.size());
    }
    if (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(Cells::isBlank)) {
      throw new IllegalArgumentException(
          "the last row must say something, was blank (row " + (rows.size() - 1) + ")");
    }
  }

  private static void requireName(String column) {
    if (column.isEmpty() || !Cells.words(column).equals(column) || column.startsWith("sep=")) {
      throw new IllegalArgumentException(
          "name of a column must be words with single spaces between, was " + Cells.shown(column));
    }
  }

  private static void requireRow(int row, List<String> cells, int columns) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(
          "a row must have as many cells as there are columns, "
              + columns
              + ", had "
              + cells.size()
              + " (row "
              + row
              + ")");
    }
    for (String cell : cells) {
      if (cell.indexOf('\0') >= 0) {
        throw new IllegalArgumentException(
            "a cell must not hold NUL characters, was " + Cells.shown(cell) + " (row " + row + ")");
      }
    }
  }
}
