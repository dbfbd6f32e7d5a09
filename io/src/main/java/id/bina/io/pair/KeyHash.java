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

  /** The hash of some bytes. */
  long of(byte[] bytes, int from, int to) {
    long[] v = {
      first ^ 0x736f6d6570736575L,
      second ^ 0x646f72616e646f6dL,
      first ^ 0x6c7967656e657261L,
      second ^ 0x7465646279746573L
    };
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long word = (long) WORD.get(bytes, at);
      v[3] ^= word;
      round(v);
      v[0] ^= word;
    }
    long last = rest(bytes, at, to) | (long) (to - from) << 56;
    v[3] ^= last;
    round(v);
    v[0] ^= last;
    v[2] ^= 0xff;
    round(v);
    round(v);
    round(v);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
  }

  private static long rest(byte[] bytes, int from, int to) {
    long word = 0;
    for (int i = to - 1; i >= from; i--) {
      word = word << 8 | (bytes[i] & 0xff);
    }
    return word;
  }

  private static void round(long[] v) {
    v[0] += v[1];
    v[1] = Long.rotateLeft(v[1], 13) ^ v[0];
    v[0] = Long.rotateLeft(v[0], 32);
    v[2] += v[3];
    v[3] = Long.rotateLeft(v[3], 16) ^ v[2];
    v[0] += v[3];
    v[3] = Long.rotateLeft(v[3], 21) ^ v[0];
    v[2] += v[1];
    v[1] = Long.rotateLeft(v[1], 17) ^ v[2];
    v[2] = Long.rotateLeft(v[2], 32);
  }
}
