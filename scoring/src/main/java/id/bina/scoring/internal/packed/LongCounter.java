package id.bina.scoring.internal.packed;

import java.util.Arrays;

/**
 * Counts by long keys, without allocating anything for a key that was seen before.
 *
 * <p>Open addressing with linear probing, at most half full. Not thread-safe.
 */
public final class LongCounter {

  /** Takes a key and how often it was counted. */
  public interface Visitor {
    /**
     * One key.
     *
     * @param key the key
     * @param count how often it was counted, at least 1
     */
    void visit(long key, long count);
  }

  private long[] keys = new long[16];
  private long[] counts = new long[16];
  private int size;

  /** No keys. */
  public LongCounter() {}

  /**
   * Counts a key once.
   *
   * @param key any number
   * @throws ArithmeticException if the count does not fit a long
   */
  public void add(long key) {
    add(key, 1);
  }

  /**
   * Counts a key several times.
   *
   * @param key any number
   * @param times how often, at least 1
   * @throws ArithmeticException if the count does not fit a long
   */
  public void add(long key, long times) {
    int slot = slot(keys, counts, key);
    if (counts[slot] == 0) {
      if (++size * 2 > keys.length) {
        grow();
        slot = slot(keys, counts, key);
      }
      keys[slot] = key;
    }
    counts[slot] = Math.addExact(counts[slot], times);
  }

  /**
   * Shows every key once, in no order that matters.
   *
   * @param visitor takes the keys
   */
  public void forEach(Visitor visitor) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (counts[slot] > 0) {
        visitor.visit(keys[slot], counts[slot]);
      }
    }
  }

  private static int slot(long[] keys, long[] counts, long key) {
    // A multiplicative hash (Fibonacci), since neighbouring sums would cluster.
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    long[] moreCounts = new long[keys.length * 2];
    forEach(
        (key, count) -> {
          int slot = slot(moreKeys, moreCounts, key);
          moreKeys[slot] = key;
          moreCounts[slot] = count;
        });
    keys = moreKeys;
    counts = moreCounts;
  }

  @Override
  public String toString() {
    return "LongCounter[" + size + " keys, " + Arrays.stream(counts).sum() + " counted]";
  }
}
