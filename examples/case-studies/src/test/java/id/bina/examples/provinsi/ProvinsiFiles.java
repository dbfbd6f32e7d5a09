package id.bina.examples.provinsi;

import id.bina.core.dossier.Dossier;
import id.bina.examples.generate.EmbeddedStudy;
import id.bina.io.dossier.DossierFolder;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The embedded study of Provinsi Jambi and its truth. */
final class ProvinsiFiles {

  private static final EmbeddedStudy PROVINSI = new EmbeddedStudy("provinsi");

  private ProvinsiFiles() {}

  static JsonNode truth(String pointer) {
    return PROVINSI.truth(pointer);
  }

  static JsonNode program(String pointer) {
    return PROVINSI.program(pointer);
  }

  static String text(String file) {
    return PROVINSI.text(file);
  }

  static List<EmbeddedStudy.Row> rows(String file) {
    return PROVINSI.rows(file);
  }

  /** The study as any folder is read. */
  static Dossier dossier() {
    Path folder =
        Path.of(
            System.getProperty("bina.root"), "examples/case-studies/src/main/resources/provinsi");
    return DossierFolder.read(folder).orThrow();
  }
}
