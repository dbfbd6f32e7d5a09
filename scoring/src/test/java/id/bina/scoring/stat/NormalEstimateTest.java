package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class NormalEstimateTest {

  private static final NormalEstimate ONE = new NormalEstimate(1.96, 1, 0.95, "x");

  @Test
  void testAndIntervalAreOneReading() {
    // pnorm(-1.96) * 2 and qnorm(0.975) of R
    assertEquals(0.04999579029644087, ONE.p(), 1e-15);
    assertEquals(1.96 - 1.959963984540054, ONE.interval().lower(), 1e-14);
    assertEquals("1.960, 95 % [0.000, 3.920], z = 1.96, p = 0.0500", ONE.toString());
    assertTrue(ONE.table().startsWith("Estimate, normal distribution\n"));
    assertEquals(ONE, new Estimate(1.96, 1, 7, 0.95, "x").normal());
  }

  @Test
  void tinyTailsKeepTheirDigits() {
    // 2 * pnorm(-20)
    assertEquals(5.507248237212467e-89, new NormalEstimate(20, 1, .95, "x").p(), 1e-100);
  }

  @Test
  void refusesWhatCarriesNoTest() {
    assertRefused(
        "value of an estimate must be finite, was NaN",
        () -> new NormalEstimate(Double.NaN, 1, .95, "x"));
    assertRefused(
        "standard error must be finite and above 0, was 0.0",
        () -> new NormalEstimate(1, 0, .95, "x"));
    assertRefused("level must be between 0 and 1, was 0.0", () -> new NormalEstimate(1, 1, 0, "x"));
  }

  @Property(tries = 200, seed = "40")
  void intervalLeavesOutZeroJustWherePIsSmall(
      @ForAll @DoubleRange(min = -5, max = 5) double value) {
    NormalEstimate estimate = new NormalEstimate(value, 1, 0.95, "x");
    assertEquals(estimate.p() < 0.05, estimate.interval().excludes(0));
  }
}
