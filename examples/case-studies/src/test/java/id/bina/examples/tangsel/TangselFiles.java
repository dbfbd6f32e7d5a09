package id.bina.examples.tangsel;

import id.bina.core.dossier.Dossier;
import id.bina.examples.generate.EmbeddedStudy;
import id.bina.io.dossier.DossierFolder;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The embedded study of Tangerang Selatan and its truth. */
final class TangselFiles {

  private static final EmbeddedStudy TANGSEL = new EmbeddedStudy("tangsel");

  private TangselFiles() {}

  static JsonNode truth(String pointer) {
    return TANGSEL.truth(pointer);
  }

  static JsonNode program(String pointer) {
    return TANGSEL.program(pointer);
  }

  static List<EmbeddedStudy.Row> rows(String file) {
    return TANGSEL.rows(file);
  }

  /** The study as any folder is read. */
  static Dossier dossier() {
    Path folder =
        Path.of(
            System.getProperty("bina.root"), "examples/case-studies/src/main/resources/tangsel");
    return DossierFolder.read(folder).orThrow();
  }
}
