package id.bina.io.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyHashTest {
  private static final KeyHash HASH = new KeyHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

  /** The bytes 0, 1, 2 and so on, with one before them that is not looked at. */
  private static long ofFirst(int count) {
    byte[] bytes = new byte[count + 2];
    IntStream.range(0, count).forEach(i -> bytes[i + 1] = (byte) i);
    return HASH.of(bytes, 1, count + 1);
  }

  /** The first is in Rust's test of SipHash-1-3; the others by a second program, in Python. */
  @Test
  void isSipHashOneThree() {
    assertEquals(0xabac0158050fc4dcL, ofFirst(0));
    assertEquals(0xc9f49bf37d57ca93L, ofFirst(1));
    assertEquals(0xd3927d989bb11140L, ofFirst(7));
    assertEquals(0x369095118d299a8eL, ofFirst(8));
    assertEquals(0xd320d86d2a519956L, ofFirst(15));
    assertEquals(0x9d199062b7bbb3a8L, ofFirst(63));
  }
}
