package id.bina.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who runs the first command of the README. */
class CaseStudiesTest {

  @TempDir private static Path reports;
  private static String printed = "";

  @BeforeAll
  static void evaluates() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CaseStudies.run(
        Arguments.parse(), reports, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    printed = bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void fitsATerminalOf80Columns() {
    String files = printed.substring(printed.indexOf("\nWritten\n"));
    List<String> wide =
        printed.replace(files, "").lines().filter(line -> line.length() > 80).toList();
    assertEquals(List.of(), wide);
  }

  @Test
  void printsWhatWasFoundAndWhatIsToBeDone() {
    for (String expected :
        List.of(
            "Training programme for civil servants of Bungo 2025 (illustrative data)",
            "18.00",
            "45.5 %",
            "+45.0 pp",
            "R08",
            "R06",
            "no data from citizens")) {
      assertTrue(printed.contains(expected), expected + " is missing in\n" + printed);
    }
  }

  @Test
  void writesTheReportsInBothLanguagesAndTheRelease() throws IOException {
    for (String file :
        List.of(
            "bungo-id.txt",
            "bungo-en.txt",
            "bungo-id.html",
            "bungo-en.html",
            "bungo-release.json")) {
      assertTrue(Files.size(reports.resolve(file)) > 1000, file);
      assertTrue(printed.contains(file), file);
    }
  }

  @Test
  void leavesTheFolderItReadForEverybodyToSee() {
    assertTrue(Files.exists(reports.resolve("studies").resolve("bungo").resolve("program.json")));
  }
}
