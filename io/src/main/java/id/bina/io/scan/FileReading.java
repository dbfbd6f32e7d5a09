package id.bina.io.scan;

import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import id.bina.io.internal.CsvRefusal;
import id.bina.io.internal.CsvRow;
import id.bina.io.internal.CsvRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one file row by row from end to end: any file there is, and all that is wrong with it. What
 * it makes of a file is what a scan has to make of it.
 *
 * @param mapping which column is what
 * @param file the file
 */
record FileReading(CaseMapping mapping, CaseFile file) {
  /** After so many problems of one file the rest is not looked at. */
  private static final int MOST_PROBLEMS = 100;

  /** Takes each row. */
  @FunctionalInterface
  interface Rows {
    void take(CsvRow row, RowCells cells);
  }

  /**
   * Reads the file.
   *
   * @param rows takes each row that belongs
   * @return everything that is wrong, in the order in which it was found
   */
  List<Problem> read(Rows rows) {
    List<Problem> problems = new ArrayList<>();
    try (CsvRows all = CsvRows.open(file.settings())) {
      problems.addAll(HeaderCheck.problems(mapping, file, all.header()));
      if (problems.isEmpty()) {
        read(all, rows, problems);
      }
    } catch (CsvRefusal refusal) {
      problems.add(problem(refusal));
    } catch (IOException e) {
      problems.add(problem(CsvRefusal.unreadable(file.name(), e)));
    }
    return problems;
  }

  static Problem problem(CsvRefusal refusal) {
    return new Problem(Severity.BLOCKS, refusal.place(), refusal.code(), refusal.sentence());
  }

  private void read(CsvRows all, Rows rows, List<Problem> problems) throws CsvRefusal {
    Findings findings = new Findings(file.name());
    FileColumns columns = FileColumns.of(mapping, file, all.header());
    RowCells cells = new RowCells(mapping, file, columns, findings);
    try {
      Optional<CsvRow> row = all.next();
      while (row.isPresent() && findings.blocking() < MOST_PROBLEMS) {
        if (cells.belongs(row.get())) {
          rows.take(row.get(), cells);
        }
        row = all.next();
      }
      problems.addAll(findings.all(row.isPresent()));
    } catch (CsvRefusal refusal) {
      problems.addAll(findings.blockingOnes());
      throw refusal;
    }
  }
}
