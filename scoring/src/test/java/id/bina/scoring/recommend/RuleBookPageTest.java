package id.bina.scoring.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.rule.Rule;
import id.bina.scoring.Evaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The pages of the rules are what the standard book says. A changed page is read before it is
 * committed; what the book says now stands in {@code target/rules}.
 */
class RuleBookPageTest {
  private static final Pattern MEASURE_ID = Pattern.compile("\\b[a-z]+\\.[a-z_]{3,}\\b");

  @Test
  void theEnglishPageIsWrittenFromTheBook() throws IOException {
    assertWritten("RULES.md", "en");
  }

  @Test
  void theIndonesianPageIsWrittenFromTheBook() throws IOException {
    assertWritten("ATURAN.md", "id");
  }

  private static void assertWritten(String name, String language) throws IOException {
    String page = Evaluator.standard().rules(language);
    Path written = Path.of("target", "rules", name);
    Files.createDirectories(written.getParent());
    Files.writeString(written, page);
    Path committed = Path.of(name);
    assertEquals(
        Files.exists(committed) ? Files.readString(committed) : "",
        page,
        () -> name + " must be what the book says\n  read the difference, then copy " + written);
  }

  @Test
  void everyRuleStandsOnThePageInWordsAndNotInIds() {
    for (String language : List.of("en", "id")) {
      String page = Evaluator.standard().rules(language);
      for (Rule rule : RuleBooks.standard().rules()) {
        assertTrue(page.contains("## " + rule.id() + ": " + rule.title().in(language)));
      }
      assertEquals(List.of(), MEASURE_ID.matcher(page).results().map(m -> m.group()).toList());
      assertFalse(page.contains("{"), "a place of a template was left");
    }
  }
}
