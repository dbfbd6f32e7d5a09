package id.bina.io.scan;

import java.util.Arrays;

/**
 * Small numbers for cells, found by the bytes of the cell: of each different cell a text is made
 * once.
 *
 * <p>An open table. What fits eight bytes is compared as one word; what is longer, byte by byte.
 * Confined to one thread.
 */
final class ByteCodes {
  /** No number was given for these bytes. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private static final int FIRST_SLOTS = 1 << 6;
  private static final byte[] FITS = {};
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] words = new long[FIRST_SLOTS];
  private int[] lengths = new int[FIRST_SLOTS];
  private int[] codes = new int[FIRST_SLOTS];
  private byte[][] longer = new byte[FIRST_SLOTS][];

  private int shift = 64 - 6;
  private int size;

  ByteCodes() {
    Arrays.fill(lengths, -1);
  }

  int size() {
    return size;
  }

  void clear() {
    Arrays.fill(lengths, -1);
    Arrays.fill(longer, FITS);
    size = 0;
  }

  /** The number of the bytes; they are readable to eight bytes beyond {@code to}. */
  int find(byte[] bytes, int from, int to) {
    int length = to - from;
    long word = word(bytes, from, length);
    int slot = slot(hash(bytes, from, length, word));
    while (lengths[slot] >= 0) {
      if (words[slot] == word
          && lengths[slot] == length
          && (length <= Words.BYTES || isLonger(slot, bytes, from, to))) {
        return codes[slot];
      }
      slot = (slot + 1) & (lengths.length - 1);
    }
    return UNKNOWN;
  }

  /** Gives bytes a number that have none. */
  void put(byte[] bytes, int from, int to, int code) {
    if (4 * (size + 1) > 3 * lengths.length) {
      grow();
    }
    int length = to - from;
    long word = word(bytes, from, length);
    byte[] all = length <= Words.BYTES ? FITS : Arrays.copyOfRange(bytes, from, to);
    place(word, length, code, all, hash(bytes, from, length, word));
    size++;
  }

  private void place(long word, int length, int code, byte[] all, long hash) {
    int slot = slot(hash);
    while (lengths[slot] >= 0) {
      slot = (slot + 1) & (lengths.length - 1);
    }
    words[slot] = word;
    lengths[slot] = length;
    codes[slot] = code;
    longer[slot] = all;
  }

  private boolean isLonger(int slot, byte[] bytes, int from, int to) {
    byte[] known = longer[slot];
    return Arrays.equals(known, 0, known.length, bytes, from, to);
  }

  private static long word(byte[] bytes, int from, int length) {
    long word = Words.at(bytes, from);
    return length >= Words.BYTES ? word : word & ((1L << (8 * length)) - 1);
  }

  private static long hash(byte[] bytes, int from, int length, long word) {
    long hash = (word ^ length) * SPREAD;
    for (int i = Words.BYTES; i < length; i++) {
      hash = (hash ^ bytes[from + i]) * SPREAD;
    }
    return hash;
  }

  private int slot(long hash) {
    return (int) (hash >>> shift);
  }

  private void grow() {
    long[] oldWords = words;
    int[] oldLengths = lengths;
    int[] oldCodes = codes;
    byte[][] oldLonger = longer;
    int slots = 2 * oldLengths.length;
    words = new long[slots];
    lengths = new int[slots];
    Arrays.fill(lengths, -1);
    codes = new int[slots];
    longer = new byte[slots][];
    shift--;
    for (int i = 0; i < oldLengths.length; i++) {
      if (oldLengths[i] >= 0) {
        byte[] all = oldLonger[i];
        long hash =
            oldLengths[i] <= Words.BYTES
                ? (oldWords[i] ^ oldLengths[i]) * SPREAD
                : hash(all, 0, oldLengths[i], oldWords[i]);
        place(oldWords[i], oldLengths[i], oldCodes[i], all, hash);
      }
    }
  }
}
