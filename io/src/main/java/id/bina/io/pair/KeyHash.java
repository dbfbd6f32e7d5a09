package id.bina.io.pair;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * SipHash-1-3 of bytes: as good as drawn by lot to anybody who does not know the seed.
 *
 * <p>Source: Aumasson and Bernstein (2012), <a
 * href="https://doi.org/10.1007/978-3-642-34931-7_28">doi:10.1007/978-3-642-34931-7_28</a>, with
 * one round a word and three at the end.
 *
 * @param first the first half of what decides which hash it is
 * @param second the second half
 */
record KeyHash(long first, long second) {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int LAST_ROUNDS = 3;

  /** The hash of some bytes. */
  long of(byte[] bytes, int from, int to) {
    long v0 = first ^ 0x736f6d6570736575L;
    long v1 = second ^ 0x646f72616e646f6dL;
    long v2 = first ^ 0x6c7967656e657261L;
    long v3 = second ^ 0x7465646279746573L;
    int words = (to - from) / Long.BYTES;
    // One round for each word, one for the rest with the length, and three for nothing.
    for (int i = 0; i < words + 1 + LAST_ROUNDS; i++) {
      long word = i > words ? 0 : i < words ? word(bytes, from, i) : rest(bytes, from, to, words);
      v2 ^= i == words + 1 ? 0xff : 0;
      v3 ^= word;
      v0 += v1;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v3;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 += v3;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 += v1;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v2 = Long.rotateLeft(v2, 32);
      v0 ^= word;
    }
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private static long word(byte[] bytes, int from, int word) {
    return (long) WORD.get(bytes, from + word * Long.BYTES);
  }

  /** What is left behind the whole words, and in the last byte how many bytes there were. */
  private static long rest(byte[] bytes, int from, int to, int words) {
    long rest = 0;
    for (int i = to - 1; i >= from + words * Long.BYTES; i--) {
      rest = rest << 8 | (bytes[i] & 0xff);
    }
    return rest | (long) (to - from) << 56;
  }
}
