package id.bina.scoring.stat.effect;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.effect.TwoByTwo.ZeroCells;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Ratios of shares, and normalised gain. */
class RatiosTest {

  @Test
  void ratiosAsWorkedByHand() {
    TwoByTwo table = TwoByTwo.of(20, 80, 10, 90).orThrow();

    RatioEffect risk = table.riskRatio().orThrow();
    assertEquals(2, risk.value(), 1e-15);
    // sqrt(1/20 - 1/100 + 1/10 - 1/100)
    assertEquals(Math.sqrt(0.13), risk.standardError(), 1e-15);
    assertEquals(
        2 * StrictMath.exp(1.959963984540054 * Math.sqrt(0.13)), risk.interval().upper(), 1e-12);
    RatioEffect odds = table.oddsRatio().orThrow();
    assertEquals(2.25, odds.value(), 1e-15);
    assertEquals(Math.sqrt(0.05 + 0.0125 + 0.1 + 1 / 90.0), odds.standardError(), 1e-15);
    assertEquals("odds_ratio 2.250, 95 % [0.9943, 5.092]", odds.toString());
    assertEquals(StrictMath.log(2.25), odds.log());
    assertEquals(0.1, table.difference().difference(), 1e-15);
  }

  @Test
  void zeroIsRefusedUnlessAHalfIsAskedFor() {
    TwoByTwo table = TwoByTwo.of(0, 10, 5, 5).orThrow();

    assertAbsent(
        Absence.OUT_OF_RANGE, "a count of 0 leaves no ratio, had 0, 10, 5, 5", table.oddsRatio());
    assertAbsent(
        Absence.OUT_OF_RANGE, "a count of 0 leaves no ratio, had 0, 10, 5, 5", table.riskRatio());
    assertEquals(0.5 / 10.5, table.oddsRatio(ZeroCells.HALDANE).orThrow().value(), 1e-15);
    assertEquals(
        0.5 / 11 / (5.5 / 11), table.riskRatio(ZeroCells.HALDANE).orThrow().value(), 1e-15);
    // a half is added only where there is a 0
    assertEquals(
        1, TwoByTwo.of(3, 4, 3, 4).orThrow().oddsRatio(ZeroCells.HALDANE).orThrow().value());
  }

