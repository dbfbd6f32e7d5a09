package id.bina.io.scan;

import java.util.Arrays;

/**
 * Small numbers for cells, found by the bytes of the cell: of each different cell a text is made
 * once.
 *
 * <p>An open table. A cell of up to seven bytes is its own key, with its length above them, so that
 * one comparison finds it; a longer one has its hash for a key and is compared byte by byte.
 * Confined to one thread.
 */
final class ByteCodes {
  /** No number was given for these bytes. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private static final int SHORT = 7;
  private static final int FIRST_BITS = 6;
  private static final int LENGTH_AT = 56;
  private static final long LONGER = 0xffL << LENGTH_AT;
  private static final long NOBODY = 0;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final byte[] IN_KEY = {};

  private long[] keys = new long[1 << FIRST_BITS];
  private int[] codes = new int[1 << FIRST_BITS];
  private byte[][] longer = new byte[1 << FIRST_BITS][];
  private int shift = Long.SIZE - FIRST_BITS;
  private int size;

  int size() {
    return size;
  }

  void clear() {
    Arrays.fill(keys, NOBODY);
    Arrays.fill(longer, IN_KEY);
    size = 0;
  }

  /** The number of the bytes; they are readable to eight bytes beyond {@code to}. */
  int find(byte[] bytes, int from, int to) {
    if (to - from > SHORT) {
      return findLonger(bytes, from, to);
    }
    long key = shortKey(bytes, from, to - from);
    int slot = slot(key);
    while (keys[slot] != key) {
      if (keys[slot] == NOBODY) {
        return UNKNOWN;
      }
      slot = next(slot);
    }
    return codes[slot];
  }

  private int findLonger(byte[] bytes, int from, int to) {
    long key = longKey(bytes, from, to);
    int slot = slot(key);
    while (keys[slot] != NOBODY) {
      byte[] all = longer[slot];
      if (keys[slot] == key && Arrays.equals(all, 0, all.length, bytes, from, to)) {
        return codes[slot];
      }
      slot = next(slot);
    }
    return UNKNOWN;
  }

  /** Gives bytes a number that have none. */
  void put(byte[] bytes, int from, int to, int code) {
    if (4 * (size + 1) > 3 * keys.length) {
      grow();
    }
    if (to - from > SHORT) {
      place(longKey(bytes, from, to), code, Arrays.copyOfRange(bytes, from, to));
    } else {
      place(shortKey(bytes, from, to - from), code, IN_KEY);
    }
    size++;
  }

  private void place(long key, int code, byte[] all) {
    int slot = slot(key);
    while (keys[slot] != NOBODY) {
      slot = next(slot);
    }
    keys[slot] = key;
    codes[slot] = code;
    longer[slot] = all;
  }

  private static long shortKey(byte[] bytes, int from, int length) {
    long word = Words.at(bytes, from) & ((1L << (8 * length)) - 1);
    return word | ((length + 1L) << LENGTH_AT);
  }

  private static long longKey(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    for (; at + Words.BYTES <= to; at += Words.BYTES) {
      hash = (hash ^ Words.at(bytes, at)) * SPREAD;
      hash ^= hash >>> 32;
    }
    for (; at < to; at++) {
      hash = (hash ^ bytes[at]) * SPREAD;
    }
    return hash | LONGER;
  }

  private int slot(long key) {
    return (int) ((key * SPREAD) >>> shift);
  }

  private int next(int slot) {
    return (slot + 1) & (keys.length - 1);
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCodes = codes;
    byte[][] oldLonger = longer;
    keys = new long[2 * oldKeys.length];
    codes = new int[keys.length];
    longer = new byte[keys.length][];
    shift--;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NOBODY) {
        place(oldKeys[i], oldCodes[i], oldLonger[i]);
      }
    }
  }
}
