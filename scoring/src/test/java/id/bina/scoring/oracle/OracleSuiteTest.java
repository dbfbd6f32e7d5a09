package id.bina.scoring.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.bina.scoring.oracle.Comparison.Row;
import id.bina.scoring.oracle.Comparison.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of the folder {@code bina.oracles}: equal to the reference wherever it is answered.
 *
 * <p>What was compared, and what nobody answers, stands in {@code target/oracle-report.csv}.
 */
class OracleSuiteTest {

  /** At least this share of the expected quantities is answered. */
  private static final double FLOOR = 0.95;

  private static final Path REPORT = Path.of("target", "oracle-report.csv");

  private final OracleReport report = new OracleReport();
  private final Answerers answerers = Answerers.ofPackage();

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    Path folder = Path.of(System.getProperty("bina.oracles", "../../shared/oracles"));
    assumeTrue(
        Files.isDirectory(folder),
        "folder of reference cases is not there; set -Dbina.oracles to it");
    List<OracleCase> cases;
    try (Stream<Path> files = Files.list(folder)) {
      cases =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .map(OracleCase::read)
              .toList();
    }
    cases.forEach(c -> report.set(c.name(), Comparison.of(c, new Answers())));
    return Stream.concat(
        cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> compare(c))),
        Stream.of(DynamicTest.dynamicTest("share answered", this::share)));
  }

  private void compare(OracleCase c) {
    answerers.of(c.topic()).ifPresent(answerer -> compare(c, answerer));
  }

  private void compare(OracleCase c, Answerer answerer) {
    Answers answers = new Answers();
    answerer.answer(c, answers);
    List<Row> rows = Comparison.of(c, answers);
    report.set(c.name(), rows);
    List<Row> outside = rows.stream().filter(row -> row.standing() == Standing.OUTSIDE).toList();
    if (!outside.isEmpty()) {
      fail(Comparison.message(c, answerer, outside));
    }
  }

  private void share() {
    report.write(REPORT);
    assertTrue(report.count(Standing.WITHIN) > 0, "no case of the folder was answered");
    assertTrue(
        report.answered() >= FLOOR,
        () ->
            "share of expected quantities that are answered must be at least "
                + FLOOR
                + ", was "
                + report.answered()
                + "\n"
                + report.unanswered());
  }
}