  @Test
  void nobodyOrEverybodyIsSaidInWords() {
    assertAbsent(
        Absence.NO_COMPARISON,
        "0 and 3 answers, at least 1 a group is needed",
        TwoByTwo.of(0, 0, 1, 2));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of both groups are equal",
        TwoByTwo.of(3, 0, 4, 0).orThrow().riskRatio());
    assertRefused("no2 must be 0 or more, was -1", () -> TwoByTwo.of(1, 1, 1, -1));
    assertRefused(
        "both groups must have 1 answer or more, was 0 and 2",
        () -> new TwoByTwo(0, 0, 1, 1, 0.95));
    assertRefused(
        "ratio and its error must be finite and above 0, was 0.0 and 1.0",
        () -> new RatioEffect("r", 0, 1, Interval.of(0, 1, 0.95, "m")));
  }

  @Test
  void gainAsWorkedByHand() {
    Numbers before = Numbers.builder().add(10).add(5).add(20).add(0).add(8).build();
    Numbers after = Numbers.builder().add(15).add(4).add(20).add(0).missing(Missing.BLANK).build();
    NormalizedGain gain = NormalizedGain.of(before, after, 20).orThrow();

    assertEquals(4, gain.n());
    // means 8.75 and 9.75: 1 of 11.25
    assertEquals(1 / 11.25, gain.ofMeans(), 1e-15);
    // shares .5, -1/15 and 0; the third began at the maximum
    assertEquals((0.5 - 1 / 15.0) / 3, gain.meanOfPersons().orElseThrow(), 1e-15);
    assertEquals(0, gain.medianOfPersons().orElseThrow());
    assertEquals(1, gain.atMaximum());
    // c: .5 and -1/5; two stayed at an end
    assertEquals(0.15, gain.normalizedChange().orElseThrow(), 1e-15);
    assertEquals(2, gain.atAnEnd());
    assertEquals(5, gain.percentGain(), 1e-14);
    assertEquals(NormalizedGain.Band.LOW, gain.band());
    assertEquals("gain 0.0889 of what was left, 8.750 -> 9.750 of 20.000, n 4", gain.toString());
    assertTrue(gain.table().lines().allMatch(line -> line.length() <= 80));
  }

  @Test
  void bandsBeginAtTheirLowerEnd() {
    assertEquals(NormalizedGain.Band.MEDIUM, band(0, 3));
    assertEquals(NormalizedGain.Band.HIGH, band(0, 7));
    assertEquals(NormalizedGain.Band.LOW, band(0, 2.9));
  }

  private static NormalizedGain.Band band(double before, double after) {
    return NormalizedGain.of(Numbers.of(before), Numbers.of(after), 10).orThrow().band();
  }

  @Test
  void noGainIsSaidInWords() {
    Numbers full = Numbers.of(10, 10);

    assertAbsent(
        Absence.CEILING,
        "all 2 began at the maximum, nothing was left to gain",
        NormalizedGain.of(full, Numbers.of(9, 10), 10));
    assertAbsent(
        Absence.NO_DATA,
        "0 pairs, at least 1 are needed",
        NormalizedGain.of(Numbers.of(), Numbers.of(), 10));
    assertAbsent(
        Absence.OUT_OF_RANGE,
        "1 of 2 pairs have points outside 0 to 10.0",
        NormalizedGain.of(Numbers.of(5, 11), full, 10));
    assertRefused(
        "maximum must be finite and above 0, was 0.0", () -> NormalizedGain.of(full, full, 0));
    assertRefused(
        "both columns must have the same number of rows, was 2 and 0",
        () -> NormalizedGain.of(full, Numbers.of(), 10));
    OptionalDouble none = OptionalDouble.empty();
    assertRefused(
        "a gain needs 1 person or more and a mean before below the maximum, was 0, 1.0 and 2.0",
        () -> new NormalizedGain(0, 1, 1, 2, 0, none, none, none, 0, none, 0));
  }

  @Property(seed = "20261201", tries = 100)
  void gainIsAtMostOneWhateverTheOrder(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 19) Integer> before,
      @ForAll @IntRange(min = 0, max = 20) int after) {
    double[] first = before.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] second = new double[first.length];
    Arrays.fill(second, after);
    NormalizedGain gain = NormalizedGain.of(Numbers.of(first), Numbers.of(second), 20).orThrow();

    assertTrue(gain.ofMeans() <= 1);
    assertTrue(gain.normalizedChange().orElse(0) >= -1);
    Arrays.sort(first);
    assertEquals(gain, NormalizedGain.of(Numbers.of(first), Numbers.of(second), 20).orThrow());
  }

  @Property(seed = "20261202", tries = 100)
  void swappingGroupsInvertsTheRatios(
      @ForAll @IntRange(min = 1, max = 50) int a,
      @ForAll @IntRange(min = 1, max = 50) int b,
      @ForAll @IntRange(min = 1, max = 50) int c,
      @ForAll @IntRange(min = 1, max = 50) int d) {
    TwoByTwo one = TwoByTwo.of(a, b, c, d).orThrow();
    TwoByTwo other = TwoByTwo.of(c, d, a, b).orThrow();

    assertEquals(1, one.oddsRatio().orThrow().value() * other.oddsRatio().orThrow().value(), 1e-12);
    assertEquals(1, one.riskRatio().orThrow().value() * other.riskRatio().orThrow().value(), 1e-12);
  }

  @Test
  void threeWaysToGainOfFiveLearnersDiffer() {
    // domain 5.7: of means 0.324, of persons 0.189 (one of high start loses half of what was left),
    // Marx and Cummings' c 0.278, in which that loss is 5 of 90.
    NormalizedGain gain =
        NormalizedGain.of(Numbers.of(40, 55, 60, 70, 90), Numbers.of(70, 75, 60, 85, 85), 100)
            .orThrow();
    assertEquals(12 / 37.0, gain.ofMeans(), 1e-15);
    assertEquals(17 / 90.0, gain.meanOfPersons().orElseThrow(), 1e-15);
    assertEquals(5 / 18.0, gain.normalizedChange().orElseThrow(), 1e-15);
  }
}
