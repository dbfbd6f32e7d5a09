package id.bina.io.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The bytes of a delimited file; they are read more than once. */
@FunctionalInterface
public interface CsvContent {

  /**
   * Opens the bytes at their beginning.
   *
   * @return a stream to be closed
   * @throws IOException if they cannot be read
   */
  InputStream open() throws IOException;

  /**
   * The content of a file; what gzip packed is unpacked.
   *
   * @param path where it stands
   * @return the content
   */
  static CsvContent of(Path path) {
    return () -> {
      if (Files.isDirectory(path)) {
        throw new FolderException();
      }
      InputStream in = new BufferedInputStream(Files.newInputStream(path));
      try {
        return unpacked(in);
      } catch (IOException e) {
        in.close();
        throw e;
      }
    };
  }

  /**
   * What gzip packed, or the bytes themselves: no text begins as a packed file does.
   *
   * @param in the bytes of a file from its beginning, which can be marked
   * @return a stream that can be marked
   * @throws IOException if they cannot be read
   */
  static InputStream unpacked(InputStream in) throws IOException {
    in.mark(2);
    boolean isPacked = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return isPacked ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
  }

  /**
   * Bytes that are there already.
   *
   * @param bytes not changed by anybody afterwards
   * @return the content
   */
  static CsvContent of(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  /** A folder was given where a file must be. */
  final class FolderException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    FolderException() {
      super("a folder");
    }
  }
}
