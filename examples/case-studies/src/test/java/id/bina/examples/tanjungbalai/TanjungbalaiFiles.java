package id.bina.examples.tanjungbalai;

import id.bina.core.dossier.Dossier;
import id.bina.examples.generate.EmbeddedStudy;
import id.bina.io.dossier.DossierFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The embedded study of Tanjungbalai and its truth. */
final class TanjungbalaiFiles {

  private static final EmbeddedStudy STUDY = new EmbeddedStudy("tanjungbalai");

  private TanjungbalaiFiles() {}

  static JsonNode truth(String pointer) {
    return STUDY.truth(pointer);
  }

  static List<EmbeddedStudy.Row> rows(String file) {
    return STUDY.rows(file);
  }

  static long count(String file, Predicate<EmbeddedStudy.Row> which) {
    return rows(file).stream().filter(which).count();
  }

  /** The study as any folder is read. */
  static Dossier dossier() {
    return DossierFolder.read(
            Path.of(
                System.getProperty("bina.root"),
                "examples/case-studies/src/main/resources/tanjungbalai"))
        .orThrow();
  }
}
