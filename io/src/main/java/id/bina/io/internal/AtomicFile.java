package id.bina.io.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is either there whole or not there: written beside its place, then moved. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes a file, replacing the one that stands there.
   *
   * <p>Readers see the former content or the new one, never a part. If writing fails, the former
   * file is untouched and nothing is left beside it. The folder must exist.
   *
   * @param file where to write
   * @param bytes the content
   * @throws IOException if the folder is missing or cannot be written
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException("a file must stand in a folder, was " + target);
    }
    Path beside = Files.createTempFile(folder, "." + target.getFileName() + ".", ".part");
    try {
      Files.write(beside, bytes);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network folders cannot move atomically; replacing is the nearest they have.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
