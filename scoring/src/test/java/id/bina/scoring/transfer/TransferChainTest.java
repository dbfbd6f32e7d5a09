package id.bina.scoring.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Interval;
import id.bina.core.result.Score;
import id.bina.scoring.HandMade;
import id.bina.scoring.stat.Newcombe;
import id.bina.scoring.stat.Wilson;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** From learned to confirmed, on alumni few enough to follow each. */
class TransferChainTest {
  private static final TransferChain CHAIN = TransferChain.standard();

  private final HandMade made = new HandMade();

  private Score.Measured measured(String measure) {
    return made.measured(CHAIN, "transfer." + measure);
  }

  private String missing(String measure) {
    return made.missing(CHAIN, "transfer." + measure);
  }

  /** Twelve who learned and could; the supported six are confirmed, of the others one. */
  private void twelve(int perSuperior) {
    for (int i = 0; i < 12; i++) {
      boolean supported = i < 6;
      made.alumnus("P-" + (10 + i))
          .before(50)
          .after(80)
          .likes(1 + i % 4)
          .says(4, 3, supported ? 4 : 1)
          .seen("S-" + (10 + i / perSuperior), i < 7 ? 3 : 2);
    }
  }

  @Test
  void countsWhoLearnedCouldTriedAndWasConfirmed() {
    twelve(1);
    made.alumnus("P-90").before(50).after(60);
    assertEquals(12.0 / 13, measured("learned").value());
    assertEquals(1, measured("opportunity").value());
    assertEquals(1, measured("tried").value());
    Score.Measured confirmed = measured("confirmed");
    assertEquals(7.0 / 12, confirmed.value());
    assertEquals(Wilson.of(7, 12).orThrow().interval(), confirmed.interval().orElseThrow());
    assertEquals(4, measured("broken_link").value());
    assertEquals("broken at: confirmed", measured("broken_link").notes().get(0).in("en"));
  }

  @Test
  void boundsCountTheSilentAsNoAndAsYes() {
    twelve(1);
    for (int i = 1; i <= 4; i++) {
      made.alumnus("Z-" + i).before(50).after(80);
    }
    Interval bounds = measured("confirmed_bounds").interval().orElseThrow();
    assertEquals(7.0 / 16, bounds.lower());
    assertEquals(11.0 / 16, bounds.upper());
    assertEquals(1, bounds.level());
  }

  @Test
  void whoMovedHadNoOpportunityAndIsNoFailure() {
    twelve(1);
    made.alumnus("Z-1").before(50).after(80).says(1, 4, 1).moves();
    assertEquals(12.0 / 13, measured("opportunity").value());
    assertEquals(7.0 / 12, measured("confirmed_ready").value());
  }

  @Test
  void supportIsPlainNewcombeWhereEachHasASuperiorOfTheirOwn() {
    twelve(1);
    Score.Measured contrast = measured("support_contrast");
    Interval plain = Newcombe.of(6, 6, 1, 6).orThrow().interval();
    assertEquals(1 - 1.0 / 6, contrast.value());
    assertEquals(plain.lower(), contrast.interval().orElseThrow().lower());
    assertEquals(plain.upper(), contrast.interval().orElseThrow().upper());
    assertEquals(1, contrast.notes().size());
  }

  @Test
  void alumniOfOneSuperiorWidenTheIntervalAndAreNoted() {
    twelve(3);
    Score.Measured contrast = measured("support_contrast");
    Interval plain = Newcombe.of(6, 6, 1, 6).orThrow().interval();
    assertEquals(1 - 1.0 / 6, contrast.value());
    assertTrue(contrast.interval().orElseThrow().lower() < plain.lower());
    assertEquals(
        "some alumni share a superior; the interval uses equivalent numbers",
        contrast.notes().get(1).in("en"));
  }

