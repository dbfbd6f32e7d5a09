package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reference values are SciPy's: {@code beta.ppf} of Clopper and Pearson, read as a ratio. */
class RateRatioTest {

  private static void assertRatio(double ratio, double lower, double upper, RateRatio found) {
    assertEquals(ratio, found.ratio(), 1e-12);
    assertEquals(lower, found.interval().lower(), 1e-9); // the inverse F agrees to about 1e-11
    assertEquals(upper, found.interval().upper(), 1e-9);
  }

  @Test
  @Tag("S000-18")
  void thanksInMoreVisitsAreNotThreeTimesAsOften() {
    RateRatio thanks = RateRatio.of(31, 5400, 9, 3100).orThrow();
    assertRatio(1.9773662551440327, 0.918921088257668, 4.721976425779794, thanks);
    assertEquals("31/5400 over 9/3100 = 1.977, 95 % [0.919, 4.722]", thanks.toString());
  }

  @Test
  void agreesWithTheReference() {
    assertRatio(
        0.6474456521739131,
        0.28494125139725857,
        1.382565044120802,
        RateRatio.of(11, 800, 23, 1083).orThrow());
    assertRatio(
        1, 0.18086217015569434, 5.529072216368708, RateRatio.of(3, 50, 3, 50, 0.9).orThrow());
  }

  @Test
  void nothingOnTheFirstSideIsARatioOfNothing() {
    assertRatio(0, 0, 0.6938139800964523, RateRatio.of(0, 100, 7, 100).orThrow());
  }

  @Test
  void nothingOnTheSecondSideIsNoRatio() {
    assertAbsent(
        Absence.OUT_OF_RANGE, "4 events against none: there is no ratio", RateRatio.of(4, 9, 0, 9));
    assertAbsent(
        Absence.OUT_OF_RANGE, "0 events against none: there is no ratio", RateRatio.of(0, 9, 0, 9));
    assertAbsent(
        Absence.NO_DATA, "no occasions on a side: there is no rate", RateRatio.of(4, 9, 1, 0));
  }

  @Test
  void refusesLessThanNothing() {
    assertRefused(
        "number of events of the first side must be 0 or more, was -1",
        () -> RateRatio.of(-1, 9, 1, 9));
    assertRefused(
        "number of events of the second side must be 0 or more, was -1",
        () -> RateRatio.of(1, 9, -1, 9));
    assertRefused("level must be between 0 and 1, was 1.0", () -> RateRatio.of(1, 9, 1, 9, 1));
    assertRefused(
        "number of occasions of the second side must be 1 or more, was 0",
        () -> new RateRatio(1, 9, 1, 0, 0.95));
  }

  @Property(seed = "20261122", tries = 200)
  void holdsTheRatioAndMirrorsItself(
      @ForAll @IntRange(min = 1, max = 60) int events1,
      @ForAll @IntRange(min = 1, max = 60) int events2,
      @ForAll @IntRange(min = 100, max = 9000) int occasions1,
      @ForAll @IntRange(min = 100, max = 9000) int occasions2) {
    RateRatio there = RateRatio.of(events1, occasions1, events2, occasions2).orThrow();
    Interval interval = there.interval();
    assertTrue(interval.contains(there.ratio()));
    Interval back = RateRatio.of(events2, occasions2, events1, occasions1).orThrow().interval();
    assertEquals(1, interval.lower() * back.upper(), 1e-8);
    Interval wide =
        RateRatio.of(events1, occasions1, events2, occasions2, 0.99).orThrow().interval();
    assertTrue(wide.lower() < interval.lower() && wide.upper() > interval.upper());
  }
}
