package id.bina.scoring.oracle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of the folder {@code bina.oracles}, and every case that is committed: equal to the
 * reference wherever it is answered.
 *
 * <p>What was compared, and what nobody answers, stands in {@code target/oracle-report.csv}, of the
 * committed cases in {@code target/oracle-fixtures.csv}.
 */
class OracleSuiteTest {

  @TestFactory
  Stream<DynamicTest> everyCase() {
    Path folder = named(System.getProperty("bina.oracles", "../../shared/oracles"));
    assumeTrue(
        Files.isDirectory(folder),
        "folder of reference cases is not there; set -Dbina.oracles to it");
    return new OracleFolder(folder, Path.of("target", "oracle-report.csv")).tests();
  }

  @TestFactory
  Stream<DynamicTest> everyCommittedCase() {
    Path folder = Path.of("src", "test", "resources", "oracle");
    return new OracleFolder(folder, Path.of("target", "oracle-fixtures.csv")).tests();
  }

  /** A path as seen from this module, or else from the project. */
  private static Path named(String property) {
    Path folder = Path.of(property);
    return Files.isDirectory(folder) ? folder : Path.of("..").resolve(folder);
  }
}
