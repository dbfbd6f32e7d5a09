package id.bina.scoring.internal;

import java.util.Arrays;

/**
 * Draws one of some outcomes by their weights: mostly by one look into some bytes, however many
 * there are.
 *
 * <p>An outcome of probability p fills as many of 256 places, or 4096, as it can. What is left of
 * it, and of the others, has slots of equal width; what has too little for its slot is topped up by
 * one that has too much:
 *
 * <pre>
 *   probabilities    .50      .35     .15
 *   256 places       0 x 128  1 x 89  2 x 38, one is left
 *   of that one      0 x .0   1 x .6  2 x .4        slots   0|1  1|2  2|1  -|1
 * </pre>
 *
 * Of more than 256 outcomes a place names some neighbours, which share it evenly: as much as the
 * least likely of them has. Probabilities are right to 2^-53. Immutable.
 *
 * <p>Source: Vose (1991), <a href="https://doi.org/10.1109/32.92917">doi:10.1109/32.92917</a>;
 * Marsaglia, Tsang and Wang (2004), <a
 * href="https://doi.org/10.18637/jss.v011.i03">doi:10.18637/jss.v011.i03</a>.
 */
final class AliasTable {
  /** Places are few where tables are many, so that all of them stay near. */
  static final int FEW_PLACES = 1 << 8;

  /** The most places; a number below it names one of any table by its lowest bits. */
  static final int MANY_PLACES = 1 << 12;

  private static final int OUTCOME_BITS = 16;
  private static final int OUTCOME = (1 << OUTCOME_BITS) - 1;
  private static final double WHOLE = 0x1p48;
  private static final int NAME_BITS = 8;

  /** How many blocks of neighbours a place can name; 0 says that it names none. */
  private static final int NAMED = 255;

  private final byte[] places;

  /**
   * Of each slot: below which part of it the outcome is its own, in 48 bits, and which one it is
   * above, in 16. One part in 2^48 of a slot is less than 2^-53 of all.
   */
  private final long[] slots;

  /** There are 2^bits slots, and 2^blockBits outcomes in a block. */
  private final int bits;

  private final int blockBits;

  /** The block before the first that a place names. */
  private final int before;

  /**
   * Outcomes from 0.
   *
   * @param weights one for each of up to 2^16 outcomes, 0 or more, not all 0
   * @param size how many places, {@link #FEW_PLACES} or {@link #MANY_PLACES}
   */
  AliasTable(double[] weights, int size) {
    places = new byte[size];
    bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(weights.length - 1));
    blockBits = Math.max(0, bits - NAME_BITS);
    double[] rest = new double[1 << bits];
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int i = 0; i < weights.length; i++) {
      rest[i] = weights[i] / sum * size;
    }
    before = firstSure(rest) - 1;
    double left = takePlaces(rest);
    for (int i = 0; i < rest.length; i++) {
      rest[i] = left > 0 ? rest[i] / left * rest.length : 1;
    }
    slots = new long[rest.length];
    fill(rest);
  }

  /** How many whole places a block can fill evenly. */
  private int wholePlaces(double[] rest, int block) {
    double least = places.length;
    for (int i = block << blockBits; i < (block + 1) << blockBits; i++) {
      least = Math.min(least, rest[i]);
    }
    return (int) (least * (1 << blockBits));
  }

  private int firstSure(double[] rest) {
    int block = 0;
    while (block < (rest.length >> blockBits) - 1 && wholePlaces(rest, block) == 0) {
      block++;
    }
    return block;
  }

  /** Gives blocks their whole places, and tells how many places are left. */
  private double takePlaces(double[] rest) {
    int next = 0;
    int blocks = Math.min(rest.length >> blockBits, before + 1 + NAMED);
    for (int block = before + 1; block < blocks; block++) {
      int whole = Math.min(wholePlaces(rest, block), places.length - next);
      Arrays.fill(places, next, next + whole, (byte) (block - before));
      next += whole;
      double each = (double) whole / (1 << blockBits);
      for (int i = block << blockBits; i < (block + 1) << blockBits; i++) {
        rest[i] = Math.max(0, rest[i] - each);
      }
    }
    double left = 0;
    for (double each : rest) {
      left += each;
    }
    return left;
  }

  /**
   * Takes outcomes with too little from the front of the list, those with too much from the end.
   */
  private void fill(double[] parts) {
    int[] list = new int[parts.length];
    int few = 0;
    int many = parts.length;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] < 1) {
        list[few++] = i;
      } else {
        list[--many] = i;
      }
    }
    int next = 0;
    while (next < few && many < parts.length) {
      int small = list[next++];
      int large = list[many];
      set(small, parts[small], large);
      parts[large] -= 1 - parts[small];
      if (parts[large] < 1) {
        // It left its own place in the list, so that there is room for it.
        many++;
        list[few++] = large;
      }
    }
    // What rounding left over lacks no more than rounding: it fills its slot.
    for (int i = next; i < few; i++) {
      set(list[i], 1, list[i]);
    }
    for (int i = many; i < parts.length; i++) {
      set(list[i], 1, list[i]);
    }
  }

  private void set(int slot, double part, int above) {
    long below = Math.min((long) (part * WHOLE), (long) WHOLE - 1);
    slots[slot] = below << OUTCOME_BITS | above;
  }

  /**
   * An outcome.
   *
   * @param place from 0 to {@link #MANY_PLACES} - 1, by chance; it must not be used again
   * @param random where further chance comes from, if the place is none of one outcome
   */
  int draw(int place, CounterRandom random) {
    int sure = places[place & (places.length - 1)] & 0xff;
    if (sure == 0) {
      return ofRest(random.nextLong());
    }
    int block = before + sure;
    return blockBits == 0 ? block : inBlock(block, random.nextLong());
  }

  private int inBlock(int block, long drawn) {
    return (block << blockBits) + (int) (drawn >>> (Long.SIZE - blockBits));
  }

  private int ofRest(long drawn) {
    int slot = (int) (drawn >>> (Long.SIZE - bits));
    long part = (drawn << bits) >>> OUTCOME_BITS;
    long own = slots[slot];
    return part < own >>> OUTCOME_BITS ? slot : (int) own & OUTCOME;
  }
}
