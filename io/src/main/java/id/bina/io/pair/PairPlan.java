package id.bina.io.pair;

import id.bina.io.scan.ScanListener;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How pairs are to be joined.
 *
 * @param layout the columns of both sides
 * @param repeated what becomes of keys that stand more than once
 * @param spill how much memory rows may take, and where they go
 * @param threads how many threads read and join
 * @param listener who hears how far it is
 * @param pieces in which pieces rows are kept
 */
record PairPlan(
    JoinedLayout layout,
    RepeatedKeys repeated,
    SpillPolicy spill,
    int threads,
    Optional<ScanListener> listener,
    Pieces pieces) {

  /**
   * In which pieces rows are kept; the result depends on none of it.
   *
   * @param memoryBytes how many bytes rows may take in memory
   * @param partitions how many partitions there are, a power of 2
   * @param pageBytes how many bytes a page has, a multiple of 16
   */
  record Pieces(long memoryBytes, int partitions, int pageBytes) {
    private static final int PARTITIONS = 1 << 8;

    static Pieces of(SpillPolicy spill) {
      return new Pieces(spill.memoryBytes(), PARTITIONS, Partitions.PAGE_BYTES);
    }
  }

  PairPlan with(RepeatedKeys policy) {
    return new PairPlan(layout, policy, spill, threads, listener, pieces);
  }

  PairPlan with(SpillPolicy policy) {
    return new PairPlan(layout, repeated, policy, threads, listener, Pieces.of(policy));
  }

  PairPlan withThreads(int count) {
    return new PairPlan(layout, repeated, spill, count, listener, pieces);
  }

  PairPlan with(ScanListener newListener) {
    return new PairPlan(layout, repeated, spill, threads, Optional.of(newListener), pieces);
  }

  PairPlan in(Pieces newPieces) {
    return new PairPlan(layout, repeated, spill, threads, listener, newPieces);
  }

  Path folder() {
    return spill.folder().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
  }
}
