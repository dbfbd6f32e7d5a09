package id.bina.scoring.stat.ranking;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.ranking.Ahp.Derivation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Weights of judged pairs. */
class AhpTest {

  private static final List<String> THREE = List.of("x", "y", "z");

  private static Judgements three(double xy, double xz, double yz) {
    return Judgements.of(THREE, new double[][] {{1, xy, xz}, {1 / xy, 1, yz}, {1 / xz, 1 / yz, 1}});
  }

  /** The worked examples of the domain notes. */
  @Test
  void threeCriteriaAreAsWorkedOut() {
    Ahp ahp = Ahp.of(three(3, 5, 2));
    assertEquals(.6483, ahp.weights().get(0), 5e-5);
    assertEquals(.2297, ahp.weights().get(1), 5e-5);
    assertEquals(3.00369, ahp.lambda(), 5e-6);
    assertEquals(.0032, ahp.consistencyRatio().orThrow(), 5e-5);
    assertEquals("heaviest x 0.6483 of 3, CR 0.0032", ahp.toString());
    assertEquals(Outcome.of(true), ahp.isAcceptable());
  }

  @Test
  void fourCriteriaAreAsWorkedOut() {
    double[][] times = {
      {1, 3, 7, 9}, {1 / 3.0, 1, 5, 7}, {1 / 7.0, 1 / 5.0, 1, 3}, {1 / 9.0, 1 / 7.0, 1 / 3.0, 1}
    };
    Ahp ahp = Ahp.of(Judgements.of(List.of("a", "b", "c", "d"), times));
    assertEquals(.5831, ahp.weights().get(0), 5e-5);
    assertEquals(4.16458, ahp.lambda(), 5e-6);
    assertEquals(.0610, ahp.consistencyRatio().orThrow(), 5e-5);
  }

  @Test
  void contradictingJudgementsNameThePairToAskAgain() {
    Ahp ahp = Ahp.of(three(9, 2, 9));
    assertEquals(Outcome.of(false), ahp.isAcceptable());
    assertTrue(ahp.table().contains("judgements contradict each other; first ask again: "));
    // weights 8, 4, 2, 1, but b and d judged the other way round
    double[][] times = {
      {1, 2, 4, 8}, {1 / 2.0, 1, 2, 1 / 4.0}, {1 / 4.0, 1 / 2.0, 1, 2}, {1 / 8.0, 4, 1 / 2.0, 1}
    };
    Judgements four = Judgements.of(List.of("a", "b", "c", "d"), times);
    assertEquals("b, d", Ahp.of(four).leastConsistent());
  }

  /** Judgements that follow from weights give these weights back, whatever the derivation. */
  @Property(seed = "71", tries = 50)
  void consistentJudgementsGiveTheirWeights(
      @ForAll @IntRange(min = 1, max = 9) int x,
      @ForAll @IntRange(min = 1, max = 9) int y,
      @ForAll @IntRange(min = 1, max = 9) int z) {
    Judgements judgements = three((double) x / y, (double) x / z, (double) y / z);
    for (Derivation derivation : Derivation.values()) {
      Ahp ahp = Ahp.of(judgements, derivation);
      assertEquals((double) x / (x + y + z), ahp.weights().get(0), 1e-12);
      assertEquals(3, ahp.lambda(), 1e-12);
      assertEquals(0, ahp.geometricConsistencyIndex(), 1e-20);
    }
  }

  @Test
  void groupJudgesByTheGeometricMeanWhoeverSpeaksFirst() {
    Judgements one = three(2, 4, 2);
    Judgements other = three(8, 1, 1 / 2.0);
    Judgements group = Judgements.ofGroup(List.of(one, other));
    assertEquals(4, group.times(0, 1), 1e-14);
    assertEquals(2, group.times(0, 2), 1e-14);
    assertEquals(1, group.times(1, 2), 1e-14);
    assertEquals(group, Judgements.ofGroup(List.of(other, one)));
    assertEquals("3 criteria judged in pairs", group.toString());
  }

  @Test
  void twoCriteriaCannotContradict() {
    Ahp ahp = Ahp.of(Judgements.of(List.of("a", "b"), new double[][] {{1, 3}, {1 / 3.0, 1}}));
    assertEquals(
        List.of(.75, .25), ahp.weights().stream().map(w -> Math.rint(w * 1e12) / 1e12).toList());
    assertEquals(Outcome.of(0.0), ahp.consistencyRatio());
    assertEquals(0, ahp.geometricConsistencyIndex());
  }

  @Test
  void elevenCriteriaHaveNoRandomIndex() {
    double[][] equal = new double[11][11];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      Arrays.fill(equal[i], 1);
      names.add("c" + i);
    }
    Ahp ahp = Ahp.of(Judgements.of(names, equal));
    assertAbsent(
        Absence.OUT_OF_RANGE,
        "11 criteria, the random index is tabled for at most 10",
        ahp.consistencyRatio());
    assertTrue(ahp.toString().endsWith(", CR -"));
    assertFalse(ahp.table().contains("contradict"));
  }

  @Test
  void refusesWhatIsNoTableOfJudgements() {
    assertRefused(
        "criteria must be 2 or more with different names, was [a]",
        () -> Judgements.of(List.of("a"), new double[][] {{1}}));
    assertRefused(
        "judgements must be a square of 2, was 2 rows and a row of 1",
        () -> Judgements.of(List.of("a", "b"), new double[][] {{1}, {1}}));
    assertRefused(
        "judgements of a pair must be above 0 and reciprocal, was 3.0 and 2.0 (b, a)",
        () -> Judgements.of(List.of("a", "b"), new double[][] {{1, 2}, {3, 1}}));
    assertRefused(
        "judgements of a pair must be above 0 and reciprocal, was 2.0 and 2.0 (a, a)",
        () -> Judgements.of(List.of("a", "b"), new double[][] {{2, 2}, {.5, 1}}));
    assertRefused(
        "group must have 1 member or more, was none", () -> Judgements.ofGroup(List.of()));
    assertRefused(
        "members must judge the same criteria, was [x, y, z] and [a, b]",
        () ->
            Judgements.ofGroup(
                List.of(
                    three(1, 1, 1),
                    Judgements.of(List.of("a", "b"), new double[][] {{1, 1}, {1, 1}}))));
  }
}
