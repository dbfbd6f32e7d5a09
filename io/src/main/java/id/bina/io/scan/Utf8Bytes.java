package id.bina.io.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of any encoding as UTF-8, in which marks can be found: UTF-16, say, whose separators take
 * two bytes. Bytes that are no text end it with an exception. Confined to one thread at a time.
 */
final class Utf8Bytes extends InputStream {
  private static final int BYTES = 1 << 16;

  /** Four characters of UTF-16, little and big end first, of which one is beyond ASCII. */
  private static final long BEYOND = 0xFF80FF80FF80FF80L;

  private static final long BIG_BEYOND = 0x80FF80FF80FF80FFL;
  private static final long PAIRS = 0x0000FFFF0000FFFFL;

  /** So many bytes are decoded before plain ones are looked for again. */
  private static final int STEP = 32;

  private final InputStream in;
  private final boolean isLittle;
  private final boolean isBig;
  private final CharsetDecoder decoder;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final ByteBuffer given = ByteBuffer.allocate(BYTES).flip();
  private final CharBuffer text = CharBuffer.allocate(BYTES);
  private final ByteBuffer bytes = ByteBuffer.allocate(3 * BYTES + Words.BYTES).flip();
  private boolean isEnded;

  Utf8Bytes(InputStream in, Charset charset) {
    this.in = in;
    isLittle = charset.equals(StandardCharsets.UTF_16LE);
    isBig = charset.equals(StandardCharsets.UTF_16BE);
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read() throws IOException {
    return isThere() ? bytes.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (!isThere()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(into, from, count);
    return count;
  }

  private boolean isThere() throws IOException {
    while (!bytes.hasRemaining() && !isEnded) {
      given.compact();
      int read = in.read(given.array(), given.position(), given.remaining());
      isEnded = read < 0;
      given.position(given.position() + Math.max(read, 0)).flip();
      bytes.clear();
      boolean more = true;
      while (more) {
        narrow();
        more = decode();
      }
      bytes.flip();
    }
    return bytes.hasRemaining();
  }

  /** Takes ASCII in UTF-16, which tables mostly are, four characters at a time. */
  private void narrow() {
    int at = given.position();
    int next = bytes.position();
    int last = isLittle || isBig ? given.limit() - Words.BYTES : -1;
    long beyond = isBig ? BIG_BEYOND : BEYOND;
    while (at <= last) {
      long word = Words.at(given.array(), at);
      if ((word & beyond) != 0) {
        break;
      }
      long chars = isBig ? word >>> Byte.SIZE : word;
      long pairs = (chars | chars >>> Byte.SIZE) & PAIRS;
      Words.put(bytes.array(), next, pairs | pairs >>> Short.SIZE);
      next += Words.BYTES / 2;
      at += Words.BYTES;
    }
    given.position(at);
    bytes.position(next);
  }

  /** Decodes some bytes, or all of an encoding without plain ones; whether more are left. */
  private boolean decode() throws IOException {
    int before = given.position();
    int limit = given.limit();
    int end = isLittle || isBig ? Math.min(limit, before + STEP) : limit;
    boolean isLast = isEnded && end == limit;
    check(decoder.decode(given.limit(end), text, isLast));
    given.limit(limit);
    text.flip();
    check(encoder.encode(text, bytes, isLast));
    text.compact();
    return given.position() > before && given.hasRemaining();
  }

  private static void check(CoderResult result) throws IOException {
    if (result.isError()) {
      result.throwException();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
