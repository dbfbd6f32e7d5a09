package id.bina.io.scan;

import static java.util.Objects.requireNonNull;

import id.bina.core.dossier.Imported;
import java.util.List;

/**
 * What came of reading files once.
 *
 * @param <R> what a collector made of the rows
 * @param result what it made, unless a problem blocks, and everything that is wrong: ratings
 *     outside their scale are counted by file and column with the line of the first
 * @param files how each file was read, in order; empty if a problem blocks
 */
public record Scan<R>(Imported<R> result, List<FileScan> files) {

  /** Keeps its own copy. */
  public Scan {
    requireNonNull(result, "result");
    files = List.copyOf(files);
  }

  /**
   * What the collector made of the rows.
   *
   * @throws id.bina.core.dossier.ImportException if a problem blocks; the message lists every
   *     problem
   */
  public R orThrow() {
    return result.orThrow();
  }
}
