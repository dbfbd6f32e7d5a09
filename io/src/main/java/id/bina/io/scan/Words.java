package id.bina.io.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at a time: what can be asked of them without looking at each.
 *
 * <p>A word holds eight bytes, the first of them lowest. A mask has the highest bit of each byte
 * that was found, so that its lowest bit tells the first of them.
 */
final class Words {
  /** So many bytes are read at once. */
  static final int BYTES = 8;

  static final long ONES = 0x0101010101010101L;
  static final long HIGH = 0x8080808080808080L;
  static final long LOW = 0x7F7F7F7F7F7F7F7FL;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Words() {}

  /** The eight bytes from a place on; all of them must lie in the array. */
  static long at(byte[] bytes, int place) {
    return (long) LONG.get(bytes, place);
  }

  /** Writes eight bytes from a place on; all of them must lie in the array. */
  static void put(byte[] bytes, int place, long word) {
    LONG.set(bytes, place, word);
  }

  /** A byte eight times. */
  static long repeated(int value) {
    return (value & 0xffL) * ONES;
  }

  /** A word whose highest bit of each byte says that the byte is not zero; exact for each byte. */
  static long nonZero(long word) {
    return ((word & LOW) + LOW) | word;
  }

  /** Which bytes are zero; exact for each byte. */
  static long zero(long word) {
    return ~nonZero(word) & HIGH;
  }

  /** Whether a byte is zero, and which is the first; those after it may be told wrongly. */
  static long zeroes(long word) {
    return (word - ONES) & ~word & HIGH;
  }

  /** Which byte of a word the lowest bit of a mask stands for. */
  static int first(long mask) {
    return Long.numberOfTrailingZeros(mask) >>> 3;
  }
}
