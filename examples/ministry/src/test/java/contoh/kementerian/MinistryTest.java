package contoh.kementerian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.json.BinaJson;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import id.bina.scoring.ScoringStrategies;
import id.bina.scoring.claim.ReportScanner;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another developer adds to Bina works without a line of Bina being changed. */
class MinistryTest {
  private static final Path DOSSIER = Path.of("dossier");

  private static final Evaluated EVALUATED = Ministry.evaluate(DOSSIER);

  @TempDir private Path folder;

  private static Score.Measured index(String training) {
    return EVALUATED.score("contoh.readiness", training).measured().orElseThrow();
  }

  /**
   * By hand: A1 3.5 and A2 3 are 81.25, W1 2.75 is 68.75, P1 2 is 50; half, three and two tenths of
   * them are 71.25. The other training: 84.375, 87.5 and 81.25 are 84.6875.
   */
  @Test
  void theIndexIsThatOfThePack() {
    assertEquals(71.25, index("TR-01").value());
    assertEquals(Optional.of(new BigDecimal("71.25")), index("TR-01").rounded());
    assertEquals(84.6875, index("TR-02").value());
    assertEquals(Optional.of(new BigDecimal("84.69")), index("TR-02").rounded());
    assertEquals("category B (Fairly ready)", index("TR-01").notes().get(0).in("en"));
    assertEquals("category A (Ready)", index("TR-02").notes().get(0).in("en"));
  }

  @Test
  void theScoreSaysByWhichPack() {
    assertEquals(
        "kementerian-contoh-kesiapan 1", index("TR-01").explain().inputs().get(0).value().in("en"));
  }

  @Test
  void thePackIsTheOneDerivedFromABuiltInOne() {
    assertEquals(
        IndexPack.derived(),
        BinaJson.read(DOSSIER.resolve("readiness-pack.json"), RegulationPack.class).orThrow());
  }

  @Test
  void theRulesAreThoseOfTheBook() {
    assertEquals(
        List.of(
            "K01 training:TR-01 FIRED",
            "K01 training:TR-02 NOT_FIRED",
            "K02 training:TR-01 BLOCKED",
            "K02 training:TR-02 WATCH"),
        EVALUATED.evaluation().body().rules().stream()
            .map(outcome -> outcome.rule() + " " + outcome.subject() + " " + outcome.state())
            .toList());
  }

  @Test
  void theReportsSpeakBothLanguagesAndNotAboveTheirEvidence() {
    Release release = EVALUATED.release(Audience.INTERNAL);
    for (String language : List.of("id", "en")) {
      String report = Reports.text(release, language);
      assertEquals(List.of(), ReportScanner.scan(report, release.body().claims()), language);
    }
    assertTrue(Reports.text(release, "id").contains("Indeks kesiapan alumni"));
    assertTrue(Reports.text(release, "en").contains("Readiness index of alumni"));
  }

  @Test
  void withoutItsPackThereIsNoIndexAndAReason() throws Exception {
    try (Stream<Path> files = Files.list(DOSSIER)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Path program = folder.resolve("program.json");
    Files.writeString(program, Files.readString(program).replace("\"readiness-pack.json\"", ""));

    Score score =
        Evaluator.of(ScoringStrategies.discover())
            .evaluate(DossierFolder.read(folder).orThrow())
            .score("contoh.readiness", "KC-2025");

    assertEquals(
        "the dossier has no pack kementerian-contoh-kesiapan",
        score.match(some -> "", none -> none.detail().in("en"), withheld -> ""));
  }

  @Test
  void otherStrategiesScoreAsTheyDoWithoutTheMinistry() {
    Evaluated standard = Evaluator.standard().evaluate(DossierFolder.read(DOSSIER).orThrow());
    List<Score> others =
        EVALUATED.evaluation().body().scores().stream()
            .filter(score -> !score.method().equals(ReadinessIndex.METHOD))
            .toList();
    assertEquals(standard.evaluation().body().scores(), others);
  }
}
