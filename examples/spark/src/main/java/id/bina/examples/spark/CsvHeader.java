package id.bina.examples.spark;

import id.bina.io.table.Table;
import id.bina.io.table.TableOptions;
import java.util.List;

/**
 * The line of column names that every file begins with.
 *
 * @param line the line as it stands in the first file
 * @param columns the names, unique
 */
record CsvHeader(String line, List<String> columns) {

  CsvHeader {
    columns = List.copyOf(columns);
  }

  /**
   * Reads a header.
   *
   * @throws id.bina.core.dossier.ImportException if it cannot be read
   * @throws IllegalArgumentException if it lacks a column; the message names those it has
   */
  static CsvHeader read(String file, String line, CaseColumns columns) {
    Table table = Table.loadText(line + "\n", file, columns.textOptions()).orThrow();
    CsvHeader header = new CsvHeader(line, table.columns());
    // Refuses a name that is not there, or there twice.
    columns.all().forEach(table::strings);
    return header;
  }

  /** Whether another file begins in the same way. */
  boolean isSame(String found) {
    return line.equals(found) || ("\uFEFF" + line).equals(found);
  }

  int place(String column) {
    return columns.indexOf(OneCell.words(column, TableOptions.standard()));
  }

  int[] places(List<String> names) {
    return names.stream().mapToInt(this::place).toArray();
  }
}
