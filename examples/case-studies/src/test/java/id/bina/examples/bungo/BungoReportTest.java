package id.bina.examples.bungo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of either language finds in the whole report on Bungo. */
class BungoReportTest {
  private static final Pattern TAG =
      Pattern.compile("<(h[1-3]|table|caption|tr|th|td|li|dt|dd)\\b");
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”\\s*(\\([^)]*\\))?");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern CODE = Pattern.compile("\\b[a-z]+(_[a-z]+)+\\b");
  private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
  private static final Pattern FIRST_LETTER =
      Pattern.compile("<(?:h[1-3]|caption|th|td|li|dt|dd)\\b[^>]*>(\\p{Ll}\\p{L}+)[^0-9\\p{L}]");
  private static final String INDONESIAN =
      "yang|dan|dari|untuk|dengan|tidak|pada|atau|oleh|dalam|sebagai|adalah|setelah|sebelum";
  private static final String ENGLISH =
      "the|of|and|to|for|with|not|or|by|at|is|are|from|before|after|than|that";

  private static final Map<String, String> TEXTS = new TreeMap<>();
  private static final Map<String, String> PAGES = new TreeMap<>();

  @BeforeAll
  static void evaluate() {
    Path folder =
        Path.of(System.getProperty("bina.root"), "examples/case-studies/src/main/resources/bungo");
    Release open =
        Evaluator.standard()
            .evaluate(DossierFolder.read(folder).orThrow())
            .release(Audience.PUBLIC);
    for (String language : List.of("id", "en")) {
      TEXTS.put(language, Reports.text(open, language));
      PAGES.put(language, Reports.page(open, language));
    }
  }

  @Test
  void hasTheSameSkeletonInBothLanguages() {
    assertEquals(skeleton(page("id")), skeleton(page("en")));
  }

  @Test
  void speaksEnglishInTheEnglishReport() {
    assertEquals(List.of(), words(INDONESIAN, text("en")));
  }

  @Test
  void speaksIndonesianInTheIndonesianReport() {
    assertEquals(List.of(), words(ENGLISH, text("id")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void showsNoRawCode(String language) {
    List<String> codes =
        CODE.matcher(text(language))
            .results()
            .map(MatchResult::group)
            // Cumming's name of the standardised change
            .filter(word -> !word.equals("d_av"))
            .toList();
    assertEquals(List.of(), codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void beginsHeadingsLabelsAndCellsWithACapital(String language) {
    String page = STYLE.matcher(page(language)).replaceAll("");
    List<String> small =
        FIRST_LETTER.matcher(page).results().map(found -> found.group(1)).distinct().toList();
    assertEquals(List.of(), small);
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

  private static String text(String language) {
    return TEXTS.getOrDefault(language, "");
  }

  private static String page(String language) {
    return PAGES.getOrDefault(language, "");
  }

  private static List<String> skeleton(String page) {
    return TAG.matcher(page).results().map(found -> found.group(1)).toList();
  }

  /** Function words of a language, outside quotations, brackets and the sources of the methods. */
  private static List<String> words(String words, String report) {
    String flat = QUOTED.matcher(report.replaceAll("\\s+", " ")).replaceAll(" ");
    String bare = IN_BRACKETS.matcher(flat).replaceAll(" ");
    return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE)
        .matcher(bare)
        .results()
        .map(
            found ->
                bare.substring(
                    Math.max(0, found.start() - 30), Math.min(bare.length(), found.end() + 20)))
        .toList();
  }
}
