package id.bina.io.table;

import id.bina.core.Text;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import id.bina.io.internal.CsvRow;
import java.util.List;

/**
 * The cells of one column and where each stands.
 *
 * @param file how messages call the file
 * @param column the name of the column
 * @param index its place, from 0
 * @param rows all rows of the table
 */
record ColumnCells(String file, String column, int index, List<CsvRow> rows) {

  String cell(CsvRow row) {
    return row.cells().get(index);
  }

  Problem problem(Severity severity, CsvRow row, String code, Text sentence) {
    return new Problem(severity, file + ":" + row.line() + " [" + column + "]", code, sentence);
  }
}
