package id.bina.examples.bungo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.json.BinaJson;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What leaves the house leads to nobody: no id of a person, form or interview, and no name. */
class BungoNobodyTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d-]*");

  private static Evaluated result;

  @BeforeAll
  static void evaluate() {
    Path folder =
        Path.of(System.getProperty("bina.root"), "examples/case-studies/src/main/resources/bungo");
    result = Evaluator.standard().evaluate(DossierFolder.read(folder).orThrow());
  }

  @Test
  @Tag("S004-8")
  void noIdOfAnybodyLeavesTheHouse() {
    Set<String> ids = ids();
    assertTrue(ids.contains("BG-010") && ids.contains("W-1") && ids.contains("ATS-21"));
    for (Audience audience : List.of(Audience.PUBLIC, Audience.INTERNAL)) {
      for (String written : written(result.release(audience))) {
        Set<String> found = new TreeSet<>(ids);
        found.retainAll(words(written));
        assertEquals(Set.of(), found, "in what is written for " + audience);
        assertFalse(written.contains("Wiryo"), "a named officer, for " + audience);
      }
    }
  }

  @Test
  void thoseInTheHouseReadMoreThanThePublicButNoGroupUnderFive() {
    Release inside = result.release(Audience.INTERNAL);
    Release open = result.release(Audience.PUBLIC);
    assertTrue(withheld(inside) < withheld(open), withheld(inside) + " of " + withheld(open));
    inside.body().scores().stream()
        .flatMap(score -> score.measured().stream())
        .filter(score -> !score.basis().code().equals("setting"))
        .forEach(score -> assertTrue(score.counts().n() >= 5, score.toString()));
  }

  private static long withheld(Release release) {
    return release.disclosure().suppressedPrimary()
        + release.disclosure().suppressedComplementary();
  }

  private static List<String> written(Release release) {
    List<String> written = new ArrayList<>();
    written.add(BinaJson.write(release));
    for (String language : List.of("id", "en")) {
      written.add(Reports.text(release, language));
      written.add(Reports.page(release, language));
    }
    return written;
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    WORD.matcher(text).results().forEach(match -> words.add(match.group()));
    return words;
  }

  private static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    add(ids, "participants.csv", "id");
    add(ids, "interviews.csv", "interview");
    add(ids, "interviews.csv", "participant");
    add(ids, "voices.csv", "id");
    add(ids, "superiors.csv", "id");
    add(ids, "superiors.csv", "superior");
    return ids;
  }

  private static void add(Set<String> ids, String file, String column) {
    StudyFiles.rows(file).forEach(row -> ids.add(row.text(column)));
  }
}
