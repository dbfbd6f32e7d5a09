package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void breaksAWordThatIsLongerThanALine() {
    String table = new TextTable(0).words(0, "x".repeat(100)).text();
    assertEquals("x".repeat(80) + "\n  " + "x".repeat(20) + "\n", table);
  }

  @Test
  void aLineGetsLongerBeforeANumberGetsShorter() {
    String number = "9".repeat(90);
    String table = new TextTable(1).row(0, "label", number).text();
    assertEquals("label  " + number + "\n", table);
  }

  @Test
  void refusesARowOfAnotherWidth() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> new TextTable(2).row(0, "label", "1"));
    assertEquals("row must have 2 figures, had 1", refused.getMessage());
  }

  @Property(seed = "20260131", tries = 300)
  void keepsEveryLetterAndEightyColumns(
      @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 90) String> words) {
    String label = String.join(" ", words);
    String table = new TextTable(2).row(2, label, "12.5", "66").text();
    table.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    table.lines().forEach(line -> assertEquals(line.stripTrailing(), line));
    String letters = table.replaceAll("[^A-Za-z]", "");
    assertEquals(label.replace(" ", ""), letters);
  }
}
