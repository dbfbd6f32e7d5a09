package id.bina.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.Refusal;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void aShareOnTheThresholdIsOnIt() {
    double share = 3.0 / 5;
    BigDecimal threshold = new BigDecimal("0.6");
    assertTrue(Comparison.AT_LEAST.holds(share, threshold));
    assertTrue(Comparison.AT_MOST.holds(share, threshold));
    assertFalse(Comparison.LESS.holds(share, threshold));
    assertFalse(Comparison.GREATER.holds(share, threshold));
    assertEquals(0, Comparison.AT_LEAST.margin(share, threshold));
  }

  @Test
  void theMarginSaysByHowMuchItWasMetOrMissed() {
    BigDecimal threshold = new BigDecimal("0.20");
    assertEquals(0.25, Comparison.AT_LEAST.margin(0.45, threshold));
    assertEquals(-0.05, Comparison.AT_LEAST.margin(0.15, threshold));
    assertEquals(0.05, Comparison.LESS.margin(0.15, threshold));
  }

  @Test
  void minusZeroIsZero() {
    assertTrue(Comparison.AT_LEAST.holds(-0.0, BigDecimal.ZERO));
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertEquals(
        "found must be finite, was NaN",
        Refusal.of(() -> Comparison.LESS.holds(Double.NaN, BigDecimal.ONE)));
    assertEquals(
        "found must be finite, was Infinity",
        Refusal.of(() -> Comparison.LESS.margin(Double.POSITIVE_INFINITY, BigDecimal.ONE)));
  }

  @Property(seed = "20250130")
  void oneOfTheTwoSidesHolds(@ForAll @DoubleRange(min = -5, max = 5) double found) {
    BigDecimal threshold = new BigDecimal("0.65");
    assertEquals(
        !Comparison.LESS.holds(found, threshold), Comparison.AT_LEAST.holds(found, threshold));
    assertEquals(
        !Comparison.GREATER.holds(found, threshold), Comparison.AT_MOST.holds(found, threshold));
    assertEquals(
        Comparison.AT_LEAST.holds(found, threshold),
        Comparison.AT_LEAST.margin(found, threshold) >= 0);
  }

  @Property(seed = "20250131")
  void aShareIsComparedAsItsFractionIs(
      @ForAll @IntRange(max = 500) int yes, @ForAll @IntRange(min = 1, max = 500) int of) {
    BigDecimal threshold = new BigDecimal("0.6");
    boolean exact = Rational.of(yes, of).compareTo(Rational.of(threshold)) >= 0;
    assertEquals(exact, Comparison.AT_LEAST.holds((double) yes / of, threshold));
  }
}
