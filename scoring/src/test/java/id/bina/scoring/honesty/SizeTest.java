package id.bina.scoring.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.MannWhitney;
import id.bina.scoring.stat.McNemar;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.SignFlip;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.stat.test.ChiSquareTest;
import id.bina.scoring.stat.test.Friedman;
import id.bina.scoring.stat.test.KruskalWallis;
import id.bina.scoring.stat.test.OneWayAnova;
import id.bina.scoring.stat.test.SignTest;
import id.bina.scoring.stat.test.WilcoxonSignedRank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How often a test at 5 % finds something where there is nothing. */
class SizeTest {
  private static final double ALPHA = 0.05;
  private static final List<Population> POPULATIONS =
      List.of(Population.NORMAL, Population.SKEWED, Population.FIVE, Population.CEILING);

  /** A test of columns drawn from one population. */
  interface Trial {
    OptionalDouble p(Population population, Random random, int n);
  }

  @Test
  void smallSamplesNeverRejectMoreOftenThanAllowed() {
    Map<String, Trial> exact = new LinkedHashMap<>();
    exact.put("signed ranks", (p, r, n) -> signedRanks(pair(p, r, n)));
    exact.put("mann-whitney", (p, r, n) -> mannWhitney(pair(p, r, n)));
    exact.put("sign test", (p, r, n) -> sign(pair(p, r, n)));
    exact.put("sign flip", (p, r, n) -> signFlip(pair(p, r, n)));
    exact.put("mcnemar", (p, r, n) -> mcNemar(r, n));
    exact.put("friedman", (p, r, n) -> friedman(p, r, n));
    exact.put("chi-square of tables", (p, r, n) -> table(r, n));
    assertEquals(List.of(), tooOften(exact, List.of(6, 12), ALPHA));
  }

  @Test
  void approximateTestsStayWithinTwoPointsOfTheirSize() {
    Map<String, Trial> approximate = new LinkedHashMap<>();
    approximate.put("signed ranks", (p, r, n) -> signedRanks(pair(p, r, n)));
    approximate.put("mann-whitney", (p, r, n) -> mannWhitney(pair(p, r, n)));
    approximate.put("paired t", (p, r, n) -> pairedT(pair(p, r, n)));
    approximate.put("welch", (p, r, n) -> welch(pair(p, r, n)));
    approximate.put("anova", (p, r, n) -> anova(p, r, n));
    approximate.put("kruskal-wallis", (p, r, n) -> kruskalWallis(p, r, n));
    assertEquals(List.of(), tooOften(approximate, List.of(20, 60), ALPHA + 0.02));
  }

  @Test
  void theyFindWhatIsThere() {
    double found =
        Simulation.share(
            "power of signed ranks",
            random -> {
              double[] first = Population.NORMAL.sample(random, 20);
              double[] second = Population.NORMAL.sample(random, 20);
              for (int i = 0; i < second.length; i++) {
                second[i] += 1.5;
              }
              return isBelow(signedRanks(List.of(Numbers.of(first), Numbers.of(second))));
            });
    assertTrue(found > 0.9, "power " + found);
  }

  private static List<String> tooOften(
      Map<String, Trial> trials, List<Integer> sizes, double allowed) {
    List<String> tooOften = new ArrayList<>();
    trials.forEach(
        (name, trial) -> {
          for (Population population : POPULATIONS) {
            for (int n : sizes) {
              String cell = name + ";" + population + ";" + n;
              double rejected =
                  Simulation.share(cell, random -> isBelow(trial.p(population, random, n)));
              if (rejected > allowed + Simulation.tolerance(ALPHA)) {
                tooOften.add(cell + ": " + rejected);
              }
            }
          }
        });
    return tooOften;
  }

  private static boolean isBelow(OptionalDouble p) {
    return p.isPresent() && p.getAsDouble() <= ALPHA;
  }

  private static List<Numbers> pair(Population population, Random random, int n) {
    return List.of(
        Numbers.of(population.sample(random, n)), Numbers.of(population.sample(random, n)));
  }

  private static OptionalDouble signedRanks(List<Numbers> pair) {
    return p(WilcoxonSignedRank.of(pair.get(0), pair.get(1)).map(test -> test.test().value()));
  }

  private static OptionalDouble mannWhitney(List<Numbers> pair) {
    return p(MannWhitney.of(pair.get(0), pair.get(1)).map(test -> test.test().value()));
  }

  private static OptionalDouble sign(List<Numbers> pair) {
    return p(SignTest.of(pair.get(0), pair.get(1)).map(test -> test.test().value()));
  }

  private static OptionalDouble signFlip(List<Numbers> pair) {
    return p(SignFlip.of(pair.get(0), pair.get(1)).map(test -> test.p().value()));
  }

  private static OptionalDouble pairedT(List<Numbers> pair) {
    return p(PairedT.of(pair.get(0), pair.get(1)).map(test -> test.change().p()));
  }

  private static OptionalDouble welch(List<Numbers> pair) {
    return p(Welch.of(pair.get(0), pair.get(1)).map(test -> test.difference().p()));
  }

  private static OptionalDouble anova(Population population, Random random, int n) {
    return p(OneWayAnova.of(three(population, random, n)).map(OneWayAnova::p));
  }

  private static OptionalDouble kruskalWallis(Population population, Random random, int n) {
    return p(KruskalWallis.of(three(population, random, n)).map(test -> test.chiSquare().value()));
  }

  private static OptionalDouble friedman(Population population, Random random, int n) {
    return p(Friedman.of(three(population, random, n)).map(test -> test.test().value()));
  }

  /** Twice as many persons of two units, who answer on five points whatever their unit. */
  private static OptionalDouble table(Random random, int n) {
    Numbers unit = Numbers.of(random.ints(2L * n, 0, 2).asDoubleStream().toArray());
    Numbers answers = Numbers.of(Population.FIVE.sample(random, 2 * n));
    return p(ChiSquareTest.of(unit, answers).map(test -> test.test().value()));
  }

  private static Numbers[] three(Population population, Random random, int n) {
    Numbers[] groups = new Numbers[3];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = Numbers.of(population.sample(random, n));
    }
    return groups;
  }

  /** As many pass only before as only after. */
  private static OptionalDouble mcNemar(Random random, int n) {
    long[] cells = new long[4];
    for (int i = 0; i < n; i++) {
      cells[random.nextInt(4)]++;
    }
    return p(McNemar.of(cells[0], cells[1], cells[2], cells[3]).map(McNemar::p));
  }

  private static OptionalDouble p(Outcome<Double> p) {
    return p.asOptional().map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
