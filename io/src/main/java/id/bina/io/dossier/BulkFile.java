package id.bina.io.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One of the files that together are a bulk source.
 *
 * @param file the file, as a path within the folder with {@code /} between
 * @param where only the rows in which these columns say this belong to the source; all rows if
 *     empty
 * @param reading how the file was written; numbers have a decimal point unless a comma is declared,
 *     and no sign that groups thousands
 */
public record BulkFile(String file, SortedMap<String, String> where, Optional<CsvReading> reading) {

  /**
   * Checks the path.
   *
   * @throws IllegalArgumentException if it leads out of the folder
   */
  public BulkFile {
    Names.requireRelative("file", file);
    where = Collections.unmodifiableSortedMap(new TreeMap<>(where));
    requireNonNull(reading, "reading");
  }
}
