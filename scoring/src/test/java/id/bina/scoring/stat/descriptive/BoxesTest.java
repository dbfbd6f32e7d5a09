package id.bina.scoring.stat.descriptive;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.NetPromoter;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.tally.ItemCounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** TopBox, Distribution and the difference of two net promoter scores. */
class BoxesTest {

  private static final Scale FIVE = Scale.of("agree-5", 1, 5, Better.HIGHER);

  private static Ratings answers() {
    return Ratings.builder(FIVE)
        .name("Q1")
        .add(5)
        .add(4)
        .add(4)
        .add(3)
        .add(1)
        .missing(Missing.BLANK)
        .build();
  }

  @Test
  void boxesOfAColumnAreCounted() {
    TopBox boxes = TopBox.of(answers(), 2).orThrow();
    assertEquals(new TopBox(3, 1, 1, 1, 2, 0.95), boxes);
    assertEquals(Wilson.of(3, 5).orThrow(), boxes.topShare());
    assertEquals(60, boxes.satisfaction());
    assertEquals(0.4, boxes.net());
    assertTrue(boxes.netInterval().contains(0.4));
    assertEquals("top-2 box 3 of 5 = 0.6000, 95 % [0.2307, 0.8824] wilson", boxes.toString());
    assertEquals(
        """
        Top-2 box
                   count  of   share      95 % interval
        highest 2      3   5  0.6000   [0.2307, 0.8824]
        lowest 2       1   5  0.2000   [0.0362, 0.6245]
        net                   0.4000  [-0.3350, 0.8428]
          missing: 1; intervals of Wilson, of the net by Dirichlet's
        """,
        boxes.table());
  }

  @Test
  void boxesOfCountsAreThoseOfTheColumn() {
    ItemCounts counts = ItemCounts.of(Map.of(5, 1L, 4, 2L, 3, 1L, 1, 1L));
    TopBox boxes = TopBox.of(counts, FIVE, 2, 0.95).orThrow();
    assertEquals(new TopBox(3, 1, 1, 0, 2, 0.95), boxes);
    assertEquals(1, TopBox.of(answers(), 1).orThrow().top());
  }

  @Test
  void boxesAreRefusedWhereTheyMeet() {
    assertRefused(
        "points in a box must be from 1 to half of 5, was 3", () -> TopBox.of(answers(), 3));
    assertRefused(
        "points in a box must be from 1 to half of 5, was 0", () -> TopBox.of(answers(), 0));
    assertRefused(
        "answers must lie in [1, 5], were 6=1",
        () -> TopBox.of(ItemCounts.of(Map.of(6, 1L)), FIVE, 1, 0.95));
    assertRefused(
        "points in a box must be 1 or more, was 0", () -> new TopBox(1, 0, 0, 0, 0, 0.95));
    assertRefused(
        "number of answers must be 1 or more, was 0", () -> new TopBox(0, 0, 0, 4, 1, 0.95));
    Ratings none = Ratings.builder(FIVE).missing(Missing.BLANK).build();
    assertAbsent(Absence.NO_RESPONSES, "0 answers, at least 1 is needed", TopBox.of(none, 2));
  }

  @Property(seed = "20261122", tries = 100)
  void turningTheScaleTurnsTheBoxes(
      @ForAll @IntRange(min = 0, max = 50) int top,
      @ForAll @IntRange(min = 0, max = 50) int middle,
      @ForAll @IntRange(min = 1, max = 50) int bottom) {
    TopBox one = new TopBox(top, middle, bottom, 0, 2, 0.95);
    TopBox other = new TopBox(bottom, middle, top, 0, 2, 0.95);
    assertEquals(one.topShare(), other.bottomShare());
    assertEquals(0.0, one.net() + other.net());
    assertEquals(-one.netInterval().lower(), other.netInterval().upper(), 1e-8);
    assertTrue(one.netInterval().contains(one.net()));
  }

  @Test
  void distributionShowsPointsThatNobodyChose() {
    Distribution distribution = Distribution.of(answers()).orThrow();
    assertEquals(5, distribution.lines().size());
    assertEquals(0, distribution.lines().get(1).share().successes());
    assertEquals(0.4, distribution.lines().get(2).upTo().share());
    assertEquals(List.of(new BigDecimal(4)), distribution.modes());
    assertEquals("Q1: 4 distinct values, most often 4, n 5", distribution.toString());
    assertEquals(
        """
        Distribution of Q1
           count   share     95 % interval   up to
        1      1  0.2000  [0.0362, 0.6245]  0.2000
        2      0  0.0000  [0.0000, 0.4345]  0.2000
        3      1  0.2000  [0.0362, 0.6245]  0.4000
        4      2  0.4000  [0.1176, 0.7693]  0.8000
        5      1  0.2000  [0.0362, 0.6245]   1.000
          n 5, missing 1
        """,
        distribution.table());
  }

  @Test
  void distributionOfNumbersHasTheValuesThatOccur() {
    Distribution distribution = Distribution.of(Numbers.of(2.5, 1, 2.5, 1)).orThrow();
    assertEquals(2, distribution.lines().size());
    assertEquals(
        "values: 2 distinct values, most often 1 and 1 more, n 4", distribution.toString());
    assertAbsent(
        Absence.NO_DATA,
        "0 values, at least 1 is needed",
        Distribution.of(Numbers.builder().missing(Missing.BLANK).build()));
    assertRefused(
        "a distribution must have 1 value or more, was 0",
        () -> new Distribution("x", List.of(), 0));
  }

  /** Graduate students against postdocs of the Carpentries' assessment; figures from R. */
  @Test
  void netPromoterScoresAreCompared() {
    NetPromoter first = NetPromoter.of(62, 43, 25).orThrow();
    NetPromoter second = NetPromoter.of(44, 26, 7).orThrow();
    NetPromoterDifference difference = NetPromoterDifference.of(first, second).orThrow();
    assertEquals(-19.590409590409585, difference.value(), 1e-9);
    assertEquals(10.063750016685269, difference.standardError(), 1e-9);
    assertEquals(-1.9466311820076532, difference.z(), 1e-10);
    assertEquals(0.05157896746486836, difference.p(), 1e-11);
    assertEquals("-19.590, 95 % [-39.315, 0.134], z = -1.95, p = 0.0516", difference.toString());
    assertEquals(
        """
        Difference of two net promoter scores
                      n    score      se
        first       130   28.462   6.727
        second       77   48.052   7.485
        difference       -19.590  10.064
          interval 95 % [-39.315, 0.134], p = 0.0516
        """,
        difference.table());
    NetPromoter all = NetPromoter.of(5, 0, 0).orThrow();
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "each group gave answers of one class, which leaves no spread",
        NetPromoterDifference.of(all, all));
    assertRefused(
        "scores to compare must not both lack a spread", () -> new NetPromoterDifference(all, all));
  }

  @Test
  void errorWithoutBiasNeedsTwoAnswers() {
    assertEquals(
        44.721359549995796, NetPromoter.of(2, 1, 2).orThrow().unbiasedError().orThrow(), 1e-12);
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 answers, at least 2 are needed",
        NetPromoter.of(1, 0, 0).orThrow().unbiasedError());
  }
}
