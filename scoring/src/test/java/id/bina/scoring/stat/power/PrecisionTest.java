package id.bina.scoring.stat.power;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.stat.Wilson;
import org.junit.jupiter.api.Test;

/** The width that is promised is that of the interval that comes. */
class PrecisionTest {

  private static double half(Interval interval) {
    return (interval.upper() - interval.lower()) / 2;
  }

  @Test
  void isTheWidthOfTheIntervalsThemselves() {
    assertEquals(
        half(Wilson.of(30, 120).orThrow().interval()),
        Precision.share(120, 0.25).orThrow().halfWidth(),
        1e-14);
    OneSampleT mean = OneSampleT.of(Numbers.of(1, 2, 4, 8, 16)).orThrow();
    assertEquals(
        half(mean.interval()), Precision.mean(5).orThrow().halfWidth() * mean.sample().sd(), 1e-13);
  }

  @Test
  void asInTheSources() {
    assertEquals(
        "share within 0.0962, n 100 (95 %)", Precision.share(100, 0.5).orThrow().toString());
    // R: .2 * sinh(qnorm(.975) * sqrt(20 / (9 * 98)))
    assertEquals(0.05988880754788237, Precision.alpha(100, 10, 0.8).orThrow().halfWidth(), 1e-14);
    // R: the same gives .05007 with 141 and .04989 with 142; his first formula, which takes the
    // interval as symmetrical, 138.6
    assertEquals(142, Precision.smallest(n -> Precision.alpha(n, 10, 0.8), 0.05).orThrow().n());
    // 8 z^2 (1 - r)^2 (1 + 2 r)^2 / (k (k - 1) w^2) + 1 = 67.38 at r .7, k 3, w .2
    assertEquals(68, Precision.smallest(n -> Precision.icc(n, 3, 0.7), 0.1).orThrow().n());
  }

  @Test
  void smallestIsTheSmallest() {
    Precision found = Precision.smallest(n -> Precision.share(n, 0.5), 0.05).orThrow();
    assertEquals(381, found.n());
    assertEquals(true, found.halfWidth() <= 0.05);
    assertEquals(true, Precision.share(380, 0.5).orThrow().halfWidth() > 0.05);
  }

  @Test
  void tooFewAndTooNarrowAreSaid() {
    assertAbsent(Absence.BELOW_MINIMUM_N, "1 persons, at least 2 are needed", Precision.mean(1));
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "2 forms, at least 3 are needed", Precision.alpha(2, 5, 0.8));
    assertAbsent(
        Absence.TOO_LARGE,
        "more than 100000000 would be needed for so narrow an interval",
        Precision.smallest(Precision::mean, 1e-6));
    assertRefused("share must be in [0, 1], was 1.1", () -> Precision.share(9, 1.1));
    assertRefused("icc must be in [0, 1), was 1.0", () -> Precision.icc(9, 2, 1));
    assertRefused(
        "half width must be finite and above 0, was 0.0",
        () -> Precision.smallest(Precision::mean, 0));
  }
}
