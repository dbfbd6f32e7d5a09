package id.bina.examples.jambi;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.examples.generate.ReportWords;
import id.bina.io.json.BinaJson;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of either language finds in the whole report on Jambi, and whom nobody finds. */
class JambiReportTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d-]*");
  private static final Map<String, ReportWords> REPORTS = new TreeMap<>();

  private static Evaluated result;

  @BeforeAll
  static void evaluate() {
    result = Evaluator.standard().evaluate(JambiFiles.dossier());
    Release open = result.release(Audience.PUBLIC);
    for (String language : List.of("id", "en")) {
      REPORTS.put(language, ReportWords.of(open, language));
    }
  }

  @Test
  void hasTheSameSkeletonInBothLanguages() {
    assertEquals(report("id").skeleton(), report("en").skeleton());
  }

  @Test
  void speaksEachLanguageAlone() {
    assertEquals(List.of(), report("en").indonesian());
    assertEquals(List.of(), report("id").english());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void showsNoRawCodeAndBeginsWithCapitals(String language) {
    assertEquals(List.of(), report(language).codes());
    assertEquals(List.of(), report(language).smallBeginnings());
  }

  @Test
  @Tag("S000-3")
  @Tag("S000-12")
  @Tag("S000-21")
  void quotesWhatNoDataAnswerAndSaysSo() {
    String text = report("id").text().replaceAll("\\s+", " ");
    for (String hope :
        List.of(
            "ASN memiliki peran strategis",
            "memiliki potensi besar untuk meningkatkan kinerja ASN",
            "memberikan harapan bahwa ASN di Jambi dapat terus berkembang")) {
      int quoted = text.indexOf(hope);
      assertTrue(quoted > text.indexOf("Tidak ada data yang menjawabnya"), hope);
    }
  }

  @Test
  void leadsToNobody() {
    Set<String> ids = new TreeSet<>();
    JambiFiles.rows("participants.csv").forEach(row -> ids.add(row.text("id")));
    JambiFiles.rows("interviews.csv").forEach(row -> ids.add(row.text("interview")));
    JambiFiles.rows("citizens.csv").forEach(row -> ids.add(row.text("id")));
    JambiFiles.rows("task-log.csv").forEach(row -> ids.add(row.text("token")));
    JambiFiles.rows("observations.csv").forEach(row -> ids.add(row.text("rater")));
    for (Audience audience : List.of(Audience.PUBLIC, Audience.INTERNAL)) {
      Release release = result.release(audience);
      for (String written :
          List.of(BinaJson.write(release), ReportWords.of(release, "id").toString())) {
        Set<String> found = new TreeSet<>(ids);
        found.retainAll(WORD.matcher(written).results().map(word -> word.group()).toList());
        assertEquals(Set.of(), found, "in what is written for " + audience);
      }
    }
    assertFalse(ids.isEmpty());
  }

  private static ReportWords report(String language) {
    return requireNonNull(REPORTS.get(language), language);
  }
}
