package id.bina.io.scan;

import static java.util.Objects.requireNonNull;

import id.bina.io.internal.CsvContent;
import id.bina.io.internal.CsvRows;
import id.bina.io.table.ShortRows;
import id.bina.io.table.TableOptions;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A delimited file of cases, plain or packed by gzip.
 *
 * @param path where it stands
 * @param name how messages call it
 * @param where only the rows in which these columns say this are read; all rows if empty
 * @param options how it was written; numbers have a decimal point unless a comma is declared, and
 *     no sign that groups thousands
 * @param notApplicable words that mean that a question does not apply, such as {@code TT}
 */
public record CaseFile(
    Path path,
    String name,
    SortedMap<String, String> where,
    TableOptions options,
    List<String> notApplicable) {

  /** Keeps its own copies. */
  public CaseFile {
    requireNonNull(path, "path");
    requireNonNull(name, "name");
    where = Collections.unmodifiableSortedMap(new TreeMap<>(where));
    requireNonNull(options, "options");
    notApplicable = List.copyOf(notApplicable);
  }

  /**
   * A file of which nothing is known; its separator is found.
   *
   * @param path where it stands; messages call it by its last name
   */
  public static CaseFile of(Path path) {
    return of(path, TableOptions.standard());
  }

  /**
   * A file all of whose rows are read.
   *
   * @param path where it stands; messages call it by its last name
   * @param options how it was written
   */
  public static CaseFile of(Path path, TableOptions options) {
    String name = String.valueOf(path.getFileName());
    return new CaseFile(path, name, new TreeMap<>(), options, List.of());
  }

  CsvRows.Settings settings() {
    return new CsvRows.Settings(
        CsvContent.of(path),
        name,
        options.separator(),
        options.charset(),
        options.shortRows() == ShortRows.FILLED
            ? CsvRows.ShortRow.FILLED
            : CsvRows.ShortRow.REFUSED);
  }
}
