package id.bina.scoring.stat.power;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.SmallestDetectable;
import id.bina.scoring.stat.Welch;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How large a study must be, and what it could have seen. */
class PowerTest {

  private static final double CLOSE = 1e-10;

  @Test
  void powerAsInR() {
    // R: power.t.test(n = 30, delta = .5, type = "paired", strict = TRUE), power.t.test(20, 1, ...)
    assertEquals(0.75396471574379, Power.paired(30, 0.5).orThrow().power(), CLOSE);
    assertEquals(0.8689530277239895, Power.twoSample(20, 20, 1).orThrow().power(), CLOSE);
    assertEquals(
        "power 0.7540 for d_z 0.5000, 30 pairs (alpha 0.05)",
        Power.paired(30, 0.5).orThrow().toString());
  }

  @Test
  void sizesAreTheSmallestThatReachThePower() {
    assertEquals(34, SampleSize.paired(0.5).orThrow().each());
    assertEquals(0.8077775012792738, SampleSize.paired(0.5).orThrow().reached().power(), CLOSE);
    assertEquals(64, SampleSize.twoSample(0.5).orThrow().each());
    // R: pwr::pwr.2p.test(ES.h(.6, .4), power = .8) asks for 96.8
    assertEquals(97, SampleSize.shares(0.6, 0.4, 0.05, 0.8).orThrow().each());
    assertEquals(2, SampleSize.paired(100).orThrow().each());
    assertEquals(
        "34 pairs needed: d_z 0.5000, power 0.8078 (alpha 0.05)",
        SampleSize.paired(0.5).orThrow().toString());
  }

  @Test
  void clustersCountByTheirNumber() {
    // 12 classes of 20 at an icc of .1: checked with scipy.stats.nct on 10 degrees of freedom
    Power power = Power.clusters(6, 6, 20, 0.1, 0.5, 0.05).orThrow();
    assertEquals(0.5375078441477376, power.power(), CLOSE);
    assertEquals("6 and 6 clusters of 20", power.design());
    assertEquals(11, SampleSize.clusters(20, 0.1, 0.5, 0.05, 0.8).orThrow().each());
    // clusters of one are persons
    assertEquals(
        Power.twoSample(9, 7, 0.8).orThrow().power(),
        Power.clusters(9, 7, 1, 0.4, 0.8, 0.05).orThrow().power());
    SmallestDetectable seen = SmallestDetectable.clusters(6, 6, 20, 0.1).orThrow();
    assertEquals(0.8, Power.clusters(6, 6, 20, 0.1, seen.effect(), 0.05).orThrow().power(), CLOSE);
  }

  @Test
  void everyEstimateSaysWhatItCouldHaveSeen() {
    Estimate difference =
        Welch.of(Numbers.of(60, 62, 65, 58, 61), Numbers.of(59, 64, 60, 57, 63))
            .orThrow()
            .difference();
    SmallestDetectable seen = SmallestDetectable.of(difference);

    assertTrue(difference.p() > 0.05);
    assertEquals("difference", seen.measure());
    // with the effect of a paired test: its standard error is 1 / root n
    Estimate paired = new Estimate(0, 1 / Math.sqrt(84), 83, 0.95, "paired-t");
    assertEquals(
        SmallestDetectable.paired(84).orThrow().effect(),
        SmallestDetectable.of(paired).effect(),
        1e-14);
  }

  @Test
  void twoSharesAsWorkedByHand() {
    // h = 2 (asin sqrt .6 - asin sqrt .4) = .40272, 100 a group: 1.96 - 2.8477 from the middle
    Power power = Power.shares(100, 100, 0.6, 0.4, 0.05).orThrow();

    assertEquals(0.8126, power.power(), 5e-5);
    assertEquals(0.2, power.effect(), 1e-15);
    assertEquals(0.05, Power.shares(9, 9, 0.3, 0.3, 0.05).orThrow().power(), 1e-12);
    SmallestDetectable seen = SmallestDetectable.shares(100, 100, 0.4).orThrow();
    assertEquals(
        0.8, Power.shares(100, 100, 0.4 + seen.effect(), 0.4, 0.05).orThrow().power(), 1e-6);
  }

