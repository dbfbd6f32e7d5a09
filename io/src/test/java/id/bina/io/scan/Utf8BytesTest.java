package id.bina.io.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Text of any encoding becomes the bytes that the JDK makes of it. */
class Utf8BytesTest {
  /** Gives few bytes at a time, so that characters are cut in two. */
  private static final class Dripping extends InputStream {
    private final InputStream in;
    private final SplittableRandom random = new SplittableRandom(3);

    Dripping(byte[] bytes) {
      in = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return in.read(into, from, Math.min(length, 1 + random.nextInt(70)));
    }
  }

  private static byte[] utf8(byte[] bytes, Charset charset) throws IOException {
    try (InputStream in = new Utf8Bytes(new Dripping(bytes), charset)) {
      return in.readAllBytes();
    }
  }

  @Test
  void becomesTheSameTextWhereverItIsCut() throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    for (String name : new String[] {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "GB18030"}) {
      Charset charset = Charset.forName(name);
      for (int length = 0; length < 400; length++) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
          boolean isPlain = random.nextInt(12) > 0;
          int[] others = {0x7F, 0x80, 0xE9, 0x100, 0x7FFF, 0x8000, 0xFF41, 0x1F600, 0x10FFFF};
          text.appendCodePoint(
              isPlain ? ' ' + random.nextInt(90) : others[random.nextInt(others.length)]);
        }
        assertArrayEquals(
            text.toString().getBytes(StandardCharsets.UTF_8),
            utf8(text.toString().getBytes(charset), charset),
            name + " of " + length);
      }
    }
  }

  @Test
  void refusesHalfACharacter() {
    byte[] whole = "unit,省😀".getBytes(StandardCharsets.UTF_16LE);
    for (int lacking : new int[] {1, 2, 3}) {
      byte[] cut = Arrays.copyOf(whole, whole.length - lacking);
      assertThrows(CharacterCodingException.class, () -> utf8(cut, StandardCharsets.UTF_16LE));
    }
    byte[] lone = {'a', 0, 0, (byte) 0xDC, 'b', 0};
    assertThrows(CharacterCodingException.class, () -> utf8(lone, StandardCharsets.UTF_16LE));
  }

  @Test
  void givesSingleBytesToo() throws IOException {
    try (InputStream in =
        new Utf8Bytes(
            new Dripping(new byte[] {0, 'a', 0, (byte) 0xE9}), StandardCharsets.UTF_16BE)) {
      assertEquals('a', in.read());
      assertEquals(0xC3, in.read());
      assertEquals(0xA9, in.read());
      assertEquals(-1, in.read());
    }
  }
}
