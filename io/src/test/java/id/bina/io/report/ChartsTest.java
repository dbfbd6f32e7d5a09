package id.bina.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {
  private static final Pattern FIGURE =
      Pattern.compile("<figure class=\"chart\">.*?</figure>", Pattern.DOTALL);

  private static List<String> figures(String language) {
    String page = Reports.page(SurveyRelease.bungo().release(), language);
    return FIGURE.matcher(page).results().map(MatchResult::group).toList();
  }

  private static String figure(String title) {
    return figures("id").stream()
        .filter(each -> each.contains("<figcaption>" + title))
        .findFirst()
        .orElseThrow();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void saysTitleAndReadingToWhoCannotSeeIt(String language) {
    List<String> figures = figures(language);
    assertEquals(6, figures.size());
    for (String each : figures) {
      assertTrue(each.contains("role=\"img\" aria-labelledby=\"bagan-"), each);
      assertTrue(each.contains("<title id=\"bagan-"), each);
      assertTrue(each.contains("<desc id=\"bagan-"), each);
    }
  }

  @Test
  void standsWithItsTable() {
    String page = Reports.page(SurveyRelease.bungo().release(), "id");
    assertEquals(count(page, "</figure>\n<div class=\"wide\">"), count(page, "</figure>"));
  }

  @Test
  void dividesABarByHowManyGaveEachAnswer() {
    String bars = figure("Jawaban");
    // 47 of 120 and 4 blanks on 308 units
    assertTrue(bars.contains("width=\"116.7\" height=\"18\" fill=\"#fee838\""), bars);
    assertTrue(bars.contains(">n = 120</text>"), bars);
  }

  @Test
  void drawsWhatIsWithheldAsWithheld() {
    assertTrue(figure("Jawaban").contains("class=\"withheld\""));
    assertTrue(figure("Jawaban").contains(">tidak ditampilkan: "));
    assertTrue(figure("Skor tes").contains("3. TR-02: tidak ditampilkan: "));
    assertEquals(2, count(figure("Skor tes"), "class=\"slope\""));
    assertEquals(2, count(figure("Nilai unsur"), "class=\"dot\""));
    assertTrue(figure("Nilai unsur").contains("class=\"withheld\""));
  }

  @Test
  void hidesNoIntervalAndShowsWhereBandsBegin() {
    assertEquals(2, count(figure("Nilai unsur"), "class=\"span\""));
    // three lines at each of the two dots
    assertEquals(6, count(figure("Nilai unsur"), "class=\"cut\""));
    assertTrue(figure("Nilai unsur").contains(">mutu B</text>"));
  }

  @Test
  void drawsNoLineThroughABreak() {
    String trend = figure("IKM per putaran");
    assertEquals(3, count(trend, "class=\"dot\""));
    assertEquals(1, count(trend, "class=\"slope\""));
    assertEquals(1, count(trend, "class=\"cut\""));
    assertTrue(trend.contains(">1: cara survei: kertas → kode QR</text>"), trend);
  }

  @Test
  void aPageWithoutDrawingsHasNoStyleForThem() {
    String page = Reports.note(SurveyRelease.bungo().release(), "id").page();
    assertFalse(page.contains("figure.chart"));
  }

  @Property(seed = "31", tries = 200)
  void anAxisHoldsItsValuesAndHasFewMarks(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double other) {
    Axis axis = Axis.over(List.of(one, other), 10, 350);
    assertTrue(axis.at(one) >= 10 && axis.at(one) <= 350);
    assertTrue(axis.at(other) >= 10 && axis.at(other) <= 350);
    assertTrue(axis.marks().size() <= 6, axis.marks()::toString);
  }

  @Property(seed = "32", tries = 200)
  void coloursGrowLighter(@ForAll @IntRange(min = 2, max = 11) int of) {
    int before = -1;
    for (int i = 0; i < of; i++) {
      int colour = Integer.parseInt(Palette.colour(i, of).substring(1), 16);
      int light = 299 * (colour >> 16) + 587 * (colour >> 8 & 0xFF) + 114 * (colour & 0xFF);
      assertTrue(light > before);
      before = light;
    }
  }
}
