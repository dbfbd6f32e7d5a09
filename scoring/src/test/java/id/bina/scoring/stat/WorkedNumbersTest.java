package id.bina.scoring.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.effect.NormalizedGain;
import org.junit.jupiter.api.Test;

/**
 * The worked numbers of the domain reference, sections 5.7 and 5.8, that no test of a single method
 * has. They are printed there with three digits.
 */
class WorkedNumbersTest {
  private static final double PRINTED = 0.0005;

  @Test
  void threeGainsOfOneClassAreThreeDifferentNumbers() {
    NormalizedGain gain =
        NormalizedGain.of(Numbers.of(40, 55, 60, 70, 90), Numbers.of(70, 75, 60, 85, 85), 100)
            .orThrow();
    assertEquals(0.324, gain.ofMeans(), PRINTED);
    assertEquals(0.189, gain.meanOfPersons().orElseThrow(), PRINTED);
    assertEquals(0.278, gain.normalizedChange().orElseThrow(), PRINTED);
  }

  @Test
  void aNetPromoterScoreOfThirtyAmong120IsKnownToFourteenPoints() {
    NetPromoter score = NetPromoter.of(60, 36, 24).orThrow();
    assertEquals(30, score.score());
    assertEquals(7.13, score.standardError(), 0.005);
    assertEquals(16.0, score.wald().lower(), 0.05);
    assertEquals(44.0, score.wald().upper(), 0.05);
  }

  @Test
  void wilsonKeepsOffTheEnds() {
    Interval most = Wilson.of(96, 120).orThrow().interval();
    assertEquals(0.720, most.lower(), PRINTED);
    assertEquals(0.862, most.upper(), PRINTED);
    Interval none = Wilson.of(0, 8).orThrow().interval();
    assertEquals(0, none.lower());
    assertEquals(0.324, none.upper(), PRINTED);
  }
}
