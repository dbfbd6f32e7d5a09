package id.bina.examples.jambi;

import id.bina.core.dossier.Dossier;
import id.bina.examples.generate.EmbeddedStudy;
import id.bina.io.dossier.DossierFolder;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The embedded study of Jambi and its truth. */
final class JambiFiles {

  private static final EmbeddedStudy JAMBI = new EmbeddedStudy("jambi");

  private JambiFiles() {}

  static JsonNode truth(String pointer) {
    return JAMBI.truth(pointer);
  }

  static JsonNode program(String pointer) {
    return JAMBI.program(pointer);
  }

  static String text(String file) {
    return JAMBI.text(file);
  }

  static List<EmbeddedStudy.Row> rows(String file) {
    return JAMBI.rows(file);
  }

  /** The study as any folder is read. */
  static Dossier dossier() {
    Path folder =
        Path.of(System.getProperty("bina.root"), "examples/case-studies/src/main/resources/jambi");
    return DossierFolder.read(folder).orThrow();
  }
}
