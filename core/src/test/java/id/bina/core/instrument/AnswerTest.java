package id.bina.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final List<Answer> GIVEN =
      List.of(
          Answer.rating(0),
          Answer.choices("a", "b"),
          Answer.number(BigDecimal.ZERO),
          Answer.words("tidak ada"));
  private static final List<Answer> MISSING =
      List.of(Answer.blank(), Answer.notApplicable(), Answer.notAsked(), Answer.outOfRange("99"));

  @Test
  void aZeroIsAnAnswer() {
    for (Answer answer : GIVEN) {
      assertTrue(answer.isAnswered());
      assertEquals(Optional.empty(), answer.missing());
    }
  }

  @Test
  void eachWayOfMissingIsItsOwn() {
    assertEquals(
        List.of(Missing.BLANK, Missing.NOT_APPLICABLE, Missing.NOT_ASKED, Missing.OUT_OF_RANGE),
        MISSING.stream().map(answer -> answer.missing().orElseThrow()).toList());
    MISSING.forEach(answer -> assertFalse(answer.isAnswered()));
  }

  @Test
  void matchTakesTheFunctionOfItsKind() {
    List<String> kinds =
        Stream.concat(GIVEN.stream(), MISSING.stream())
            .map(
                answer ->
                    answer.<String>match(
                        rating -> "rating " + rating.value(),
                        choices -> "choices " + choices.chosen(),
                        number -> "number " + number.value(),
                        words -> "words " + words.text(),
                        blank -> "blank",
                        notApplicable -> "not applicable",
                        notAsked -> "not asked",
                        outOfRange -> "out of range " + outOfRange.raw()))
            .toList();
    assertEquals(
        List.of(
            "rating 0",
            "choices [a, b]",
            "number 0",
            "words tidak ada",
            "blank",
            "not applicable",
            "not asked",
            "out of range 99"),
        kinds);
  }

  @Test
  void readsAsWhatWasAnswered() {
    assertEquals("4", Answer.rating(4).toString());
    assertEquals("Siang; Malam", Answer.choices("Siang", "Malam").toString());
    assertEquals("100", Answer.number(new BigDecimal("1E+2")).toString());
    assertEquals("Sudah baik", Answer.words("Sudah baik").toString());
    assertEquals("blank", Answer.blank().toString());
    assertEquals("not applicable", Answer.notApplicable().toString());
    assertEquals("not asked", Answer.notAsked().toString());
    assertEquals("out of range: '6'", Answer.outOfRange("6").toString());
  }

  @Test
  void numbersAreEqualWhateverTheirTrailingZeros() {
    assertEquals(Answer.number(new BigDecimal("2.5")), Answer.number(new BigDecimal("2.500")));
  }

  @Test
  void refusesChoicesWithoutAnOption() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Answer.choices());
    assertEquals(
        "choices must hold at least one option, had none\n  nothing chosen is Answer.blank()",
        refused.getMessage());
  }

  @Test
  void refusesAnOptionChosenTwice() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Answer.choices("a", "a"));
    assertEquals("choices must not repeat an option, were [a, a]", refused.getMessage());
  }

  @Test
  void refusesBlankWords() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Answer.words("  "));
    assertEquals(
        "words must not be blank, was blank\n  nothing written is Answer.blank()",
        refused.getMessage());
  }

  @Test
  void refusesSomethingOutOfRangeThatWasNeverWritten() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Answer.outOfRange(""));
    assertEquals(
        "answer out of range must say what was written, was blank"
            + "\n  nothing written is Answer.blank()",
        refused.getMessage());
  }
}
