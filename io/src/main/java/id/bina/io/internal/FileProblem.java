package id.bina.io.internal;

import id.bina.core.dossier.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What is said of a file that could not be read at all, whatever its format. */
public final class FileProblem {

  private FileProblem() {}

  /**
   * The problem that prevented reading.
   *
   * @param file the file, called by its file name
   * @param why what the system said
   * @return a problem that blocks
   */
  public static Problem of(Path file, IOException why) {
    String name = String.valueOf(file.getFileName());
    if (why instanceof NoSuchFileException) {
      return Problem.blocks(name, "no-file", CsvSentences.noFile());
    }
    return Files.isDirectory(file)
        ? Problem.blocks(name, "folder", CsvSentences.folder())
        : Problem.blocks(name, "unreadable", CsvSentences.unreadable(why));
  }
}
