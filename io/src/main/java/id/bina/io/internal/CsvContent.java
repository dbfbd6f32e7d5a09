package id.bina.io.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;

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
   * The content of a file.
   *
   * @param path where it stands
   * @return the content
   */
  static CsvContent of(Path path) {
    return () -> {
      if (Files.isDirectory(path)) {
        throw new FolderException();
      }
      return new BufferedInputStream(Files.newInputStream(path));
    };
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
