package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void leavesShortWordsAsTheyAre() {
    assertEquals("a b = 1.10", OneLine.of("a  b", " = 1.10"));
  }

  @Test
  void cutsWordsInTheMiddleAndKeepsTheAnswer() {
    String line = OneLine.of("a".repeat(60) + "b".repeat(60), " = 1.10");
    assertEquals("a".repeat(34) + "..." + "b".repeat(35) + " = 1.10", line);
  }

  @Test
  void cutsWordsAtTheEndIfTheyAreAllThereIs() {
    assertEquals("a".repeat(76) + "...", OneLine.of("a".repeat(100), ""));
  }

  @Test
  void neverSplitsACharacterOfTwoUnits() {
    String line = OneLine.of("\uD83D\uDE00".repeat(60), " = 1");
    assertFalse(line.chars().anyMatch(unit -> unit == '?'));
    long high = line.chars().filter(unit -> Character.isHighSurrogate((char) unit)).count();
    long low = line.chars().filter(unit -> Character.isLowSurrogate((char) unit)).count();
    assertEquals(high, low);
  }

  @Property(seed = "20260132")
  void isOneLineUnderEightyCharactersWhateverItHolds(
      @ForAll @StringLength(max = 200) String words,
      @ForAll @StringLength(max = 120) String answer) {
    String line = OneLine.of(words, answer);
    assertTrue(line.length() < 80);
    assertEquals(-1, line.indexOf('\n'));
  }
}