  @Test
  void anUnknownSuperiorIsNoSharedOne() {
    for (int i = 0; i < 4; i++) {
      made.alumnus("P-" + i).says(4, 4, i < 2 ? 4 : 1);
    }
    made.alumnus("P-8").says(4, 4, 4).seen("S-1", 4);
    made.alumnus("P-9").says(4, 4, 1).seen("S-2", 1);
    Interval plain = Newcombe.of(1, 3, 0, 3).orThrow().interval();
    assertEquals(plain.lower(), measured("support_contrast").interval().orElseThrow().lower());
  }

  @Test
  void withoutTheOtherSideThereIsNoContrast() {
    for (int i = 0; i < 3; i++) {
      made.alumnus("P-" + i).after(80).says(4, 4, 4).seen("S-" + i, 4);
    }
    assertEquals(
        "NO_COMPARISON 3: supported 3, others 0; both are needed", missing("support_contrast"));
    assertEquals(1, measured("confirmed").value(), "all confirmed");
  }

  @Test
  void whereNoSuperiorAnsweredNobodyIsCalledAFailure() {
    for (int i = 0; i < 12; i++) {
      made.alumnus("P-" + (10 + i)).before(50).after(80).says(4, 4, 4).under("S-1");
    }
    String nobody =
        "NO_RESPONSES 12: no superior answered, and no document was seen, about 12 alumni";
    for (String measure :
        List.of("confirmed", "confirmed_ready", "confirmed_bounds", "support_contrast")) {
      assertEquals(nobody, missing(measure), measure);
    }
    assertEquals(0, measured("dyad_share").value());
    assertEquals("no link is broken", measured("broken_link").notes().get(0).in("en"));
    assertTrue(missing("self_superior_gap").startsWith("NO_DATA 0: alumni and superiors were not"));
  }

  @Test
  void nobodyLearnedLeavesNobodyReady() {
    for (int i = 0; i < 12; i++) {
      made.alumnus("P-" + (10 + i)).before(50).after(60).says(4, 4, 4).seen("S-" + i, 4);
    }
    assertEquals(0, measured("learned").value());
    assertTrue(missing("confirmed_ready").startsWith("NO_DATA 0: nobody to count for confirmed"));
    assertEquals("broken at: learned", measured("broken_link").notes().get(0).in("en"));
  }

  @Test
  void nobodyWithAnOpportunityBreaksTheChainThere() {
    for (int i = 0; i < 12; i++) {
      made.alumnus("P-" + (10 + i)).before(50).after(80).says(1, 1, 4).seen("S-" + i, 1);
    }
    assertEquals(0, measured("opportunity").value());
    assertEquals("broken at: had the opportunity", measured("broken_link").notes().get(0).in("en"));
  }

  @Test
  void oneAnswerNamesNoBrokenLinkAndNoGap() {
    made.alumnus("P-1").before(50).after(80).says(4, 4, 4).seen("S-1", 4);
    assertEquals(
        "BELOW_MINIMUM_N 1: 1 alumni answered; at least 10 are needed", missing("broken_link"));
    assertEquals(
        "BELOW_MINIMUM_N 1: 1 pairs of alumnus and superior; no interval can be computed",
        missing("self_superior_gap"));
  }

  @Test
  void whereNoneOfTheAlumniAnsweredThereAreNoBounds() {
    made.alumnus("P-1").before(50).after(80).seen("S-1", 4);
    assertEquals(
        "NO_RESPONSES 1: none of 1 alumni answered the questionnaire after the training",
        missing("confirmed_bounds"));
    assertTrue(missing("broken_link").startsWith("NO_RESPONSES 0: 0 alumni answered"));
  }

  @Test
  void selfMinusSuperiorIsAPairedDifference() {
    made.alumnus("P-1").says(4, 4, 4).seen("S-1", 2);
    made.alumnus("P-2").says(3, 4, 4).seen("S-2", 3);
    made.alumnus("P-3").says(4, 4, 1).seen("S-3", 3);
    Score.Measured gap = measured("self_superior_gap");
    assertEquals(1, gap.value());
    // Differences 2, 0, 1: standard error 1/sqrt(3), t with 2 degrees of freedom 4.302652729911275.
    assertEquals(1 - 4.302652729911275 / Math.sqrt(3), gap.interval().orElseThrow().lower(), 1e-9);
  }

