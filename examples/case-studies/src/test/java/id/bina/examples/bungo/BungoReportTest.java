package id.bina.examples.bungo;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.examples.generate.ReportWords;
import id.bina.io.dossier.DossierFolder;
import id.bina.scoring.Evaluator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of either language finds in the whole report on Bungo. */
class BungoReportTest {
  private static final Map<String, ReportWords> REPORTS = new TreeMap<>();

  @BeforeAll
  static void evaluate() {
    Path folder =
        Path.of(System.getProperty("bina.root"), "examples/case-studies/src/main/resources/bungo");
    Release open =
        Evaluator.standard()
            .evaluate(DossierFolder.read(folder).orThrow())
            .release(Audience.PUBLIC);
    for (String language : List.of("id", "en")) {
      REPORTS.put(language, ReportWords.of(open, language));
    }
  }

  @Test
  void hasTheSameSkeletonInBothLanguages() {
    assertEquals(report("id").skeleton(), report("en").skeleton());
  }

  @Test
  void speaksEnglishInTheEnglishReport() {
    assertEquals(List.of(), report("en").indonesian());
  }

  @Test
  void speaksIndonesianInTheIndonesianReport() {
    assertEquals(List.of(), report("id").english());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void showsNoRawCode(String language) {
    assertEquals(List.of(), report(language).codes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void beginsHeadingsLabelsAndCellsWithACapital(String language) {
    assertEquals(List.of(), report(language).smallBeginnings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void splitsNoValueFromItsUnit(String language) {
    for (String line : text(language).lines().toList()) {
      assertTrue(!line.strip().matches("(%|pp\\b).*"), line);
      assertTrue(!line.matches(".*\\b(Rp|n =)"), line);
      assertTrue(line.length() <= 80, line);
    }
  }

  @Test
  void namesTheFirstBrokenLink() {
    assertTrue(page("en").contains("4: confirmed"), "the broken link must be named");
    assertTrue(page("id").contains("4: terkonfirmasi menerapkan"));
  }

  @Test
  void writesIndonesianFiguresInIndonesianExplanations() {
    String made = text("id");
    assertTrue(made.contains("Simpangan baku: 16,27"));
    assertTrue(text("en").contains("Standard deviation: 16.27"));
    assertTrue(made.contains("Seluruh biaya: Rp 418.200.000"));
  }

  @Test
  void saysOnceThatARuleIsHeldBack() {
    String summary = text("en").substring(0, text("en").indexOf("Recommendations in the order"));
    assertEquals(1, summary.split("held back by R08", -1).length - 1);
  }

  private static ReportWords report(String language) {
    return requireNonNull(REPORTS.get(language), language);
  }

  private static String text(String language) {
    return report(language).text();
  }

  private static String page(String language) {
    return report(language).page();
  }
}
