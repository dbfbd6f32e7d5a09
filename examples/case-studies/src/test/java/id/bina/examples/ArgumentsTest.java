package id.bina.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private static final String USAGE =
      "\n  arguments: [<folder for reports>] [carpentries <folder>] [nsw <folder>]";

  @Test
  void asksForNothingBeyondTheEmbeddedStudies() {
    assertEquals(new Arguments(Optional.empty(), new TreeMap<>()), Arguments.parse());
  }

  @Test
  void namesAFolderForReportsAndEvidence() {
    Arguments asked = Arguments.parse("out", "nsw", "data", "carpentries", "answers");
    assertEquals(Optional.of(Path.of("out")), asked.reports());
    assertEquals(
        Map.of("carpentries", Path.of("answers"), "nsw", Path.of("data")), asked.evidence());
  }

  @Test
  void refusesAProgrammeWithoutItsFolder() {
    assertEquals(
        "nsw must be followed by the folder of its evidence, was last" + USAGE,
        assertThrows(IllegalArgumentException.class, () -> Arguments.parse("out", "nsw"))
            .getMessage());
  }

  @Test
  void refusesTwoFoldersForReports() {
    assertEquals(
        "one folder for the reports may be named, were 'a' and 'b'" + USAGE,
        assertThrows(IllegalArgumentException.class, () -> Arguments.parse("a", "b")).getMessage());
  }
}
