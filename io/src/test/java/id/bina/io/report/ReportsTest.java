package id.bina.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Release;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {
  private static final Release SMALL = SmallRelease.of("Pelatihan ASN");

  /** A changed golden file is looked at, in a terminal or a browser, before it is committed. */
  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void writesTextAsAgreed(String language) throws IOException {
    assertEquals(golden("small-" + language + ".txt"), Reports.text(SMALL, language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void writesAPageAsAgreed(String language) throws IOException {
    assertEquals(golden("small-" + language + ".html"), Reports.page(SMALL, language));
  }

  @Test
  void needsNothingFromElsewhereAndNoScript() {
    String page = Reports.page(SMALL, "id");
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("http"));
    assertFalse(page.contains("@import"));
  }

  @Test
  void takesHostileWordsForWords() {
    String page = Reports.page(SmallRelease.of("<b onload='x'>\"&</b>"), "id");
    assertTrue(page.contains("<h1>&lt;b onload=&#39;x&#39;&gt;&quot;&amp;&lt;/b&gt;</h1>"));
    assertFalse(page.contains("<b onload"));
  }

  @Test
  void isTheSameUnderAnyLocaleAndTimeZone() {
    String text = Reports.text(SMALL, "id");
    String page = Reports.page(SMALL, "en");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertEquals(text, Reports.text(SMALL, "id"));
      assertEquals(page, Reports.page(SMALL, "en"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void refusesALanguageItDoesNotSpeak() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Reports.text(SMALL, "fr"));
    assertEquals("language of a report must be id or en, was fr", refused.getMessage());
  }

  @Test
  void replacesAnOlderFileWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bungo.html");
    Files.writeString(file, "older and longer ".repeat(10_000));
    Reports.html(SMALL, file.toString());
    assertEquals(Reports.page(SMALL, "id"), Files.readString(file));
    Reports.json(SMALL, folder.resolve("bungo.json"));
    assertTrue(Files.readString(folder.resolve("bungo.json")).startsWith("{"));
  }

  @Property(seed = "17", tries = 200)
  void keepsEveryLineWithin80Columns(@ForAll @StringLength(min = 1, max = 300) String title) {
    if (!title.isBlank()) {
      String text = Reports.text(SmallRelease.of("x" + title), "id");
      text.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
  }

  @Property(seed = "18", tries = 200)
  void breaksLinesWithoutLosingAWord(
      @ForAll @StringLength(max = 200) String words,
      @ForAll @IntRange(min = 5, max = 80) int width) {
    String joined = String.join("", TextWriter.wrap(words, width));
    assertEquals(words.replaceAll("\\s", ""), joined.replaceAll("\\s", ""));
  }

  private static String golden(String name) throws IOException {
    try (InputStream stream = ReportsTest.class.getResourceAsStream("/report/" + name)) {
      if (stream == null) {
        throw new IOException("golden file must be there, was missing: report/" + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
