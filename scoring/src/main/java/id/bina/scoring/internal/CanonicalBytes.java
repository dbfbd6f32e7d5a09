package id.bina.scoring.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Gathers the small parts of a canonical form and passes them on in pieces; mutable and confined to
 * one thread.
 *
 * <p>A form has some ten thousand parts of a few bytes, and most of them are hashed before anything
 * is compiled: so one step for each part, and no lock.
 */
final class CanonicalBytes {
  private static final int PIECE = 1024;

  private final OutputStream target;
  private final byte[] piece = new byte[PIECE];
  private int filled;

  CanonicalBytes(OutputStream target) {
    this.target = target;
  }

  void tag(char tag) throws IOException {
    room(1);
    piece[filled++] = (byte) tag;
  }

  /** Four bytes, the highest first. */
  void number(int number) throws IOException {
    room(Integer.BYTES);
    piece[filled++] = (byte) (number >>> 24);
    piece[filled++] = (byte) (number >>> 16);
    piece[filled++] = (byte) (number >>> 8);
    piece[filled++] = (byte) number;
  }

  void bytes(byte[] bytes) throws IOException {
    if (bytes.length > PIECE) {
      flush();
      target.write(bytes);
      return;
    }
    room(bytes.length);
    System.arraycopy(bytes, 0, piece, filled, bytes.length);
    filled += bytes.length;
  }

  /** A tag, how many bytes follow, and the text in UTF-8. */
  void text(char tag, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    tag(tag);
    number(bytes.length);
    bytes(bytes);
  }

  void flush() throws IOException {
    target.write(piece, 0, filled);
    filled = 0;
  }

  private void room(int bytes) throws IOException {
    if (filled + bytes > PIECE) {
      flush();
    }
  }
}
