package id.bina.io.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * Text in an encoding in which the bytes below 128 are ASCII and stand for nothing else. Confined
 * to one thread.
 */
final class Encoding {
  private final Charset charset;
  private final CharsetDecoder strict;

  Encoding(Charset charset) {
    this.charset = charset;
    this.strict =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Whether files of an encoding can be cut at bytes that look like separators. */
  static boolean isAsciiBelow(Charset charset) {
    String name = charset.name();
    return name.equals("UTF-8")
        || name.equals("US-ASCII")
        || name.startsWith("ISO-8859-")
        || name.startsWith("windows-125");
  }

  String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, charset);
  }

  /** Whether the run of bytes beyond ASCII that begins here is text. */
  boolean isText(byte[] bytes, int from, int to) {
    int end = from;
    while (end < to && bytes[end] < 0) {
      end++;
    }
    try {
      return strict.decode(ByteBuffer.wrap(bytes, from, end - from)) != null;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
