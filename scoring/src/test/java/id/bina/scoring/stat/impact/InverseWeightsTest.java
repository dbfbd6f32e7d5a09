package id.bina.scoring.stat.impact;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.LeastSquares;
import id.bina.scoring.stat.NormalEstimate;
import id.bina.scoring.stat.ReferenceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** LogisticFit, InverseWeights and their policies. */
class InverseWeightsTest {

  /** Henderson and Velleman (1981): weight, gearbox and consumption of 32 cars. */
  private static final Numbers WEIGHT =
      Numbers.of(
              2.620, 2.875, 2.320, 3.215, 3.440, 3.460, 3.570, 3.190, 3.150, 3.440, 3.440, //
              4.070, 3.730, 3.780, 5.250, 5.424, 5.345, 2.200, 1.615, 1.835, 2.465, 3.520, //
              3.435, 3.840, 3.845, 1.935, 2.140, 1.513, 3.170, 2.770, 3.570, 2.780)
          .named("wt");

  private static final Numbers MANUAL =
      Numbers.of(
          1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1,
          1, 1);
  private static final Numbers MILES =
      Numbers.of(
          21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4,
          10.4, 14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7,
          15, 21.4);

  private static LogisticFit cars() {
    return LogisticFit.of(MANUAL, List.of(WEIGHT)).orThrow();
  }

  private static InverseWeights weights(Estimand estimand, PropensityTrimming trimming) {
    return InverseWeights.of(MANUAL, List.of(WEIGHT), estimand, trimming).orThrow();
  }

  @Test
  void logisticRegressionIsThatOfR() {
    // glm(am ~ wt, binomial, mtcars): 12.040 (4.510), -4.024 (1.436), deviance 19.176 of 43.230;
    // further digits by Newton's method in numpy
    LogisticFit fit = cars();
    NormalEstimate constant = fit.coefficient(LeastSquares.CONSTANT);
    NormalEstimate slope = fit.coefficient("wt");
    assertEquals(12.040369728657321, constant.value(), 1e-9);
    assertEquals(4.510066238966809, constant.standardError(), 1e-8);
    assertEquals(-4.023969962173201, slope.value(), 1e-9);
    assertEquals(1.436527752623574, slope.standardError(), 1e-8);
    assertEquals(19.176084807445086, fit.deviance(), 1e-10);
    assertEquals(43.230, fit.nullDeviance(), 5e-4);
    assertEquals("1 covariates, 13 of 32, deviance 19.176 of 43.230", fit.toString());
    assertEquals(StrictMath.exp(slope.interval().upper()), fit.oddsRatio("wt").upper());
    assertTrue(fit.table().contains("odds ratio"));
  }

  @Test
  void oneIndicatorGivesTheOddsRatioOfTheTable() {
    Numbers outcome = Numbers.of(1, 1, 1, 0, 1, 0, 0, 0, 0, 0);
    Numbers arm = Numbers.of(1, 1, 1, 1, 0, 0, 0, 0, 0, 0).named("arm");
    LogisticFit fit = LogisticFit.of(outcome, List.of(arm)).orThrow();
    assertEquals(StrictMath.log(3 / (1 / 5.0)), fit.coefficient("arm").value(), 1e-12);
    double variance = 1 / 3.0 + 1 + 1 + 1 / 5.0;
    assertEquals(Math.sqrt(variance), fit.coefficient("arm").standardError(), 1e-12);
    assertEquals(0.75, fit.fitted().value(0), 1e-12);
  }

  @Test
  void separationIsRefused() {
    String sentence =
        "the covariates tell outcome = 1 and 0 apart (separation), which leaves no finite"
            + " coefficient\n  leave out or coarsen the covariate that does";
    Numbers outcome = Numbers.of(0, 0, 0, 1, 1, 1);
    Numbers complete = Numbers.of(1, 2, 3, 4, 5, 6);
    assertAbsent(Absence.UNIDENTIFIED, sentence, LogisticFit.of(outcome, List.of(complete)));
    // quasi-complete: they meet at 3
    Numbers quasi = Numbers.of(1, 2, 3, 3, 5, 6);
    assertAbsent(Absence.UNIDENTIFIED, sentence, LogisticFit.of(outcome, List.of(quasi)));
    // one value of an indicator that only one outcome has
    Numbers indicator = Numbers.of(0, 0, 0, 0, 0, 1);
    assertAbsent(Absence.UNIDENTIFIED, sentence, LogisticFit.of(outcome, List.of(indicator)));
    assertTrue(LogisticFit.of(outcome, List.of(Numbers.of(1, 2, 4, 3, 5, 6))).isComputed());
  }

