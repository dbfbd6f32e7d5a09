package id.bina.io.pair;

import java.util.ArrayList;
import java.util.List;

/**
 * The records of some keys: first those on the disk, then those in memory. Written by one thread at
 * a time, and read when all is written.
 */
final class Partition {
  private final List<Extent> extents = new ArrayList<>();
  private final List<byte[]> pages = new ArrayList<>();
  private int usedOfLast;
  private long bytes;
  private long records;

  List<Extent> extents() {
    return extents;
  }

  List<byte[]> pages() {
    return pages;
  }

  int usedOfLast() {
    return usedOfLast;
  }

  /** How many bytes its records have. */
  long bytes() {
    return bytes;
  }

  long records() {
    return records;
  }

  void countRecord() {
    records++;
  }

  boolean needsPage() {
    return pages.isEmpty() || usedOfLast == last().length;
  }

  void addPage(byte[] page) {
    pages.add(page);
    usedOfLast = 0;
  }

  private byte[] last() {
    return pages.get(pages.size() - 1);
  }

  /** Adds as many bytes as the last page has room for. */
  int add(byte[] from, int at, int most) {
    int count = Math.min(most, last().length - usedOfLast);
    System.arraycopy(from, at, last(), usedOfLast, count);
    usedOfLast += count;
    bytes += count;
    return count;
  }

  /** Moves what is in memory to the disk; its pages are free then. */
  List<byte[]> spill(SpillFile file) {
    if (pages.isEmpty()) {
      return List.of();
    }
    List<byte[]> free = List.copyOf(pages);
    extents.add(file.append(pages, usedOfLast));
    pages.clear();
    return free;
  }

  /** Forgets everything; what is on the disk stays there unread. */
  void clear() {
    extents.clear();
    pages.clear();
  }
}
