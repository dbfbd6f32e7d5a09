package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void saysHowManyOfHowMany() {
    assertEquals("66", Counts.of(66).toString());
    assertEquals("66 of 102", Counts.of(66, 102).toString());
    assertEquals("66 (30 and 36)", Counts.ofSides(30, 36).toString());
  }

  @Test
  void refusesANegativeNumber() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Counts.of(-1));
    assertEquals("n must be at least 0, was -1", refused.getMessage());
    var eligible = assertThrows(IllegalArgumentException.class, () -> Counts.of(1, -3));
    assertEquals("eligible must be at least 0, was -3", eligible.getMessage());
  }

  @Test
  void refusesAContrastOfOneSide() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Counts(9, OptionalLong.empty(), OptionalLong.of(9), OptionalLong.empty()));
    assertEquals(
        "a contrast must count both sides, had OptionalLong[9] and OptionalLong.empty",
        refused.getMessage());
  }
}
