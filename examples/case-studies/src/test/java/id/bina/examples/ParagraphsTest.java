package id.bina.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void breaksBetweenWordsAndIndentsWhatFollows() {
    String words = "kata ".repeat(20);
    String text = Paragraphs.hanging("  E2  ", words);
    assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    assertEquals("  E2  kata kata", text.substring(0, 15));
    assertEquals("      kata", text.lines().skip(1).findFirst().orElse("").substring(0, 10));
    assertEquals(20, text.split("kata", -1).length - 1);
  }

  @Test
  void leavesAWordThatIsTooLongWhole() {
    String word = "x".repeat(100);
    assertEquals("- " + word + "\n", Paragraphs.hanging("- ", word));
  }
}
