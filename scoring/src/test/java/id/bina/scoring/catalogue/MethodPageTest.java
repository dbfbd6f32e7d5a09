package id.bina.scoring.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The pages of the module are what the cards say.
 *
 * <p>A changed page is read before it is committed. What the cards say now stands in {@code
 * target/methods}; copy it over the page.
 */
class MethodPageTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]*)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.*)$");

  @Test
  void theEnglishPageIsWrittenFromTheCards() throws IOException {
    assertWritten("METHODS.md", "en");
  }

  @Test
  void theIndonesianPageIsWrittenFromTheCards() throws IOException {
    assertWritten("METODE.md", "id");
  }

  private static void assertWritten(String name, String language) throws IOException {
    String page = MethodCatalogue.standard().markdown(language);
    Path written = Path.of("target", "methods", name);
    Files.createDirectories(written.getParent());
    Files.writeString(written, page);
    Path committed = Path.of(name);
    assertEquals(
        Files.exists(committed) ? Files.readString(committed) : "",
        page,
        () -> name + " must be what the cards say\n  read the difference, then copy " + written);
  }

  @Test
  void everyLinkOfAPageLeadsToOneHeading() {
    for (String language : List.of("en", "id")) {
      String page = MethodCatalogue.standard().markdown(language);
      List<String> headings =
          HEADING.matcher(page).results().map(found -> MethodPage.anchor(found.group(1))).toList();

      assertEquals(headings.stream().distinct().toList(), headings);
      LINK.matcher(page)
          .results()
          .map(MatchResult::group)
          .map(link -> link.substring(3, link.length() - 1))
          .forEach(anchor -> assertTrue(headings.contains(anchor), anchor));
    }
  }

  @Test
  void aDoiIsALinkWhoseSignsAreEncoded() {
    String newcombe =
        "- *source* Newcombe (1998)"
            + " [doi:10.1002/(SICI)1097-0258(19980430)17:8\\<873::AID-SIM779>3.0.CO;2-I]"
            + "(https://doi.org/10.1002/%28SICI%291097-0258%2819980430%2917:8%3C873::AID-SIM779"
            + "%3E3.0.CO;2-I)\n";

    assertTrue(MethodCatalogue.standard().markdown("en").contains(newcombe));
  }
}
