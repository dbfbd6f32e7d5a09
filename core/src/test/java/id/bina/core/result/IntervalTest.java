package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

  private static final Interval SUPPORT = Interval.of(0.21, 0.62, 0.95, "newcombe");

  @Test
  void holdsItsEnds() {
    assertTrue(SUPPORT.contains(0.21));
    assertTrue(SUPPORT.contains(0.62));
    assertFalse(SUPPORT.contains(0));
    assertFalse(SUPPORT.contains(Double.NaN));
  }

  @Test
  void excludesWhatLiesStrictlyOutside() {
    assertTrue(SUPPORT.excludes(0));
    assertTrue(SUPPORT.excludes(0.63));
    assertFalse(SUPPORT.excludes(0.62));
    assertFalse(SUPPORT.excludes(Double.NaN));
  }

  @Test
  void hasAWidthOfZeroOrMore() {
    assertEquals(0.41, SUPPORT.width(), 1e-15);
    assertEquals(0, Interval.of(4, 4, 0.95, "exact").width());
  }

  @Test
  void isReadInAnotherUnit() {
    assertEquals(
        Interval.of(21, 62, 0.95, "newcombe"), Interval.of(10.5, 31, 0.95, "newcombe").times(2));
    assertEquals(
        "factor of an interval must be above 0, was -1.0 (method exact)",
        assertThrows(
                IllegalArgumentException.class, () -> Interval.of(1, 2, 0.95, "exact").times(-1))
            .getMessage());
  }

  @Test
  void hasNoNegativeZero() {
    assertEquals(Interval.of(0.0, 0.0, 0.95, "exact"), Interval.of(-0.0, -0.0, 0.95, "exact"));
  }

  @Test
  void readsInFiveDigits() {
    assertEquals(
        "95 % [-0.20981, 1794.3] t", Interval.of(-0.209814, 1794.3424, 0.95, "t").toString());
  }

  @Test
  void refusesEndsInTheWrongOrder() {
    var thrown =
        assertThrows(IllegalArgumentException.class, () -> Interval.of(2, 1, 0.95, "wilson"));
    assertEquals(
        "interval must be finite with lower <= upper, was [2.0, 1.0] (method wilson)",
        thrown.getMessage());
  }

  @Test
  void refusesAnEndThatIsNoNumber() {
    var thrown =
        assertThrows(
            IllegalArgumentException.class, () -> Interval.of(0, Double.NaN, 0.95, "wilson"));
    assertEquals(
        "interval must be finite with lower <= upper, was [0.0, NaN] (method wilson)",
        thrown.getMessage());
  }

  @Test
  void refusesALevelInPercent() {
    var thrown =
        assertThrows(IllegalArgumentException.class, () -> Interval.of(0, 1, 95, "wilson"));
    assertEquals(
        "level of an interval must be above 0 and at most 1, was 95.0 (method wilson)",
        thrown.getMessage());
  }

  @Test
  void refusesAMethodWithoutAName() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Interval.of(0, 1, 0.95, ""));
    assertEquals(
        "method of an interval must have a name, was blank (level 0.95)", thrown.getMessage());
  }
}
