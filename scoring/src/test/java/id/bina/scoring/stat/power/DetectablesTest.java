package id.bina.scoring.stat.power;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.BeforeAfter;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.Correlation;
import id.bina.scoring.stat.GroupPermutation;
import id.bina.scoring.stat.MannWhitney;
import id.bina.scoring.stat.McNemar;
import id.bina.scoring.stat.SignFlip;
import id.bina.scoring.stat.SmallestDetectable;
import id.bina.scoring.stat.TestP;
import id.bina.scoring.stat.UnitRandomisation;
import id.bina.scoring.stat.power.RankPlan.Shape;
import id.bina.scoring.stat.test.ChiSquareTest;
import id.bina.scoring.stat.test.CochranQ;
import id.bina.scoring.stat.test.ContingencyTable;
import id.bina.scoring.stat.test.Equivalence;
import id.bina.scoring.stat.test.FisherExact;
import id.bina.scoring.stat.test.Friedman;
import id.bina.scoring.stat.test.KruskalWallis;
import id.bina.scoring.stat.test.Levene;
import id.bina.scoring.stat.test.NonInferiority;
import id.bina.scoring.stat.test.OneWayAnova;
import id.bina.scoring.stat.test.SignTest;
import id.bina.scoring.stat.test.VarianceRatio;
import id.bina.scoring.stat.test.WelchAnova;
import id.bina.scoring.stat.test.WilcoxonSignedRank;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Not significant always comes with what could have been seen. */
class DetectablesTest {

  private static final Numbers A = Numbers.of(60, 62, 65, 58, 61, 63, 66);
  private static final Numbers B = Numbers.of(59, 64, 60, 57, 63, 61, 62);
  private static final Numbers C = Numbers.of(62, 61, 59, 63, 60, 65, 64);

  private static double seen(Outcome<SmallestDetectable> detectable) {
    return detectable.orThrow().effect();
  }

  @Test
  void testsOfMeansSayF() {
    double f = AnovaPlan.equal(3, 7).orThrow().smallestDetectable().orThrow().effect();
    assertEquals(f, seen(Detectables.of(OneWayAnova.of(A, B, C).orThrow())));
    assertEquals(f, seen(Detectables.of(WelchAnova.of(A, B, C).orThrow())));
    assertEquals(
        f, seen(Detectables.of(Levene.of(Levene.Middle.MEDIAN, A, B, C).orThrow())), 1e-12);
    assertEquals("f", Detectables.of(OneWayAnova.of(A, B, C).orThrow()).orThrow().measure());
  }

