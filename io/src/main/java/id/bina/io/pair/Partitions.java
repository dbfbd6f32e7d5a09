package id.bina.io.pair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Records by partition, in pages of memory until these are used up, then in a file.
 *
 * <p>When no page is left all go to the disk, so that each partition has few and long parts there.
 * Thread-safe while it is written to.
 */
final class Partitions {
  /** Few enough bytes for a page in each partition, many enough for the disk. */
  static final int PAGE_BYTES = 1 << 13;

  private final List<Partition> all = new ArrayList<>();
  private final SpillFile file;
  private final int pageBytes;
  private final Deque<byte[]> free = new ArrayDeque<>();
  private long pagesLeft;
  private boolean isSpilled;

  /**
   * Partitions without records.
   *
   * @param count how many
   * @param memoryBytes how many bytes their pages may have; at least one page is used
   * @param pageBytes how many bytes a page has, a multiple of 16
   * @param file takes what does not fit
   */
  Partitions(int count, long memoryBytes, int pageBytes, SpillFile file) {
    for (int i = 0; i < count; i++) {
      all.add(new Partition());
    }
    this.file = file;
    this.pageBytes = pageBytes;
    this.pagesLeft = Math.max(1, memoryBytes / pageBytes);
  }

  int count() {
    return all.size();
  }

  Partition get(int index) {
    return all.get(index);
  }

  /** How many bytes all records have. */
  synchronized long bytes() {
    return all.stream().mapToLong(Partition::bytes).sum();
  }

  /**
   * Adds records.
   *
   * @param bytes the records, one behind the other
   * @param ends where each ends
   * @param parts into which partition each goes
   * @param records how many
   */
  synchronized void add(byte[] bytes, int[] ends, int[] parts, int records) {
    int from = 0;
    for (int i = 0; i < records; i++) {
      add(parts[i], bytes, from, ends[i]);
      from = ends[i];
    }
  }

  /** Adds a record. */
  synchronized void add(int part, byte[] bytes, int from, int to) {
    Partition partition = all.get(part);
    partition.countRecord();
    int at = from;
    while (at < to) {
      if (partition.needsPage()) {
        partition.addPage(page());
      }
      at += partition.add(bytes, at, to - at);
    }
  }

  private byte[] page() {
    if (free.isEmpty() && pagesLeft > 0) {
      pagesLeft--;
      return new byte[pageBytes];
    }
    if (free.isEmpty()) {
      spill();
    }
    return free.removeFirst();
  }

  private void spill() {
    isSpilled = true;
    all.forEach(partition -> free.addAll(partition.spill(file)));
  }

  /**
   * Says that all is written. If something is on the disk, the rest goes there too, and the memory
   * is free for joining.
   */
  synchronized void settle() {
    if (isSpilled) {
      spill();
      free.clear();
    }
  }
}
