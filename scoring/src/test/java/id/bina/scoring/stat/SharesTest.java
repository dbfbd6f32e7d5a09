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
import org.junit.jupiter.api.Test;

/** Wilson, Newcombe and McNemar. */
class SharesTest {

  @Test
  void aShareOfNothingIsNotComputable() {
    assertAbsent(Absence.NO_DATA, "0 of 0 has no share", Wilson.of(0, 0));
    assertAbsent(Absence.NO_DATA, "0 of 0 has no share", Newcombe.of(0, 0, 1, 2));
    assertAbsent(Absence.NO_DATA, "0 of 0 has no share", Newcombe.of(1, 2, 0, 0));
    assertAbsent(Absence.NO_DATA, "0 pairs, at least 1 is needed", McNemar.of(0, 0, 0, 0));
  }

  @Test
  void aShareAtAnEndHasAnIntervalThatBeginsThere() {
    Interval none = Wilson.of(0, 1).orThrow().interval();
    assertEquals(0, none.lower());
    assertTrue(none.upper() < 1);
    Interval all = Wilson.of(7, 7).orThrow().interval();
    assertEquals(1, all.upper());
    assertTrue(all.lower() > 0);
  }

  @Property(seed = "20261121", tries = 300)
  void wilsonHoldsTheShareAndMirrors(
      @ForAll @IntRange(min = 0, max = 400) int successes,
      @ForAll @IntRange(min = 0, max = 400) int failures) {
    if (successes + failures > 0) {
      Wilson yes = Wilson.of(successes, successes + failures).orThrow();
      Interval no = Wilson.of(failures, successes + failures).orThrow().interval();
      assertTrue(yes.interval().contains(yes.share()));
      assertEquals(1 - no.upper(), yes.interval().lower(), 1e-15);
      Wilson wide = Wilson.of(successes, successes + failures, 0.99).orThrow();
      assertTrue(wide.interval().width() > yes.interval().width());
    }
  }

  @Property(seed = "20261121", tries = 300)
  void newcombeIsTheMirrorOfItselfAndHoldsTheDifference(
      @ForAll @IntRange(min = 0, max = 30) int yes1,
      @ForAll @IntRange(min = 1, max = 30) int no1,
      @ForAll @IntRange(min = 0, max = 30) int yes2,
      @ForAll @IntRange(min = 1, max = 30) int no2) {
    Newcombe there = Newcombe.of(yes1, yes1 + no1, yes2, yes2 + no2).orThrow();
    Newcombe back = Newcombe.of(yes2, yes2 + no2, yes1, yes1 + no1).orThrow();
    assertTrue(there.interval().contains(there.difference()));
    assertEquals(-back.interval().upper(), there.interval().lower(), 1e-15);
  }

  @Property(seed = "20261121", tries = 300)
  void mcNemarMirrorsAndHoldsTheDifference(
      @ForAll @IntRange(min = 0, max = 30) int both,
      @ForAll @IntRange(min = 0, max = 30) int before,
      @ForAll @IntRange(min = 0, max = 30) int after,
      @ForAll @IntRange(min = 1, max = 30) int neither) {
    McNemar there = McNemar.of(both, before, after, neither).orThrow();
    McNemar back = McNemar.of(both, after, before, neither).orThrow();
    assertEquals(back.p(), there.p());
    assertTrue(there.p(McNemar.PValue.MID_P) <= there.p());
    assertTrue(there.interval().contains(there.difference()));
    assertEquals(-back.interval().upper(), there.interval().lower(), 1e-15);
  }

  @Test
  void nobodyChangedIsNoEvidenceOfChange() {
    McNemar same = McNemar.of(10, 0, 0, 5).orThrow();
    assertEquals(1, same.p());
    assertEquals(1, same.p(McNemar.PValue.MID_P));
    assertEquals(0, same.difference());
    assertTrue(same.interval().contains(0));
  }

  @Test
  void asManyUpAsDownIsNoEvidenceOfChange() {
    McNemar even = McNemar.of(10, 4, 4, 5).orThrow();
    assertEquals(1, even.p());
    assertEquals(1, even.p(McNemar.PValue.MID_P), 1e-15);
  }

  @Test
  void readAsOneLine() {
    assertEquals(
        "30 of 66 = 0.4545, 95 % [0.3402, 0.5738] wilson", Wilson.of(30, 66).orThrow().toString());
    assertEquals(
        "0.7000 - 0.2500 = 0.4500, 95 % [0.2096, 0.6245] newcombe",
        Newcombe.of(21, 30, 9, 36).orThrow().toString());
    assertEquals(
        "0.1429 -> 0.6786, change 0.5357, 95 % [0.4089, 0.6347], p < 0.0001 (exact)",
        McNemar.of(11, 1, 46, 26).orThrow().toString());
  }

  @Test
  void readAsTables() {
    assertEquals(
        """
        Difference of two independent shares, Newcombe's interval
                    count  of   share     95 % interval
        first          21  30  0.7000  [0.5212, 0.8334]
        second          9  36  0.2500  [0.1375, 0.4107]
        difference             0.4500  [0.2096, 0.6245]
        """,
        Newcombe.of(21, 30, 9, 36).orThrow().table());
    assertEquals(
        """
        Change of a share in the same persons, exact McNemar test
                count  of   share     95 % interval
        before     12  84  0.1429  [0.0837, 0.2333]
        after      57  84  0.6786  [0.5728, 0.7687]
        change             0.5357  [0.4089, 0.6347]
          up 46, down 1, p < 0.0001 (exact)
        """,
        McNemar.of(11, 1, 46, 26).orThrow().table());
  }

  @Test
  void refuseImpossibleCounts() {
    assertRefused("successes must be from 0 to 66 trials, was 67", () -> Wilson.of(67, 66));
    assertRefused("successes must be from 0 to 66 trials, was -1", () -> Wilson.of(-1, 66));
    assertRefused("trials must be 0 or more, was -3", () -> Wilson.of(0, -3));
    assertRefused("trials must be 1 or more, was 0", () -> new Wilson(0, 0, 0.95));
    assertRefused("afterOnly must be 0 or more, was -2", () -> McNemar.of(1, 1, -2, 1));
    assertRefused("number of pairs must be 1 or more, was 0", () -> new McNemar(0, 0, 0, 0, 0.95));
  }

  @Test
  void refuseALevelInPercent() {
    assertRefused("level must be between 0 and 1, was 95.0", () -> Wilson.of(1, 2, 95));
    assertRefused("level must be between 0 and 1, was NaN", () -> Wilson.of(1, 2, Double.NaN));
    assertRefused(
        "both shares must have one level, was 0.95 and 0.9",
        () -> Newcombe.of(Wilson.of(1, 2), Wilson.of(1, 2, 0.9)));
  }
}
