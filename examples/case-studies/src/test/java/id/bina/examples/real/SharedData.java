package id.bina.examples.real;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.bina.core.dossier.Dossier;
import id.bina.io.dossier.DossierFolder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The data of others that our definitions describe; it is no part of the repository. */
final class SharedData {

  private SharedData() {}

  static Dossier read(String definition) {
    return DossierFolder.read(resource(definition), evaluation()).orThrow();
  }

  /** The folder of the data; without it a test is skipped and says so. */
  static Path evaluation() {
    Path folder =
        Path.of(System.getProperty("bina.shared", "../../../shared")).resolve("data/evaluation");
    assumeTrue(
        Files.isDirectory(folder),
        "skipped: the data of the real programmes is not beside the project, at " + folder);
    return folder;
  }

  private static Path resource(String name) {
    URL found = SharedData.class.getResource(name);
    try {
      return Path.of(Objects.requireNonNull(found, name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
