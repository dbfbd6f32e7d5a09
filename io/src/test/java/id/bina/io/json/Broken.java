package id.bina.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.program.Program;
import java.util.List;

/** What the reader says about broken documents, sentence by sentence. */
final class Broken {
  private Broken() {}

  /** Asserts the English sentences about a broken program.json, all of them and in their order. */
  static void assertProgram(String json, String... sentences) {
    assertSaid(BinaJson.read(json, "program.json", Program.class), sentences);
  }

  /** Asserts that there is no value, and why. */
  static void assertSaid(Imported<?> imported, String... sentences) {
    assertEquals(String.join("\n", sentences), String.join("\n", inEnglish(imported)));
    assertTrue(imported.value().isEmpty(), "a refused document has no value");
  }

  static List<String> inEnglish(Imported<?> imported) {
    return imported.problems().stream().map(Problem::toString).toList();
  }
}
