package id.bina.scoring.stat.test;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.MannWhitney;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Seeded simulation: where there is no difference, a test at 0.05 finds one in 5 of 100 studies at
 * most, on answers from 1 to 4 with half of them at the top.
 */
class HoldsItsSizeTest {

  private static final int STUDIES = 2_000;

  /** Three standard errors of a share of .05 in so many studies. */
  private static final double MOST = 0.05 + 3 * Math.sqrt(0.05 * 0.95 / STUDIES);

  private static Numbers answers(Random random, int n) {
    double[] answers = new double[n];
    for (int i = 0; i < n; i++) {
      double draw = random.nextDouble();
      answers[i] = draw < 0.5 ? 4 : draw < 0.8 ? 3 : draw < 0.95 ? 2 : 1;
    }
    return Numbers.of(answers);
  }

  private static double found(Function<Random, Outcome<Double>> study) {
    Random random = new Random(20261122);
    int found = 0;
    for (int i = 0; i < STUDIES; i++) {
      found += study.apply(random).match(p -> p < 0.05, none -> false) ? 1 : 0;
    }
    return found / (double) STUDIES;
  }

  private static void assertHolds(Function<Random, Outcome<Double>> study) {
    double found = found(study);
    assertTrue(found <= MOST, () -> "found " + found + ", at most " + MOST);
  }

  @Test
  void ofTheSamePersons() {
    assertHolds(
        random ->
            WilcoxonSignedRank.of(answers(random, 15), answers(random, 15))
                .map(test -> test.test().value()));
    assertHolds(
        random ->
            WilcoxonSignedRank.of(answers(random, 90), answers(random, 90))
                .map(test -> test.test().value()));
    assertHolds(
        random ->
            SignTest.of(answers(random, 30), answers(random, 30)).map(test -> test.test().value()));
    assertHolds(
        random ->
            Friedman.of(answers(random, 9), answers(random, 9), answers(random, 9))
                .map(test -> test.test().value()));
  }

  @Test
  void ofTwoAndMoreGroups() {
    assertHolds(
        random ->
            MannWhitney.of(answers(random, 12), answers(random, 18))
                .map(test -> test.test().value()));
    assertHolds(
        random ->
            MannWhitney.of(answers(random, 40), answers(random, 60))
                .map(test -> test.test().value()));
    assertHolds(
        random ->
            KruskalWallis.of(answers(random, 20), answers(random, 30), answers(random, 25))
                .map(test -> test.test().value()));
    assertHolds(
        random ->
            OneWayAnova.of(answers(random, 20), answers(random, 30), answers(random, 25))
                .map(OneWayAnova::p));
  }

  @Test
  void ofTables() {
    assertHolds(
        random -> {
          Numbers unit = Numbers.of(random.ints(24, 0, 2).asDoubleStream().toArray());
          return ChiSquareTest.of(unit, answers(random, 24)).map(test -> test.test().value());
        });
  }
}
