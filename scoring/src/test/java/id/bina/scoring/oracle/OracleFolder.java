package id.bina.scoring.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import id.bina.scoring.oracle.Comparison.Row;
import id.bina.scoring.oracle.Comparison.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** All cases of one folder as tests, and the report of what became of them. */
final class OracleFolder {

  /** At least this share of the expected quantities of known topics is answered. */
  private static final double FLOOR = 0.95;

  private final Path folder;
  private final Path file;
  private final OracleReport report = new OracleReport();
  private final OracleReport known = new OracleReport();
  private final Answerers answerers = Answerers.ofPackage();

  /**
   * A folder of cases.
   *
   * @param folder with the cases
   * @param file where the report is written
   */
  OracleFolder(Path folder, Path file) {
    this.folder = folder;
    this.file = file;
  }

  /** A test of each case, and one of the share that is answered, which also writes the report. */
  Stream<DynamicTest> tests() {
    List<OracleCase> cases = cases();
    cases.forEach(c -> report.set(c.name(), Comparison.of(c, new Answers())));
    return Stream.concat(
        cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> compare(c))),
        Stream.of(DynamicTest.dynamicTest("share answered", this::share)));
  }

  private List<OracleCase> cases() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(each -> each.toString().endsWith(".json"))
          .sorted()
          .map(OracleCase::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compare(OracleCase c) {
    answerers.of(c.topic()).ifPresent(answerer -> compare(c, answerer));
  }

  private void compare(OracleCase c, Answerer answerer) {
    Answers answers = new Answers();
    try {
      answerer.answer(c, answers);
    } finally {
      // what was answered before something failed is reported all the same
      List<Row> rows = Comparison.of(c, answers);
      report.set(c.name(), rows);
      known.set(c.name(), rows);
    }
    List<Row> outside =
        Comparison.of(c, answers).stream()
            .filter(row -> row.standing() == Standing.OUTSIDE)
            .toList();
    if (!outside.isEmpty()) {
      fail(Comparison.message(c, answerer, outside));
    }
  }

  private void share() {
    report.write(file);
    assertTrue(report.count(Standing.WITHIN) > 0, "no case of the folder was answered");
    assertTrue(
        known.answered() >= FLOOR,
        () ->
            "share of expected quantities that are answered must be at least "
                + FLOOR
                + ", was "
                + known.answered()
                + "\n"
                + known.unanswered());
  }
}
