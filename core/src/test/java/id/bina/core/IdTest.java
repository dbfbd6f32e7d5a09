package id.bina.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.program.GoalId;
import id.bina.core.program.NeedId;
import id.bina.core.program.TrainingId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IdTest {

  @Test
  void isWrittenAsItsText() {
    assertEquals("TR-01", TrainingId.of("TR-01").toString());
  }

  @Test
  void differsFromAnIdOfAnotherKind() {
    assertNotEquals((Object) GoalId.of("X1"), NeedId.of("X1"));
  }

  @Test
  void refusesAnEmptyId() {
    assertEquals("training id must have 1 to 100 characters, had 0", refusal(""));
  }

  @Test
  void refusesALongId() {
    assertEquals("x".repeat(100), TrainingId.of("x".repeat(100)).value());
    assertEquals("training id must have 1 to 100 characters, had 101", refusal("x".repeat(101)));
  }

  @Test
  void refusesAnIdThatBeginsWithASign() {
    assertEquals("training id must begin with a letter or digit, was '-TR'", refusal("-TR"));
  }

  @Test
  void refusesSpacesAndSaysWhere() {
    assertEquals(
        "training id must hold ASCII letters, digits and . _ : - @ / + only, was 'TR 01'"
            + " (character 3)",
        refusal("TR 01"));
  }

  @Test
  void showsWhatCannotBeSeen() {
    assertEquals(
        "training id must hold ASCII letters, digits and . _ : - @ / + only, was 'TR\\u00a001'"
            + " (character 3)",
        refusal("TR\u00a001"));
  }

  @Test
  void refusesLettersThatOnlyLookLikeAscii() {
    assertEquals(
        "training id must begin with a letter or digit, was '\\u0422R'", refusal("\u0422R"));
  }

  private static String refusal(String value) {
    return Refusal.of(() -> TrainingId.of(value));
  }

  @Property(seed = "20250102")
  void anIdOfAllowedCharactersIsItself(@ForAll("ids") String value) {
    assertEquals(value, TrainingId.of(value).value());
    assertEquals(TrainingId.of(value), TrainingId.of(value));
  }

  @Provide
  Arbitrary<String> ids() {
    Arbitrary<String> first = Arbitraries.strings().alpha().numeric().ofLength(1);
    Arbitrary<String> rest =
        Arbitraries.strings().alpha().numeric().withChars("._:-@/+").ofMaxLength(99);
    return first.flatMap(f -> rest.map(r -> f + r));
  }

  @Property(seed = "20250103")
  void anIdWithAnyOtherCharacterIsRefused(@ForAll("strangers") char stranger) {
    assertThrows(IllegalArgumentException.class, () -> TrainingId.of("A" + stranger));
  }

  @Provide
  Arbitrary<Character> strangers() {
    return Arbitraries.chars()
        .filter(c -> c >= 0x80 || (!Character.isLetterOrDigit(c) && "._:-@/+".indexOf(c) < 0));
  }
}
