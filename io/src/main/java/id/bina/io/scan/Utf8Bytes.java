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

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final ByteBuffer given = ByteBuffer.allocate(BYTES).flip();
  private final CharBuffer text = CharBuffer.allocate(BYTES);
  private final ByteBuffer bytes = ByteBuffer.allocate(3 * BYTES).flip();
  private boolean isEnded;

  Utf8Bytes(InputStream in, Charset charset) {
    this.in = in;
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
      check(decoder.decode(given, text, isEnded));
      text.flip();
      bytes.clear();
      check(encoder.encode(text, bytes, isEnded));
      text.compact();
      bytes.flip();
    }
    return bytes.hasRemaining();
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