  @Test
  void testsOfRanksSayWhatTheTestOfMeansWithFewerPeopleWould() {
    assertEquals(
        seen(RankPlan.twoSample(7, 7, Shape.NORMAL).orThrow().smallestDetectable()),
        seen(Detectables.of(MannWhitney.of(A, B).orThrow())));
    assertEquals(
        seen(RankPlan.groups(List.of(7L, 7L, 7L), Shape.NORMAL).orThrow().smallestDetectable()),
        seen(Detectables.of(KruskalWallis.of(A, B, C).orThrow())));
    assertEquals(
        seen(RankPlan.paired(7, Shape.NORMAL).orThrow().smallestDetectable()),
        seen(Detectables.of(WilcoxonSignedRank.of(A, B).orThrow())));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "5 pairs, at least 6 are needed",
        Detectables.of(
            WilcoxonSignedRank.of(Numbers.of(1, 2, 3, 4, 5), Numbers.of(2, 4, 2, 8, 7)).orThrow()));
  }

  @Test
  void testsOfCountsSayShares() {
    // 24 of 60 change either way
    SmallestDetectable change = Detectables.of(McNemar.of(20, 10, 14, 16).orThrow()).orThrow();
    assertEquals(0.8, McNemarPlan.of(60, 0.4).orThrow().power(change.effect()).power(), 1e-9);
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "nobody changed: 9 pairs",
        Detectables.of(McNemar.of(4, 0, 0, 5).orThrow()));
    assertEquals(
        seen(McNemarPlan.of(20, 1).orThrow().smallestDetectable()),
        seen(Detectables.of(SignTest.of(11, 9, 30).orThrow())));
    assertEquals(
        seen(SmallestDetectable.shares(30, 36, 0.25)),
        seen(Detectables.of(FisherExact.of(10, 20, 27, 9).orThrow())));
    assertEquals(
        seen(new ChiSquarePlan(66, 1).smallestDetectable()),
        seen(
            Detectables.of(
                ChiSquareTest.of(ContingencyTable.of(List.of(List.of(10L, 20L), List.of(27L, 9L))))
                    .orThrow())));
  }

  @Test
  void testsWithinPersonsSayAgreement() {
    assertEquals(
        seen(BlocksPlan.of(7, 3).orThrow().smallestDetectable()),
        seen(Detectables.of(Friedman.of(A, B, C).orThrow())));
    CochranQ answers =
        CochranQ.of(
                Numbers.of(0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 0, 1),
                Numbers.of(1, 1, 0, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0))
            .orThrow();
    // 4 of 13 answered alike both times and say nothing
    assertEquals(9, answers.changing());
    assertEquals(
        seen(BlocksPlan.of(9, 2).orThrow().smallestDetectable()), seen(Detectables.of(answers)));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "even the largest W would go unnoticed: 6 persons, 2 conditions",
        BlocksPlan.of(6, 2).orThrow().smallestDetectable());
  }

  @Test
  void correlationsAndSpreadsSayThemselves() {
    SmallestDetectable r = Detectables.of(Correlation.of(A, B).orThrow()).orThrow();
    assertEquals("r", r.measure());
    assertEquals(0.8, CorrelationPlan.of(7).orThrow().power(r.effect()).power(), 1e-9);
    assertTrue(seen(Detectables.of(VarianceRatio.of(A, B).orThrow())) > 1);
  }

  @Test
  void permutationTestsOfFewUnitsSayThatNothingCouldBeSeen() {
    assertEquals(
        seen(SmallestDetectable.paired(7)), seen(Detectables.of(SignFlip.of(A, B).orThrow())));
    assertEquals(
        seen(SmallestDetectable.twoSample(7, 7)),
        seen(Detectables.of(GroupPermutation.of(A, B).orThrow())));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "the smallest p of 4 pairs is 0.1250: nothing could have been seen",
        Detectables.of(SignFlip.of(Numbers.of(1, 2, 3, 4)).orThrow()));
    BeforeAfter one = BeforeAfter.of(Numbers.of(50), Numbers.of(57));
    UnitRandomisation lone =
        UnitRandomisation.of(
                one,
                BeforeAfter.of(A, B),
                UnitRandomisation.Statistic.CHANGE,
                new Beyond.MonteCarlo(1, 99))
            .orThrow();
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "the smallest p of 1 and 7 is 0.1250: nothing could have been seen",
        Detectables.of(lone));
  }

  /**
   * Also of a test that is added later: each type with a p of its own, but those of an estimate.
   */
  @Test
  void everyTestHasItsAnswer() throws Exception {
    Set<Class<?>> answered =
        Arrays.stream(Detectables.class.getMethods())
            .filter(method -> method.getName().equals("of"))
            .map(method -> method.getParameterTypes()[0])
            .collect(Collectors.toSet());
    List<Class<?>> unanswered = new ArrayList<>();
    Path types = Path.of(OneWayAnova.class.getResource("OneWayAnova.class").toURI()).getParent();
    try (Stream<Path> files = Files.list(types)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.startsWith("package-info")) {
          String type = name.substring(0, name.length() - ".class".length());
          Class<?> each = Class.forName(OneWayAnova.class.getPackageName() + "." + type);
          if (each.isRecord() && isTest(each) && !answered.contains(each)) {
            unanswered.add(each);
          }
        }
      }
    }
    assertEquals(List.of(Equivalence.class, NonInferiority.class), unanswered);
    assertTrue(answered.contains(McNemar.class) && answered.contains(Correlation.class));
  }

  private static boolean isTest(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .anyMatch(
            method ->
                (method.getName().equals("p") && method.getReturnType() == double.class)
                    || (method.getName().equals("test") && method.getReturnType() == TestP.class));
  }
}
