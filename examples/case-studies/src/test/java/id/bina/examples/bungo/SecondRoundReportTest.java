package id.bina.examples.bungo;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.examples.generate.ReportWords;
import id.bina.io.dossier.DossierFolder;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of either language finds in the report on the second round, ledger and all. */
class SecondRoundReportTest {
  private static final Map<String, ReportWords> REPORTS = new TreeMap<>();

  @BeforeAll
  static void evaluate() {
    Release first = result("bungo").release(Audience.PUBLIC);
    Release second = result("bungo-2026").release(Audience.PUBLIC, List.of(first));
    for (String language : List.of("id", "en")) {
      REPORTS.put(language, ReportWords.of(second, language));
    }
  }

  private static Evaluated result(String study) {
    Path folder =
        Path.of(System.getProperty("bina.root"), "examples/case-studies/src/main/resources", study);
    return Evaluator.standard().evaluate(DossierFolder.read(folder).orThrow());
  }

  @Test
  void hasTheSameSkeletonInBothLanguages() {
    assertEquals(report("id").skeleton(), report("en").skeleton());
  }

  @Test
  void speaksEachLanguageInItsReport() {
    assertEquals(List.of(), report("en").indonesian());
    assertEquals(List.of(), report("id").english());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void showsNoRawCodeAndBeginsWithCapitals(String language) {
    assertEquals(List.of(), report(language).codes());
    assertEquals(List.of(), report(language).smallBeginnings());
  }

  private static ReportWords report(String language) {
    return requireNonNull(REPORTS.get(language), language);
  }
}
