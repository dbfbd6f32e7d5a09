package id.bina.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A bar ends where the number beside it begins, however large the number is. */
class StackedBarsTest {
  private static final Pattern BOX =
      Pattern.compile("<rect x=\"([0-9.]+)\" y=\"[0-9.]+\" width=\"([0-9.]+)\" height=\"18");

  private static double endOfBars(String words) {
    StackedBars bars =
        new StackedBars(
            "Jawaban",
            "Setiap batang satu butir",
            List.of("1", "2"),
            List.of(new StackedBars.Bar("Butir 1", List.of(2L, 3L), words)));
    return BOX.matcher(Canvas.svg(bars, "c"))
        .results()
        .mapToDouble(StackedBarsTest::end)
        .max()
        .orElseThrow();
  }

  private static double end(MatchResult box) {
    return Double.parseDouble(box.group(1)) + Double.parseDouble(box.group(2));
  }

  @Test
  void aNationsAnswersStandBesideTheirBar() {
    String words = "n = 19.398.359";
    assertTrue(endOfBars(words) <= Canvas.WIDTH - Canvas.widthOf(words), words);
  }

  @Test
  void shortNumbersLeaveTheBarsAsTheyWere() {
    assertEquals(Canvas.WIDTH - 52, endOfBars("n = 84"), 0.1);
  }
}
