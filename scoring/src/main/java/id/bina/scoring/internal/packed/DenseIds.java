package id.bina.scoring.internal.packed;

import java.util.Arrays;

/**
 * Numbers from 0 for distinct longs, in the order in which they are first seen. Not thread-safe.
 */
public final class DenseIds {
  private int[] places = new int[16];
  private long[] keys = new long[8];
  private int size;

  /** No keys. */
  public DenseIds() {}

  /**
   * The number of a key; a new one gets the next.
   *
   * @param key any number
   */
  public int of(long key) {
    int place = place(key);
    if (places[place] == 0) {
      if (size == keys.length) {
        grow();
        place = place(key);
      }
      keys[size] = key;
      places[place] = ++size;
    }
    return places[place] - 1;
  }

  /**
   * The key of a number.
   *
   * @param id from 0 to {@link #size} - 1
   */
  public long key(int id) {
    return keys[id];
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  /** A place holds the number of its key plus 1, or 0; at most half are taken. */
  private int place(long key) {
    int mask = places.length - 1;
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
    while (places[place] != 0 && keys[places[place] - 1] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, keys.length * 2);
    places = new int[places.length * 2];
    for (int id = 0; id < size; id++) {
      places[place(keys[id])] = id + 1;
    }
  }

  @Override
  public String toString() {
    return "DenseIds[" + size + "]";
  }
}
