package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AbsenceTest {

  @Test
  void isItsCode() {
    assertEquals("NO_ROSTER", Absence.NO_ROSTER.toString());
    assertEquals(Absence.NO_ROSTER, Absence.of("NO_ROSTER"));
  }

  @Test
  void takesReasonsOfOthers() {
    assertEquals("STRIKE_2026", Absence.of("STRIKE_2026").code());
  }

  @Test
  void refusesACodeInAnotherForm() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Absence.of("no data"));
    assertEquals(
        "code of an absence must be upper-case words joined by '_', was 'no data'",
        thrown.getMessage());
  }
}
