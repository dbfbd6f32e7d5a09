package id.bina.scoring.stat.ranking;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.ranking.RankReversal.Reversal;
import id.bina.scoring.stat.ranking.Saw.Normalisation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** SAW, TOPSIS, entropy weights, and how long their order lasts. */
class RankingTest {

  private static final List<Criterion> CRITERIA =
      List.of(
          Criterion.benefit("materi", .35),
          Criterion.benefit("pengajar", .25),
          Criterion.cost("biaya", .20),
          Criterion.benefit("fasilitas", .20));

  /** The worked example of the domain notes. */
  private static final DecisionMatrix FOUR =
      DecisionMatrix.of(
          List.of("A1", "A2", "A3", "A4"),
          CRITERIA,
          new double[][] {{80, 70, 12, 85}, {75, 85, 9, 80}, {90, 65, 15, 78}, {70, 90, 8, 88}});

  private static void assertNear(List<Double> actual, double... expected) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual.get(i), 5e-5);
    }
  }

  @Test
  void twoMethodsPutTwoProvidersTheOtherWayRound() {
    Saw saw = Saw.of(FOUR, Normalisation.RATIO).orThrow();
    assertNear(saw.scores(), .8321, .8874, .8145, .9222);
    assertEquals(List.of(3, 2, 4, 1), saw.ranks());
    assertEquals("best A4 0.9222 of 4 (saw)", saw.toString());
    Topsis topsis = Topsis.of(FOUR).orThrow();
    assertNear(topsis.scores(), .4089, .6323, .3725, .6275);
    assertEquals("best A2 0.6323 of 4 (topsis)", topsis.toString());
    assertTrue(saw.table().startsWith("Simple additive weighting\n"));
    assertTrue(topsis.table().contains("A2"));
  }

  @Test
  void minMaxGoesFromWorstToBest() {
    DecisionMatrix two =
        DecisionMatrix.of(
            List.of("a", "b"),
            List.of(Criterion.benefit("x", .75), Criterion.cost("y", .25)),
            new double[][] {{1, -5}, {3, 5}});
    Saw saw = Saw.of(two, Normalisation.MIN_MAX).orThrow();
    assertEquals(List.of(List.of(0.0, 1.0), List.of(1.0, 0.0)), saw.normalised());
    assertEquals(List.of(.25, .75), saw.scores());
  }

  @Test
  void equalAlternativesShareTheSmallestRank() {
    DecisionMatrix three =
        DecisionMatrix.of(
            List.of("a", "b", "c"),
            List.of(Criterion.benefit("x", 1)),
            new double[][] {{4}, {2}, {4}});
    assertEquals(List.of(1, 3, 1), Saw.of(three, Normalisation.RATIO).orThrow().ranks());
    assertEquals("a", Saw.of(three, Normalisation.RATIO).orThrow().best());
  }

  private static DecisionMatrix one(Criterion criterion, double first, double second) {
    return DecisionMatrix.of(
        List.of("a", "b"), List.of(criterion), new double[][] {{first}, {second}});
  }

  @Test
  void valuesThatCannotBeComparedHaveNoRanking() {
    Criterion x = Criterion.benefit("x", 1);
    assertAbsent(
        Absence.OUT_OF_RANGE,
        "ratios need values above 0, was 0.0 (criterion x)",
        Saw.of(one(x, 0, 2), Normalisation.RATIO));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of criterion x are equal",
        Saw.of(one(x, 2, 2), Normalisation.MIN_MAX));
    assertAbsent(Absence.ZERO_VARIANCE, "all values of criterion x are 0", Topsis.of(one(x, 0, 0)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the alternatives are equal in all that has a weight",
        Topsis.of(one(x, 3, 3)));
    assertAbsent(
        Absence.OUT_OF_RANGE,
        "shares need values of 0 or more that are not all 0 (criterion x)",
        EntropyWeights.of(one(x, -1, 3)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the alternatives differ in nothing",
        EntropyWeights.of(one(x, 3, 3)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of criterion x are 0",
        WeightSensitivity.of(one(x, 0, 0), RankingMethod.topsis()));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of criterion x are 0",
        RankReversal.of(one(x, 0, 0), RankingMethod.topsis()));
  }

  @Test
  void refusesMatricesThatDoNotFit() {
    Criterion half = Criterion.benefit("x", .5);
    assertRefused("weights must add up to 1, was 0.5 of 1 criteria", () -> one(half, 1, 2));
    assertRefused(
        "weight must be in [0, 1], was 1.5 (criterion x)", () -> Criterion.cost("x", 1.5));
    assertRefused(
        "alternatives must be 2 or more with different names, was [a, a]",
        () -> DecisionMatrix.of(List.of("a", "a"), List.of(half), new double[2][1]));
    assertRefused(
        "each alternative needs a row, was 2 and 1",
        () -> DecisionMatrix.of(List.of("a", "b"), List.of(half), new double[1][1]));
    assertRefused(
        "row needs a value for each of 1 criteria, was 2 (alternative a)",
        () ->
            DecisionMatrix.of(
                List.of("a", "b"), List.of(Criterion.benefit("x", 1)), new double[2][2]));
    assertRefused(
        "value must be finite, was NaN (alternative b)",
        () -> one(Criterion.benefit("x", 1), 1, Double.NaN));
    assertRefused(
        "factor of a weight must be above 0, was 0.0",
        () -> WeightSensitivity.of(FOUR, RankingMethod.topsis(), List.of(0.0)));
  }

  /** Two criteria, of which the first has shares 1/4 and 3/4 and the second is equal. */
  @Test
  void criterionThatTellsNobodyApartHasNoWeightByEntropy() {
    DecisionMatrix matrix =
        DecisionMatrix.of(
            List.of("a", "b"),
            List.of(Criterion.benefit("x", .5), Criterion.benefit("y", .5)),
            new double[][] {{1, 7}, {3, 7}});
    EntropyWeights weights = EntropyWeights.of(matrix).orThrow();
    assertEquals(List.of(1.0, 0.0), weights.weights());
    assertEquals("heaviest x 1.000 of 2 by entropy", weights.toString());
    assertTrue(weights.table().startsWith("Weights by entropy\ncriterion"));
  }

  /** Other units of a criterion, or the alternatives in another order, change no rank. */
  @Property(seed = "61", tries = 50)
  void unitsAndOrderChangeNoRank(@ForAll @IntRange(min = 0, max = 9999) int seed) {
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
    Collections.shuffle(order, random);
    double[][] values = new double[5][2];
    double[][] moved = new double[5][2];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      values[i] = new double[] {1 + random.nextInt(50), 1 + random.nextInt(50)};
    }
    for (int i = 0; i < 5; i++) {
      double[] from = values[order.get(i)];
      moved[i] = new double[] {from[0] * 1024, from[1]};
      names.add("a" + order.get(i));
    }
    List<Criterion> criteria = List.of(Criterion.benefit("x", .5), Criterion.cost("y", .5));
    DecisionMatrix plain =
        DecisionMatrix.of(List.of("a0", "a1", "a2", "a3", "a4"), criteria, values);
    DecisionMatrix other = DecisionMatrix.of(names, criteria, moved);
    for (RankingMethod method :
        List.of(RankingMethod.topsis(), RankingMethod.saw(Normalisation.RATIO))) {
      List<Integer> ranks = method.rank(plain).orThrow().ranks();
      List<Integer> movedRanks = method.rank(other).orThrow().ranks();
      for (int i = 0; i < 5; i++) {
        assertEquals(ranks.get(order.get(i)), movedRanks.get(i));
      }
    }
  }

  /** An alternative that is at least as good in all comes no later. */
  @Property(seed = "62", tries = 50)
  void dominatedAlternativesComeLater(
      @ForAll @IntRange(min = 1, max = 20) int x, @ForAll @IntRange(min = 1, max = 20) int y) {
    DecisionMatrix matrix =
        DecisionMatrix.of(
            List.of("worse", "better", "third"),
            List.of(Criterion.benefit("x", .3), Criterion.cost("y", .7)),
            new double[][] {{x, y + 1}, {x + 1, y}, {10, 10}});
    for (RankingMethod method :
        List.of(RankingMethod.topsis(), RankingMethod.saw(Normalisation.RATIO))) {
      List<Double> scores = method.rank(matrix).orThrow().scores();
      assertTrue(scores.get(1) > scores.get(0));
    }
  }

  @Test
  void gridSaysWhoElseCouldBeTheBest() {
    WeightSensitivity grid = WeightSensitivity.of(FOUR, RankingMethod.topsis()).orThrow();
    assertEquals(24, grid.points().size());
    assertEquals(24, grid.timesBest().stream().mapToInt(Integer::intValue).sum());
    assertEquals(List.of(3, 1, 4, 2), grid.base());
    assertTrue(!grid.otherBest().isEmpty());
    assertEquals(
        "A2 best in " + (24 - grid.otherBest().size()) + " of 24 settings of the weights",
        grid.toString());
    assertTrue(grid.table().contains("A4 is best if "));
    WeightSensitivity saw =
        WeightSensitivity.of(FOUR, RankingMethod.saw(Normalisation.RATIO)).orThrow();
    assertEquals("A4 best in 24 of 24 settings of the weights", saw.toString());
  }

  @Test
  void onlyCriterionHasNoOtherWeight() {
    WeightSensitivity grid =
        WeightSensitivity.of(one(Criterion.benefit("x", 1), 1, 2), RankingMethod.topsis())
            .orThrow();
    assertEquals(List.of(), grid.points());
  }

  /**
   * x + 2 y against the largest: with a third that has 100 of y, b (9, 8) is ahead of a (2, 9)
   * through x; without it a gains more by y.
   */
  @Test
  void thirdAlternativeCanTurnTwoRound() {
    DecisionMatrix three =
        DecisionMatrix.of(
            List.of("a", "b", "c"),
            List.of(Criterion.benefit("x", .1), Criterion.benefit("y", .9)),
            new double[][] {{2, 10}, {9, 9}, {1, 100}});
    RankReversal check = RankReversal.of(three, RankingMethod.saw(Normalisation.RATIO)).orThrow();
    assertEquals(List.of(new Reversal("c", "a", "b")), check.reversals());
    assertEquals("without c, a comes before b", check.reversals().get(0).toString());
    assertEquals("1 changes of place in 3 rankings without one", check.toString());
    assertTrue(check.table().contains("without c, a comes before b"));
    RankReversal none =
        RankReversal.of(one(Criterion.benefit("x", 1), 1, 2), RankingMethod.topsis()).orThrow();
    assertEquals("no pair changes places in 0 rankings without one", none.toString());
  }
}