  @Test
  void fewPairsAreCalledIndicative() {
    made.alumnus("P-1").says(4, 4, 4).seen("S-1", 4);
    made.alumnus("P-2").says(4, 4, 4);
    made.alumnus("P-3").says(4, 4, 4);
    assertEquals(1.0 / 3, measured("dyad_share").value());
    assertEquals(
        "pasangan alumni dan atasan di bawah batas: indikatif",
        measured("dyad_share").notes().get(0).in("id"));
  }

  @Test
  void linksSatisfactionOnlyByCorrelation() {
    twelve(1);
    Score.Measured link = measured("reaction_correlation");
    // Satisfaction 1 2 3 4 three times, confirmed the first seven: cross products -1.5, squares 15
    // and 35/12.
    assertEquals(-1.5 / Math.sqrt(15 * 35.0 / 12), link.value(), 1e-12);
    assertEquals(12, link.counts().n());
    assertEquals("satisfaction is not used to estimate application", link.notes().get(0).in("en"));
  }

  @Test
  void equalSatisfactionHasNoCorrelation() {
    for (int i = 0; i < 5; i++) {
      made.alumnus("P-" + i).likes(3).says(4, 4, 4).seen("S-" + i, 1 + i % 4);
    }
    assertEquals(
        "ZERO_VARIANCE 5: 5 people linked; no correlation can be computed",
        missing("reaction_correlation"));
  }

  @Test
  void satisfactionThatNobodyWasAskedIsNotLinked() {
    made.alumnus("P-1").says(4, 4, 4).seen("S-1", 4);
    assertEquals(
        "NOT_LINKED 0: satisfaction and application were not asked of the same people",
        missing("reaction_correlation"));
  }

  @Test
  void withoutTestsNobodyIsSaidToHaveFailedToLearn() {
    for (int i = 0; i < 12; i++) {
      made.alumnus("P-" + (10 + i)).says(4, 4, 4).seen("S-" + i, 4);
    }
    assertEquals("NO_DATA 0: nobody to count for alumni who learned", missing("learned"));
    assertEquals(1, measured("confirmed").value());
    assertTrue(missing("confirmed_ready").startsWith("NO_DATA 0"));
    assertEquals("MISSING_ELEMENT 12: nobody knows who learned", missing("broken_link"));
  }

  @Test
  void askingNobodyIsNoData() {
    made.alumnus("P-1").before(50).after(80);
    Score.NotComputable absent = (Score.NotComputable) made.scores(CHAIN).get(0);
    assertEquals(
        "NO_DATA no questionnaire after the training to alumni or superiors",
        absent.reason() + " " + absent.detail().in("en"));
  }

  @Property(seed = "20261122", tries = 20)
  void orderNamesAndThreadsChangeNothing(
      @ForAll @Size(min = 2, max = 14) List<@IntRange(min = 0, max = 255) Integer> drawn) {
    HandMade there = new HandMade();
    HandMade back = new HandMade();
    for (int i = 0; i < drawn.size(); i++) {
      fill(there.alumnus("P-" + (10 + i)), drawn.get(i), "S-" + drawn.get(i) % 5);
      fill(back.alumnus("Q-" + (90 - i)), drawn.get(i), "T-" + (9 - drawn.get(i) % 5));
    }
    assertEquals(there.scores(CHAIN).toString(), back.scores(CHAIN).toString());
    assertEquals(there.scores(CHAIN), there.scores(CHAIN, 4));
  }

  private static void fill(HandMade.Alumnus alumnus, int bits, String superior) {
    alumnus
        .before(50)
        .after(60 + 5 * (bits % 4))
        .likes(1 + bits % 4)
        .says(1 + bits / 4 % 4, 1 + bits / 16 % 4, 1 + bits / 64 % 4)
        .seen(superior, 1 + bits / 8 % 4);
  }
}
