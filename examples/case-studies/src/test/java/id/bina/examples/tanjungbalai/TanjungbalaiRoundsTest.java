package id.bina.examples.tanjungbalai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluator;
import id.bina.scoring.claim.ReportScanner;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The survey of 2023 was on paper, that of 2024 by QR code: two figures and no difference. */
class TanjungbalaiRoundsTest {
  private static List<Release> rounds;

  @BeforeAll
  static void evaluate() {
    Path folder =
        Path.of(
            System.getProperty("bina.root"),
            "examples/case-studies/src/main/resources/tanjungbalai");
    Dossier both = DossierFolder.read(folder).orThrow();
    Release first = Evaluator.standard().evaluate(FirstRound.of(both)).release(Audience.PUBLIC);
    rounds =
        List.of(
            first, Evaluator.standard().evaluate(both).release(Audience.PUBLIC, List.of(first)));
  }

  private static String markdown(String language) {
    return Reports.rounds(rounds, language).markdown().replace('\u00a0', ' ');
  }

  @Test
  void theIndexStandsInBothRoundsAndTheSeriesBreaks() {
    assertTrue(
        markdown("en")
            .contains(
                "| Public service hall | 78.89 (76.93 to 80.85) | 84.59 (82.92 to 86.27) | The"
                    + " series breaks; mode of asking: paper → QR code |"),
        markdown("en"));
    assertTrue(
        markdown("id")
            .contains(
                "| Mal pelayanan publik | 78,89 (76,93 s.d. 80,85) | 84,59 (82,92 s.d. 86,27) |"
                    + " Deret terputus; cara survei: kertas → kode QR |"),
        markdown("id"));
  }

  /** 84.59 less 78.89 would be 5.71: it is printed nowhere. */
  @Test
  void noDifferenceOfTheIndexIsPrinted() {
    for (String language : List.of("id", "en")) {
      assertFalse(markdown(language).matches("(?s).*\\b5[.,]7\\d?\\b.*"), markdown(language));
      String index = markdown(language).split("\\*\\*IKM ", 2)[1];
      String table = index.substring(0, index.indexOf("\n\n**"));
      assertFalse(table.contains("| +"), table);
    }
  }

  @Test
  void whatALogRecordedInOneWayIsCompared() {
    assertTrue(
        markdown("en")
            .contains(
                "| Whole programme | 40.00 (40.00 to 41.00) | 24.00 (24.00 to 25.00) | -16.00"
                    + " (-17.00 to -15.00) |"),
        markdown("en"));
  }

  @Test
  void whatOnlyOneRoundMeasuredIsNamedAndNotCompared() {
    String text = markdown("en");
    String alone = text.substring(text.indexOf("With a value in one round only, not compared"));
    assertTrue(
        alone.contains("**2025-01-15**: Trainings evaluated with enough answers; response rate; "),
        alone);
    assertFalse(text.contains("| – |"), text);
  }

  @Test
  void saysNothingAboveItsEvidence() {
    for (String language : List.of("id", "en")) {
      assertEquals(
          List.of(),
          ReportScanner.scan(
              Reports.rounds(rounds, language).text(), rounds.get(1).body().claims()));
    }
  }
}
