package id.bina.examples.bungo;

import id.bina.examples.generate.EmbeddedStudy;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The embedded study of Bungo and its truth. */
final class StudyFiles {

  private static final EmbeddedStudy BUNGO = new EmbeddedStudy("bungo");

  private StudyFiles() {}

  static JsonNode truth(String pointer) {
    return BUNGO.truth(pointer);
  }

  static JsonNode program(String pointer) {
    return BUNGO.program(pointer);
  }

  static String text(String file) {
    return BUNGO.text(file);
  }

  static List<EmbeddedStudy.Row> rows(String file) {
    return BUNGO.rows(file);
  }
}
