package id.bina.scoring.stat.impact;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.BeforeAfter;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RegressionToTheMeanTest {

  private static final BeforeAfter CHOSEN =
      BeforeAfter.of(Numbers.of(58, 60, 62), Numbers.of(66, 69, 66));

  @Test
  void partOfTheRiseIsSelection() {
    RegressionToTheMean found = RegressionToTheMean.of(CHOSEN, 72.5, 0.6).orThrow();
    assertEquals(5, found.expected(), 1e-12);
    assertEquals("change 7.000, by selection 5.000, beyond it 2.000, n 3", found.toString());
    // after minus (72.5 + 0.6 (before - 72.5)): 2.2, 4, -0.2; sd 2.107
    assertEquals(2, found.beyond().orThrow().value(), 1e-12);
    double variance = (0.2 * 0.2 + 2 * 2 + 2.2 * 2.2) / 2;
    assertEquals(Math.sqrt(variance / 3), found.beyond().orThrow().standardError(), 1e-12);
    assertEquals("regression-to-the-mean", found.beyond().orThrow().method());
    assertTrue(found.table().contains("by selection"));
  }

  @Test
  void perfectCorrelationLeavesTheObservedChange() {
    RegressionToTheMean found = RegressionToTheMean.of(CHOSEN, 72.5, 1).orThrow();
    assertEquals(0, found.expected());
    assertEquals(7, found.beyond().orThrow().value(), 1e-12);
  }

  @Test
  void cutOffAtTheMeanIsTheHalfNormal() {
    double expected = 0.4 * 10 * Math.sqrt(2 / Math.PI);
    assertEquals(expected, RegressionToTheMean.expectedBelow(70, 10, 0.6, 70).orThrow(), 1e-12);
    assertAbsent(
        Absence.OUT_OF_RANGE,
        "a cut-off of -1000.0 leaves nobody below it",
        RegressionToTheMean.expectedBelow(70, 10, 0.6, -1000));
  }

  @Test
  void simulatedSelectionRisesAsExpected() {
    Random random = new Random(20);
    double sum = 0;
    int chosen = 0;
    for (int i = 0; i < 200_000; i++) {
      double ability = random.nextGaussian();
      double first = Math.sqrt(.6) * ability + Math.sqrt(.4) * random.nextGaussian();
      double second = Math.sqrt(.6) * ability + Math.sqrt(.4) * random.nextGaussian();
      if (first < -0.5) {
        sum += second - first;
        chosen++;
      }
    }
    double expected = RegressionToTheMean.expectedBelow(0, 1, 0.6, -0.5).orThrow();
    // three standard errors of the simulated mean
    assertEquals(expected, sum / chosen, 3 * 0.85 / Math.sqrt(chosen));
  }

  @Test
  void saysWhatItCannotTell() {
    BeforeAfter none = BeforeAfter.of(Numbers.of(), Numbers.of());
    assertAbsent(
        Absence.NO_DATA,
        "0 chosen have both scores, at least 1 are needed",
        RegressionToTheMean.of(none, 70, .5));
    BeforeAfter one = BeforeAfter.of(Numbers.of(60), Numbers.of(66));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 values of change beyond selection, at least 2 are needed",
        RegressionToTheMean.of(one, 70, .5).orThrow().beyond());
    assertRefused(
        "correlation must be in [0, 1], was 1.2", () -> RegressionToTheMean.of(CHOSEN, 70, 1.2));
    assertRefused(
        "mean of all must be finite, was Infinity",
        () ->
            new RegressionToTheMean(
                1,
                0,
                0,
                Double.POSITIVE_INFINITY,
                0,
                RegressionToTheMean.of(one, 70, .5).orThrow().beyond()));
    assertRefused(
        "sd of all must be finite and above 0, was 0.0",
        () -> RegressionToTheMean.expectedBelow(70, 0, .5, 60));
  }

  @Property(tries = 100, seed = "53")
  void lowerCutOffsAndCorrelationsBringMore(
      @ForAll @DoubleRange(min = 40, max = 90) double cutOff,
      @ForAll @DoubleRange(min = 0, max = 0.9) double correlation) {
    double here = RegressionToTheMean.expectedBelow(70, 10, correlation, cutOff).orThrow();
    assertTrue(RegressionToTheMean.expectedBelow(70, 10, correlation, cutOff - 1).orThrow() > here);
    assertTrue(
        RegressionToTheMean.expectedBelow(70, 10, correlation + .05, cutOff).orThrow() < here);
  }
}
