package id.bina.io.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.bina.core.dossier.Problem;
import id.bina.core.evidence.Numbers;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Delimited files of others, as they came; skipped where they are not beside the project. */
class SharedTablesTest {
  private static final String POST = "Nilai post test";

  private static Path data() {
    Path folder = Path.of(System.getProperty("bina.shared", "../../shared")).resolve("data");
    assumeTrue(
        Files.isDirectory(folder),
        "skipped: the collected files are not beside the project, at " + folder);
    return folder;
  }

  @Test
  void allAreReadButTheTwoThatAreBroken() throws IOException {
    List<String> refused = new ArrayList<>();
    try (Stream<Path> files = Files.walk(data())) {
      for (Path file : files.filter(SharedTablesTest::isDelimited).sorted().toList()) {
        Table.load(file, TableOptions.standard()).problems().stream()
            .limit(1)
            .map(Problem::toString)
            .forEach(refused::add);
      }
    }

    assertEquals(
        List.of(
            "kobo_restaurant_profile_details.csv:4 a row must have as many cells as there are"
                + " columns, 8, had 9\n"
                + "  a cell that holds the separator must stand in quotation marks",
            "SYN_gforms_excel_id_semicolon_cp1252.csv:20 the text must be UTF-8, held other"
                + " bytes\n"
                + "  save it as 'CSV UTF-8', or declare its encoding, such as windows-1252"),
        refused);
  }

  private static boolean isDelimited(Path file) {
    String name = file.toString();
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  @Test
  void oneSurveySavedThreeWaysHasTheSameNumbers() {
    Path folder = data().resolve("synthetic");
    TableOptions windows = TableOptions.builder().charset(Charset.forName("windows-1252")).build();

    Numbers american = Table.read(folder.resolve("SYN_gforms_sheets_us_locale.csv")).numbers(POST);

    assertEquals(
        american, Table.read(folder.resolve("SYN_gforms_sheets_id_locale.csv")).numbers(POST));
    assertEquals(
        american,
        Table.load(folder.resolve("SYN_gforms_excel_id_semicolon_cp1252.csv"), windows)
            .orThrow()
            .numbers(POST));
  }
}
