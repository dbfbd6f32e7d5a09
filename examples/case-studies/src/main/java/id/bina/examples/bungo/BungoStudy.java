package id.bina.examples.bungo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The embedded folder of the Bungo study, to be read as any other folder.
 *
 * <pre>{@code
 * Path folder = BungoStudy.extract(Path.of("target"));
 * Dossier study = DossierFolder.read(folder).orThrow();
 * }</pre>
 */
public final class BungoStudy {

  /** The names of its files: the definitions, and the evidence that {@link BungoData} draws. */
  public static final List<String> FILES =
      List.of(
          "action-plans.csv",
          "alumni.csv",
          "attendance.csv",
          "costs.csv",
          "documents.csv",
          "enrolments.csv",
          "events.csv",
          "interviews.csv",
          "learning-hours.csv",
          "participants.csv",
          "peer-costs.csv",
          "program.json",
          "reaction.csv",
          "superiors.csv",
          "tests.csv",
          "voices.csv");

  private static final String NAME = "bungo";

  private BungoStudy() {}

  /**
   * Copies the embedded folder to disk, over files of the same name.
   *
   * @param parent the folder to copy it into, made if it is not there
   * @return the folder {@code bungo} in it
   * @throws IOException if a file cannot be written
   */
  public static Path extract(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve(NAME));
    for (String file : FILES) {
      try (InputStream embedded = BungoStudy.class.getResourceAsStream("/" + NAME + "/" + file)) {
        if (embedded == null) {
          throw new FileNotFoundException(
              "embedded study must hold " + file + ", has no such resource");
        }
        Files.copy(embedded, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return folder;
  }
}