  @Test
  void changingSharesAsWorkedByHand() {
    // (.2 root 100 - 1.959964 root .4) / root .36 = 1.26735 from the middle
    Power power = Power.pairedShares(100, 0.3, 0.1, 0.05).orThrow();

    assertEquals(0.8975, power.power(), 5e-5);
    assertEquals("power 0.8975 for share 0.2000, 100 pairs (alpha 0.05)", power.toString());
    assertEquals(0.05, Power.pairedShares(40, 0.2, 0.2, 0.05).orThrow().power(), 1e-12);
    assertEquals(1, Power.pairedShares(40, 1, 0, 0.05).orThrow().power());
    long each = SampleSize.pairedShares(0.3, 0.1, 0.05, 0.8).orThrow().each();
    assertTrue(Power.pairedShares(each, 0.3, 0.1, 0.05).orThrow().power() >= 0.8);
    assertTrue(Power.pairedShares(each - 1, 0.3, 0.1, 0.05).orThrow().power() < 0.8);
    assertAbsent(
        Absence.NO_DATA, "0 pairs, at least 1 are needed", Power.pairedShares(0, 0.3, 0.1, 0.05));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the changes are equal",
        Power.pairedShares(9, 0, 0, 0.05));
    assertRefused(
        "shares of changes must be 0 or more and at most 1 together, was 0.6 and 0.5",
        () -> Power.pairedShares(9, 0.6, 0.5, 0.05));
  }

  @Test
  void tooFewIsSaidInWords() {
    assertAbsent(Absence.BELOW_MINIMUM_N, "1 pairs, at least 2 are needed", Power.paired(1, 0.5));
    assertAbsent(Absence.NO_DATA, "0 pairs, at least 2 are needed", Power.paired(0, 0.5));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 in the smaller group, at least 2 are needed",
        Power.twoSample(1, 9, 0.5));
    assertAbsent(
        Absence.NO_DATA,
        "0 in the smaller group, at least 1 are needed",
        Power.shares(0, 9, 0.5, 0.6, 0.05));
    assertAbsent(
        Absence.TOO_LARGE,
        "more than 100000000 would be needed for so small an effect",
        SampleSize.paired(1e-5));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 in the smaller group, at least 2 are needed",
        SmallestDetectable.clusters(1, 5, 20, 0.1));
  }

  @Test
  void refusesWhatNoStudyHas() {
    assertRefused("pairs must be 0 or more, was -1", () -> Power.paired(-1, 0.5));
    assertRefused("effect must be finite, was NaN", () -> Power.paired(9, Double.NaN));
    assertRefused("effect must be finite and not 0, was 0.0", () -> SampleSize.paired(0));
    assertRefused(
        "power must be above alpha 0.05, was 0.05", () -> SampleSize.twoSample(1, 0.05, 0.05));
    assertRefused("share must be in [0, 1], was 1.5", () -> Power.shares(9, 9, 1.5, 0.5, 0.05));
    assertRefused(
        "icc must be in [0, 1], was -0.1", () -> SmallestDetectable.clusters(5, 5, 9, -0.1));
    assertRefused(
        "cluster size must be 1 or more, was 0.0", () -> Power.clusters(5, 5, 0, 0.1, 0.5, 0.05));
    assertRefused("power must be in [0, 1], was 1.5", () -> new Power("x", "d", 1, 0.05, 1.5));
    assertRefused(
        "size must be 1 or more, was 0", () -> new SampleSize(0, Power.paired(9, 0.5).orThrow()));
  }

  @Test
  void tablesFit() {
    String tables =
        Power.clusters(1000, 1000, 2000, 0.1, 0.5, 0.05).orThrow().table()
            + SampleSize.paired(0.01).orThrow().table();
    assertTrue(tables.lines().allMatch(line -> line.length() <= 80), tables);
  }

  @Property(seed = "20261205", tries = 60)
  void powerGrowsWithSizeAndEffectAndIsAlphaWithoutOne(
      @ForAll @IntRange(min = 2, max = 400) int n,
      @ForAll @DoubleRange(min = 0, max = 2) double effect) {
    double power = Power.paired(n, effect).orThrow().power();

    assertTrue(power >= 0.05 - 1e-9 && power <= 1);
    assertEquals(power, Power.paired(n, -effect).orThrow().power(), 1e-9);
    assertTrue(Power.paired(n + 1, effect).orThrow().power() >= power - 1e-9);
    assertTrue(Power.paired(n, effect + 0.1).orThrow().power() >= power - 1e-9);
    assertEquals(0.05, Power.paired(n, 0).orThrow().power(), 1e-9);
  }
}
