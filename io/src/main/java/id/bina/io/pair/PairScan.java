package id.bina.io.pair;

import static java.util.Objects.requireNonNull;

import id.bina.core.dossier.Imported;
import id.bina.io.scan.FileScan;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading both sides once and joining them.
 *
 * @param <R> what a collector made of the rows
 * @param result what it made, unless a problem blocks, and everything that is wrong
 * @param flow how many rows came, and how many pairs they make; empty if a problem in a file blocks
 * @param files how each file was read, those of the first side first; empty if a problem in a file
 *     blocks
 * @param spilledBytes how many bytes of rows went to disk, 0 if all fitted the memory; the only
 *     component that depends on memory and threads
 */
public record PairScan<R>(
    Imported<R> result, Optional<PairFlow> flow, List<FileScan> files, long spilledBytes) {

  /** Keeps its own copy. */
  public PairScan {
    requireNonNull(result, "result");
    requireNonNull(flow, "flow");
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
