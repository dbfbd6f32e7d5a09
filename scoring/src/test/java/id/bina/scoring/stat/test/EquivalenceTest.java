package id.bina.scoring.stat.test;

import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.stat.test.Equivalence.Verdict;
import id.bina.scoring.stat.test.NonInferiority.Better;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Too small to matter, and at most a little worse. */
class EquivalenceTest {

  private static Estimate estimate(double value, double error, double df) {
    return new Estimate(value, error, df, 0.95, "t");
  }

  @Test
  void twoOneSidedTestsAsTabled() {
    // t table: 2.228 leaves .025 above on 10 degrees of freedom, 1.812 leaves .05
    Equivalence test = Equivalence.of(estimate(0, 1, 10), 2.228139);
    assertEquals(0.025, test.p(), 1e-7);
    assertEquals(Verdict.WITHIN, test.verdict());
    assertEquals(1.812461, test.interval().upper(), 1e-6);
    assertEquals(0.9, test.interval().level(), 1e-15);
    assertEquals("within [-2.228, 2.228]: p = 0.0250", test.toString());
  }

  @Test
  void aLargePValueIsNoEquivalence() {
    Equivalence open = Equivalence.of(estimate(1, 2, 20), 3);
    assertEquals(Verdict.OPEN, open.verdict());
    assertEquals("not shown to be within [-3.000, 3.000]: p = 0.1646", open.toString());
    assertEquals(Verdict.BEYOND, Equivalence.of(estimate(9, 1, 20), 3).verdict());
    assertEquals(Verdict.BEYOND, Equivalence.of(estimate(-9, 1, 20), 3).verdict());
  }

  @Test
  void marginsNeedNotBeEven() {
    Equivalence test = new Equivalence(estimate(1, 0.5, 30), -1, 4, 0.05);

    assertEquals(Math.max(test.pLower(), test.pUpper()), test.p());
  }

  @Test
  void takesTheEstimateOfAnyTest() {
    Estimate difference =
        Welch.of(Numbers.of(1, 2, 3, 4), Numbers.of(1.5, 2.5, 3, 3.5)).orThrow().difference();

    assertEquals(Verdict.WITHIN, Equivalence.of(difference, 3).verdict());
    assertTrue(NonInferiority.of(difference, 3, Better.HIGHER).isShown());
  }

  @Test
  void atMostALittleWorse() {
    NonInferiority shown = NonInferiority.of(estimate(-1, 0.5, 40), 3, Better.HIGHER);
    // t(40) critical at .025 is 2.021075
    assertEquals(-1 - 2.021075 * 0.5, shown.worst(), 1e-6);
    assertTrue(shown.isShown());
    assertEquals("shown: at worst -2.011, accepted -3.000, p = 0.0001", shown.toString());
    // for waiting times a minus is better
    NonInferiority faster = NonInferiority.of(estimate(-1, 0.5, 40), 0.1, Better.LOWER);
    assertTrue(faster.isShown());
    assertFalse(NonInferiority.of(estimate(1, 0.5, 40), 0.1, Better.LOWER).isShown());
  }

  @Test
  void refusesMarginsAndRatesThatAreNone() {
    Estimate one = estimate(1, 1, 1);
    assertRefused(
        "margins must be finite and ascending, was 2.0 and 2.0",
        () -> new Equivalence(one, 2, 2, 0.05));
    assertRefused(
        "margins must be finite and ascending, was NaN and NaN",
        () -> Equivalence.of(one, Double.NaN));
    assertRefused(
        "alpha must be between 0 and 0.5, was 0.5", () -> new Equivalence(one, -1, 1, 0.5));
    assertRefused(
        "margin must be finite and above 0, was -1.0",
        () -> NonInferiority.of(one, -1, Better.LOWER));
    assertRefused(
        "alpha must be between 0 and 0.5, was 0.0",
        () -> new NonInferiority(one, 1, Better.LOWER, 0));
  }

  @Test
  void tablesFit() {
    Estimate large = estimate(123456789.5, 9876543.25, 1e6);
    String tables =
        Equivalence.of(large, 1e9).table() + NonInferiority.of(large, 1e9, Better.LOWER).table();
    assertTrue(tables.lines().allMatch(line -> line.length() <= 80), tables);
    assertTrue(Equivalence.of(large, 1e9).toString().length() < 80);
  }

  @Property(seed = "20261204", tries = 200)
  void pIsSmallJustWhenTheIntervalIsWithin(
      @ForAll @DoubleRange(min = -5, max = 5) double value,
      @ForAll @DoubleRange(min = 0.1, max = 3) double error) {
    Equivalence test = Equivalence.of(estimate(value, error, 12), 2.5);
    boolean within = test.interval().lower() > -2.5 && test.interval().upper() < 2.5;

    assertEquals(within, test.p() < 0.05);
    // wider margins never make it harder
    assertTrue(Equivalence.of(estimate(value, error, 12), 3).p() <= test.p());
    // the one-sided test of a loss is the lower half
    assertEquals(
        test.pLower(), NonInferiority.of(estimate(value, error, 12), 2.5, Better.HIGHER).p());
  }
}
