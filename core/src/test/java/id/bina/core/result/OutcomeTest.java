package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static final Outcome<Integer> TWO = Outcome.of(2);
  private static final Outcome<Integer> NONE =
      Outcome.notComputable(Absence.BELOW_MINIMUM_N, "2 pairs, at least 3 are needed");

  @Test
  void aValueIsComputedAndAnAbsenceIsNot() {
    assertTrue(TWO.isComputed());
    assertFalse(NONE.isComputed());
    assertEquals(Optional.of(2), TWO.asOptional());
    assertEquals(Optional.empty(), NONE.asOptional());
  }

  @Test
  void changingKeepsTheReasonOfAnAbsence() {
    assertEquals(Outcome.of("2"), TWO.map(String::valueOf));
    assertEquals(
        Outcome.notComputable(Absence.BELOW_MINIMUM_N, "2 pairs, at least 3 are needed"),
        NONE.map(String::valueOf));
    assertEquals(NONE, TWO.flatMap(two -> NONE));
    assertEquals(NONE, NONE.flatMap(two -> TWO));
  }

  @Test
  void matchTakesTheFunctionOfWhatItIs() {
    assertEquals("2", TWO.match(String::valueOf, none -> none.detail()));
    assertEquals(
        "2 pairs, at least 3 are needed", NONE.match(String::valueOf, none -> none.detail()));
  }

  @Test
  void askingAnAbsenceForItsValueTellsTheReason() {
    assertEquals(2, TWO.orThrow());
    var thrown = assertThrows(IllegalStateException.class, NONE::orThrow);
    assertEquals(
        "not computable: 2 pairs, at least 3 are needed [BELOW_MINIMUM_N]", thrown.getMessage());
  }

  @Test
  void readsAsItsAnswer() {
    assertEquals("2", TWO.toString());
    assertEquals(
        "not computable: 2 pairs, at least 3 are needed [BELOW_MINIMUM_N]", NONE.toString());
  }

  @Test
  void refusesAnAbsenceThatDoesNotSayWhy() {
    var thrown =
        assertThrows(
            IllegalArgumentException.class, () -> Outcome.notComputable(Absence.NO_DATA, " "));
    assertEquals(
        "detail of not computable must say why, was blank (reason NO_DATA)", thrown.getMessage());
  }
}
