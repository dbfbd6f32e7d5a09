package id.bina.scoring.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What readers are told about coverage is what the suite holds the intervals to. */
class CoveragePageTest {

  @Test
  void thePagesAreThoseOfTheDocumentedFigures() throws IOException {
    String english = written("COVERAGE.md", "en");
    String indonesian = written("CAKUPAN.md", "id");
    assertEquals(Files.readString(Path.of("COVERAGE.md")), english);
    assertEquals(Files.readString(Path.of("CAKUPAN.md")), indonesian);
  }

  @Test
  void whatIsNotNominalIsMarked() {
    String page =
        CoveragePage.of(
            Map.of(
                "t;normal;15", new Coverage.Cell(0.95, 1),
                "t;normal;30", new Coverage.Cell(0.9349, 1),
                "t;4 points, 97 % top;15", new Coverage.Cell(0.36, 0.369)),
            "en");
    assertTrue(page.contains("| population | n = 15 | n = 30 |"), page);
    assertTrue(page.contains("| normal | 0.950 | ≈ 0.935 |"), page);
    assertTrue(page.contains("| 4 points, 97 % top | ≈ 0.360 (0.36) |  |"), page);
  }

  /** What is written now stands in target/honesty, to be copied once it was looked at. */
  private static String written(String name, String language) throws IOException {
    String page = CoveragePage.of(Coverage.documented(), language);
    Path folder = Files.createDirectories(Path.of("target", "honesty"));
    Files.writeString(folder.resolve(name), page);
    return page;
  }
}
