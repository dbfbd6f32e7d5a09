package id.bina.io.pair;

import java.util.Arrays;

/**
 * Reads the records of a partition one after another. Confined to one thread.
 *
 * <pre>
 *   head      length of the match * 4 + no key * 2 + side, and length of the rest: counts of 7 bits
 *   match     key, and for each shared stratum a byte ff and its group
 *   rest      a byte for each rating; for each number its state and, if it is there, eight bytes;
 *             each other stratum with a byte ff behind it
 * </pre>
 *
 * <p>No byte of UTF-8 is ff, so that nothing has to be escaped.
 */
final class RecordReader {
  static final byte GROUP_END = (byte) 0xff;

  private static final int MOST_HEAD = 10;
  private static final int BUFFER_BYTES = 1 << 15;

  private final Partition partition;
  private final SpillFile file;
  private final SpillCipher cipher;
  private byte[] buffer = new byte[BUFFER_BYTES];
  private int filled;
  private int at;
  private int head;
  private int matchFrom;
  private int matchTo;
  private int restTo;
  private int extent;
  private int doneOfExtent;
  private int page;
  private int doneOfPage;

  RecordReader(Partition partition, SpillFile file) {
    this.partition = partition;
    this.file = file;
    this.cipher = file.reader();
  }

  /** Goes to the next record; false at the end. */
  boolean next() {
    at = restTo;
    if (!has(1)) {
      return false;
    }
    has(MOST_HEAD);
    int start = at;
    head = count();
    int matchLength = head >>> 2;
    int restLength = count();
    int heads = at - start;
    at = start;
    if (!has(heads + matchLength + restLength)) {
      throw new IllegalStateException("records must end where they say, one did not");
    }
    matchFrom = at + heads;
    matchTo = matchFrom + matchLength;
    restTo = matchTo + restLength;
    return true;
  }

  /** Reads what {@link Bytes#addCount} wrote. */
  private int count() {
    int number = 0;
    int shift = 0;
    while (buffer[at] < 0) {
      number |= (buffer[at++] & 0x7f) << shift;
      shift += 7;
    }
    return number | buffer[at++] << shift;
  }

  /** Whether so many bytes follow; they are in the buffer then. */
  private boolean has(int bytes) {
    if (filled - at >= bytes) {
      return true;
    }
    System.arraycopy(buffer, at, buffer, 0, filled - at);
    filled -= at;
    at = 0;
    if (bytes > buffer.length) {
      buffer = Arrays.copyOf(buffer, bytes);
    }
    int more = 1;
    while (filled < buffer.length && more > 0) {
      more = extent < partition.extents().size() ? fromDisk() : fromMemory();
      filled += more;
    }
    return filled >= bytes;
  }

  private int fromDisk() {
    Extent now = partition.extents().get(extent);
    int length = Math.min(buffer.length - filled, now.length() - doneOfExtent);
    file.read(cipher, now.offset() + doneOfExtent, buffer, filled, length);
    doneOfExtent += length;
    if (doneOfExtent == now.length()) {
      extent++;
      doneOfExtent = 0;
    }
    return length;
  }

  private int fromMemory() {
    if (page == partition.pages().size()) {
      return 0;
    }
    byte[] now = partition.pages().get(page);
    boolean isLast = page == partition.pages().size() - 1;
    int used = isLast ? partition.usedOfLast() : now.length;
    int length = Math.min(buffer.length - filled, used - doneOfPage);
    System.arraycopy(now, doneOfPage, buffer, filled, length);
    doneOfPage += length;
    if (doneOfPage == used) {
      page++;
      doneOfPage = 0;
    }
    return length;
  }

  /** The bytes in which the record stands until {@link #next} is called. */
  byte[] bytes() {
    return buffer;
  }

  Side side() {
    return Side.of(head & 1);
  }

  boolean hasKey() {
    return (head & 2) == 0;
  }

  int from() {
    return at;
  }

  int matchFrom() {
    return matchFrom;
  }

  int matchTo() {
    return matchTo;
  }

  int restTo() {
    return restTo;
  }
}
