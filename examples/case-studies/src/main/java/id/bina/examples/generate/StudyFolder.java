package id.bina.examples.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** Writes the files of a study, where they are embedded or anywhere else. */
public final class StudyFolder {

  private StudyFolder() {}

  /**
   * Writes the files into a folder, over those of the same name.
   *
   * @param files the content of each file by its name
   * @param folder made if it is not there
   * @throws IOException if a file cannot be written
   */
  public static void write(SortedMap<String, String> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Writes the files into the one folder that a command line names.
   *
   * @param files the content of each file by its name
   * @param arguments the folder
   * @throws IOException if a file cannot be written
   * @throws IllegalArgumentException if not one folder is named
   */
  public static void write(SortedMap<String, String> files, String... arguments)
      throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("arguments must be one folder, were " + arguments.length);
    }
    write(files, Path.of(arguments[0]));
  }
}
