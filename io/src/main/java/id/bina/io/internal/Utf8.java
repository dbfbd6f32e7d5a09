package id.bina.io.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 that never replaces what it cannot read or write by a question mark. */
public final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** Where bytes stopped being UTF-8. */
  public static final class NotUtf8Exception extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    private final String readable;
    private final int offset;

    NotUtf8Exception(String readable, int offset) {
      this.readable = readable;
      this.offset = offset;
    }

    /**
     * What could be read before the place.
     *
     * @return the text up to the first byte that is not UTF-8
     */
    public String readable() {
      return readable;
    }

    /**
     * The place.
     *
     * @return the index of the first byte that is not UTF-8, counted from 0
     */
    public int offset() {
      return offset;
    }

    @Override
    public String getMessage() {
      return "byte " + (offset + 1) + " is not UTF-8";
    }
  }

  /**
   * The text that stands in bytes, without a byte order mark.
   *
   * @param bytes the bytes, read whole
   * @return the text
   * @throws NotUtf8Exception if a byte is not UTF-8; nothing is replaced
   */
  public static String decode(byte[] bytes) throws NotUtf8Exception {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = withoutMark(out.flip().toString());
    if (result.isError()) {
      throw new NotUtf8Exception(text, in.position());
    }
    return text;
  }

  /**
   * The bytes of a text.
   *
   * @param text the text
   * @return its UTF-8 bytes, without a byte order mark
   * @throws IllegalArgumentException if the text holds half a character (an unpaired surrogate)
   */
  public static byte[] encode(String text) {
    int half = halfCharacter(text);
    if (half >= 0) {
      throw new IllegalArgumentException(
          "text must be whole characters to be written, had half of one at character "
              + (half + 1));
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Where a text holds half a character.
   *
   * @param text the text
   * @return the index of the first surrogate without its partner, or -1
   */
  public static int halfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
