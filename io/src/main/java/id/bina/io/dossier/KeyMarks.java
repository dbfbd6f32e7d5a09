package id.bina.io.dossier;

import id.bina.core.evidence.CaseBatch;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collector;

/**
 * Tells whether a key may stand twice, without holding the keys: each is a mark of eight bytes.
 *
 * <p>Equal keys have equal marks, so that marks which are all different settle it. Two keys with
 * one mark are hardly ever met (once in a million sources of five million keys), and then whoever
 * reads the keys themselves finds them different. Rows that are only numbered, or have no key, have
 * no mark. Confined to one thread while it reads.
 */
final class KeyMarks {
  private static final long NONE = 0;
  private static final int SPREAD = 31;

  private final boolean isNumbered;
  private long[] marks = new long[1 << 10];
  private int size;
  private boolean isRepeated;

  private KeyMarks(boolean isNumbered) {
    this.isNumbered = isNumbered;
  }

  /**
   * Folds rows into whether a key may stand twice.
   *
   * @param description whether there are keys at all
   */
  static Collector<CaseBatch, ?, Boolean> mayRepeat(BulkDescription description) {
    boolean isNumbered = description.key().isEmpty();
    return Collector.of(
        () -> new KeyMarks(isNumbered), KeyMarks::add, KeyMarks::merge, marks -> marks.isRepeated);
  }

  private void add(CaseBatch batch) {
    if (isNumbered) {
      return;
    }
    for (int row = 0; row < batch.size() && !isRepeated; row++) {
      Optional<String> key = batch.key(row);
      if (key.isPresent()) {
        add(mark(key.get()));
      }
    }
  }

  private KeyMarks merge(KeyMarks other) {
    isRepeated |= other.isRepeated;
    for (int i = 0; i < other.marks.length && !isRepeated; i++) {
      if (other.marks[i] != NONE) {
        add(other.marks[i]);
      }
    }
    return this;
  }

  private void add(long mark) {
    if (2 * size >= marks.length) {
      grow();
    }
    int at = place(mark);
    isRepeated |= marks[at] == mark;
    size += marks[at] == mark ? 0 : 1;
    marks[at] = mark;
  }

  private void grow() {
    long[] former = marks;
    marks = new long[2 * former.length];
    Arrays.stream(former).filter(mark -> mark != NONE).forEach(mark -> marks[place(mark)] = mark);
  }

  /** Where a mark stands, or would. */
  private int place(long mark) {
    int mask = marks.length - 1;
    int at = (int) (mark >>> 32) & mask;
    while (marks[at] != NONE && marks[at] != mark) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** Each character is mixed in, and the end once more, as in splitmix64. */
  static long mark(String key) {
    long mark = key.length();
    for (int i = 0; i < key.length(); i++) {
      mark = (mark ^ key.charAt(i)) * 0xbf58476d1ce4e5b9L;
      mark ^= mark >>> SPREAD;
    }
    mark = (mark ^ (mark >>> 27)) * 0x94d049bb133111ebL;
    mark ^= mark >>> SPREAD;
    return mark == NONE ? 1 : mark;
  }
}
