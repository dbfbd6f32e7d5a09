package id.bina.io.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class CellsTest {

  @Test
  void takesAwayWhatCannotBeSeen() {
    assertEquals("About half of it", Cells.words("\uFEFFAbout\u00A0half\u00A0of it "));
    assertEquals("3. Sarana: ruang", Cells.words("3.\tSarana:\r\nruang"));
    assertEquals("", Cells.words(" \u00A0\uFEFF\t"));
    assertEquals("caf\u00e9", Cells.words("cafe\u0301"));
  }

  @Test
  void aWholeNumberHasDigitsOnly() {
    assertTrue(Cells.isWholeNumber("-12"));
    assertTrue(Cells.isWholeNumber("199001012015031001"));
    assertFalse(Cells.isWholeNumber("1.0"));
    assertFalse(Cells.isWholeNumber("-"));
    assertFalse(Cells.isWholeNumber(""));
    assertFalse(Cells.isWholeNumber("\u0663"));
  }

  @Test
  void showsOnOneLineWhatALongCellHolds() {
    assertEquals("'a\\u000ab\\u00a0'", Cells.shown("a\nb\u00A0"));
    assertEquals("'" + "x".repeat(60) + "...'", Cells.shown("x".repeat(61)));
  }

  @Property(seed = "20250421")
  void wordsOfWordsAreTheSameWords(
      @ForAll
          @CharRange(from = 'a', to = 'e')
          @Chars({' ', '\t', '\n', '\u00A0', '\uFEFF', '\u0301', '\u3000'})
          String raw) {
    String words = Cells.words(raw);

    assertEquals(words, Cells.words(words));
    assertFalse(words.startsWith(" ") || words.endsWith(" ") || words.contains("  "), words);
  }
}