  @Test
  void saysWhatItCannotFit() {
    Numbers outcome = Numbers.of(0, 0, 0, 1, 1, 1);
    Numbers x = Numbers.of(1, 5, 2, 4, 3, 6).named("a");
    assertAbsent(
        Absence.NO_COMPARISON,
        "0 of 6 complete rows have outcome = 1, some of each are needed",
        LogisticFit.of(Numbers.of(0, 0, 0, 0, 0, 0), List.of(x)));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 complete rows, at least 3 are needed",
        LogisticFit.of(Numbers.of(0, 1), List.of(Numbers.of(1, 2))));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "column b is determined by the constant, a and has no coefficient of its own",
        LogisticFit.of(outcome, List.of(x, x.named("b"))));
    assertRefused(
        "outcome must be 0 or 1, was 2 (row 0)",
        () -> LogisticFit.of(Numbers.of(2), List.of(Numbers.of(1))));
    assertRefused(
        "a regression needs 1 covariate or more, was 0", () -> LogisticFit.of(outcome, List.of()));
    assertRefused(
        "term must be one of [(constant), wt], was 'age'", () -> cars().coefficient("age"));
    assertRefused(
        "each coefficient needs one name, was 0 names for 2",
        () -> new LogisticFit(32, 13, List.of(), cars().coefficients(), 1, 1, cars().fitted()));
    assertRefused(
        "events must be from 1 to 31, was 32",
        () ->
            new LogisticFit(32, 32, cars().terms(), cars().coefficients(), 1, 1, cars().fitted()));
  }

  @Test
  void eachEstimandHasItsWeights() {
    // weighted means and their errors in numpy, with the probabilities of the fit
    checkEffect(Estimand.ALL, 1.371526858783085, 2.6813305288574263);
    checkEffect(Estimand.TREATED, 3.202182412237306, 1.7420759678724063);
    checkEffect(Estimand.OVERLAP, -2.1541261387348882, 1.55766594272415);
  }

  private static void checkEffect(Estimand estimand, double difference, double error) {
    Estimate effect = weights(estimand, PropensityTrimming.none()).effect(MILES).orThrow();
    assertEquals(difference, effect.value(), 1e-8);
    assertEquals(error, effect.standardError(), 1e-8);
    assertEquals(30, effect.df());
    assertEquals("inverse-weights-" + estimand.id(), effect.method());
  }

  @Test
  void overlapWeightsBalanceTheMeansExactly() {
    InverseWeights overlap = weights(Estimand.OVERLAP, PropensityTrimming.none());
    InverseWeights.Imbalance row = overlap.balance().get(0);
    assertEquals("wt", row.covariate());
    assertTrue(row.before() < -1.9);
    assertEquals(0, row.after(), 1e-9);
    assertTrue(overlap.toString().startsWith("13 treated worth "), overlap::toString);
    assertTrue(overlap.toString().length() < 80, overlap::toString);
    assertTrue(overlap.table().contains("in standard deviations of both arms"));
    assertTrue(overlap.effectiveOthers() < 19);
  }

  @Test
  void trimmingDropsOrCapsAndCounts() {
    InverseWeights all = weights(Estimand.ALL, PropensityTrimming.none());
    assertEquals(0, all.trimmed());
    InverseWeights dropped = weights(Estimand.ALL, PropensityTrimming.standard());
    long outside =
        IntStream.range(0, 32)
            .filter(row -> Math.abs(all.propensity().fitted().value(row) - .5) > .4)
            .count();
    assertEquals(outside, dropped.trimmed());
    assertEquals(32 - outside, dropped.weights().present());
    InverseWeights capped = weights(Estimand.ALL, new PropensityTrimming.Cap(1.5));
    assertTrue(capped.trimmed() > 0);
    assertTrue(capped.weights().max().orElseThrow() < all.weights().max().orElseThrow());
    assertEquals(32, capped.weights().present());
    assertAbsent(
        Absence.NO_COMPARISON,
        "trimming leaves fewer than 2 rows of an arm, the arms do not overlap",
        InverseWeights.of(
            MANUAL, List.of(WEIGHT), Estimand.ALL, new PropensityTrimming.Drop(0.49)));
    assertRefused(
        "lowest probability must be in [0, 0.5), was 0.5", () -> new PropensityTrimming.Drop(.5));
    assertRefused("cap of weights must be above 1, was 1.0", () -> new PropensityTrimming.Cap(1));
  }

  @Test
  void effectNeedsOutcomesOfBothArms() {
    InverseWeights weights = weights(Estimand.TREATED, PropensityTrimming.none());
    Numbers.Builder few = Numbers.builder();
    Numbers.Builder same = Numbers.builder();
    for (int row = 0; row < 32; row++) {
      same.add(7);
      if (MANUAL.value(row) == 1) {
        few.add(row);
      } else {
        few.missing(Missing.BLANK);
      }
    }
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "13 treated and 0 others have an outcome and a weight, at least 2 each are needed",
        weights.effect(few.build()));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the outcome within the arms are equal",
        weights.effect(same.build()));
    assertRefused(
        "each row needs one outcome, was 1 for 32 rows", () -> weights.effect(Numbers.of(1)));
  }

  @Test
  void trainingOfLalondeIsThatOfWeightIt() {
    // WeightIt and cobalt on the same file: effect on the treated 1214, control worth 99.82
    ReferenceTable people = ReferenceTable.evaluation("MatchIt_lalonde.csv");
    List<Numbers> known = new ArrayList<>();
    for (String name : List.of("age", "educ", "married", "nodegree", "re74", "re75")) {
      known.add(people.numbers(name));
    }
    known.add(people.indicator("race", "black"));
    known.add(people.indicator("race", "hispan"));
    InverseWeights weights = InverseWeights.of(people.numbers("treat"), known).orThrow();
    // further digits by Newton's method in numpy
    Estimate effect = weights.effect(people.numbers("re78")).orThrow();
    assertEquals(1214.0712232929181, effect.value(), 1e-6);
    assertEquals(825.6384388225332, effect.standardError(), 1e-6);
    assertEquals(99.81538591579432, weights.effectiveOthers(), 1e-7);
    assertEquals(3.065367740971348, weights.propensity().coefficient("black").value(), 1e-9);
    assertEquals(487.8439313104981, weights.propensity().deviance(), 1e-9);
    assertTrue(
        weights.balance().stream().mapToDouble(each -> Math.abs(each.before())).max().orElse(0)
            > 1.5);
    assertTrue(weights.largestImbalance() < 0.2);
  }

  @Test
  void confoundingThatWasWrittenDownIsTakenOut() {
    Random random = new Random(8);
    int n = 2000;
    Numbers.Builder arm = Numbers.builder();
    Numbers.Builder known = Numbers.builder().name("known");
    Numbers.Builder outcome = Numbers.builder();
    double naive = 0;
    int treated = 0;
    for (int row = 0; row < n; row++) {
      double x = random.nextInt(5) - 2;
      boolean chosen = random.nextDouble() < Irls.probability(0.8 * x);
      double y = 2 * x + (chosen ? 1 : 0) + random.nextGaussian();
      arm.add(chosen ? 1 : 0);
      known.add(x);
      outcome.add(y);
      naive += chosen ? y : 0;
      treated += chosen ? 1 : 0;
    }
    assertTrue(naive / treated > 2);
    for (Estimand estimand : Estimand.values()) {
      Estimate effect =
          InverseWeights.of(
                  arm.build(), List.of(known.build()), estimand, PropensityTrimming.none())
              .orThrow()
              .effect(outcome.build())
              .orThrow();
      // the true effect is 1; four standard errors
      assertEquals(1, effect.value(), 4 * effect.standardError());
    }
  }

  @Property(tries = 40, seed = "55")
  void orderOfRowsChangesNoDigitOfTheFit(@ForAll long seed) {
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
    double[] x = random.doubles(40).toArray();
    int[] y = random.ints(40, 0, 2).toArray();
    Outcome<LogisticFit> one = shuffled(order, x, y);
    Collections.shuffle(order, random);
    Outcome<LogisticFit> other = shuffled(order, x, y);
    assertEquals(one.map(LogisticFit::coefficients), other.map(LogisticFit::coefficients));
    one.asOptional()
        .ifPresent(
            fit -> {
              double sum = Arrays.stream(fit.fitted().presentValues()).sum();
              // the constant makes the fitted probabilities sum to the events
              assertEquals((double) fit.events(), sum, 1e-9);
            });
  }

  private static Outcome<LogisticFit> shuffled(List<Integer> order, double[] x, int[] y) {
    Numbers.Builder outcome = Numbers.builder();
    Numbers.Builder covariate = Numbers.builder();
    for (int row : order) {
      outcome.add(y[row]);
      covariate.add(x[row]);
    }
    return LogisticFit.of(outcome.build(), List.of(covariate.build()));
  }
}
