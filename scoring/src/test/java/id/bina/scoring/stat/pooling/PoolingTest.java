package id.bina.scoring.stat.pooling;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Estimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Study, Pooling, Heterogeneity, LeaveOneOut, Egger. */
class PoolingTest {

  /** Worked by hand and with metafor: five effects and their variances. */
  private static final List<Study> FIVE =
      studies(new double[] {.62, .35, .80, .10, .45}, new double[] {.04, .02, .06, .015, .03});

  private static List<Study> studies(double[] effects, double[] variances) {
    return IntStream.range(0, effects.length)
        .mapToObj(i -> Study.of("study " + (i + 1), effects[i], variances[i]))
        .toList();
  }

  private static List<Study> random(long seed, int k) {
    Random random = new Random(seed);
    List<Study> studies = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      studies.add(Study.of("s" + i, random.nextGaussian(), 0.05 + random.nextDouble()));
    }
    return studies;
  }

  private static Pooling pool(List<Study> studies, BetweenVariance method) {
    return Pooling.of(studies, method, 0.95).orThrow();
  }

  private static void assertEnds(double lower, double upper, Interval interval) {
    assertEquals(lower, interval.lower(), 6e-4);
    assertEquals(upper, interval.upper(), 6e-4);
  }

  @Test
  void fiveEffectsGiveTheNumbersWorkedByHand() {
    Pooling common = pool(FIVE, BetweenVariance.COMMON_EFFECT);
    assertEquals(.3548, common.effect(), 5e-5);
    assertEquals(.0722, common.wald().standardError(), 5e-5);
    Heterogeneity differences = common.heterogeneity().orThrow();
    assertEquals(9.6931, differences.q(), 5e-5);
    assertEquals(4, differences.df());
    assertEquals(.0459, differences.p(), 5e-5);
    Pooling moments = pool(FIVE, BetweenVariance.DERSIMONIAN_LAIRD);
    assertEquals(.0392825, moments.tauSquared(), 5e-8);
    assertEquals(.5873, moments.heterogeneity().orThrow().iSquaredOfQ(), 5e-5);
    assertEquals(.41596, moments.effect(), 5e-6);
  }

  @Test
  void restrictedLikelihoodIsTheDefault() {
    Pooling pooling = Pooling.of(FIVE).orThrow();
    assertEquals(.0388522, pooling.tauSquared(), 5e-8);
    assertEquals(.41567, pooling.effect(), 5e-6);
    assertEquals(.11714, pooling.wald().standardError(), 5e-6);
    assertEnds(.186, .645, pooling.wald().interval());
    assertEquals(.9911, pooling.q().orThrow(), 5e-5);
    Estimate observed = pooling.hartungKnapp(HartungKnapp.AS_OBSERVED).orThrow();
    assertEquals(.11661, observed.standardError(), 5e-6);
    assertEnds(.092, .739, observed.interval());
    Estimate floor = pooling.hartungKnapp(HartungKnapp.AT_LEAST_ONE).orThrow();
    assertEquals(pooling.wald().standardError(), floor.standardError());
    assertEquals("pooling-reml-hartung-knapp-at-least-1", floor.method());
    Heterogeneity differences = pooling.heterogeneity().orThrow();
    assertEquals(.5847, differences.iSquared(), 5e-5);
    assertEquals(2.408, differences.hSquared(), 5e-4);
    assertEquals("0.4157, 95 % [0.0905, 0.7409], 5 studies, tau 0.1971 (reml)", pooling.toString());
    assertEquals("Q(4) = 9.69, p = 0.0459, I2 58.47 %, tau 0.1971", differences.toString());
  }

  @Test
  void predictionHasFiveNamedConventions() {
    Pooling pooling = Pooling.of(FIVE).orThrow();
    assertEnds(-.314, 1.145, pooling.prediction(Prediction.T_K2_WALD).orThrow());
    assertEnds(-.220, 1.052, pooling.prediction(Prediction.T_K1_HARTUNG_KNAPP).orThrow());
    assertEnds(-.034, .865, pooling.prediction(Prediction.NORMAL_WALD).orThrow());
    for (Prediction convention : Prediction.values()) {
      assertEquals(convention.id(), pooling.prediction(convention).orThrow().method());
    }
  }

  @Test
  void aFurtherRegionIsNeverSurerThanThePooledEffect() {
    List<Study> alike = new ArrayList<>();
    double[] effects = {.5, .52, .48, .51, .5};
    double[] variances = {.1, .12, .09, .2, .15};
    for (int i = 0; i < effects.length; i++) {
      alike.add(Study.of("s" + i, effects[i], variances[i]));
    }
    Pooling pooling = Pooling.of(alike).orThrow();
    // metafor 4.0: predict(rma(yi, vi, test = "knha")) says .4802 to .5196, narrower than the
    // pooled effect with q of 1 or more; predict(rma(yi, vi, test = "t")) is the honest one
    assertEnds(.480, .520, pooling.prediction(Prediction.T_K1_HARTUNG_KNAPP).orThrow());
    Interval further = pooling.prediction().orThrow();
    assertEquals(0.06684334115167229, further.lower(), 1e-12);
    assertEquals(0.9328863885780572, further.upper(), 1e-12);
    assertTrue(pooling.table().contains("a further region: 95 % [0.0668, 0.9329]"));
    // where regions differ, that of Hartung and Knapp
    Pooling apart =
        Pooling.of(
                List.of(Study.of("a", 0, .01), Study.of("b", 1, .01), Study.of("c", 3, .01)),
                BetweenVariance.COMMON_EFFECT,
                .95)
            .orThrow();
    assertEquals(apart.prediction(Prediction.T_K1_HARTUNG_KNAPP), apart.prediction());
  }

  @Test
  void oneStudyIsPassedThrough() {
    Pooling one = Pooling.of(FIVE.subList(0, 1)).orThrow();
    assertEquals(.62, one.effect());
    assertEquals(.2, one.wald().standardError(), 1e-15);
    assertEquals(List.of(1.0), one.weights());
    assertAbsent(Absence.BELOW_MINIMUM_N, "1 studies, at least 2 are needed", one.q());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 studies, at least 2 are needed",
        one.hartungKnapp(HartungKnapp.AS_OBSERVED));
    assertAbsent(Absence.BELOW_MINIMUM_N, "1 studies, at least 2 are needed", one.heterogeneity());
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "1 studies, at least 2 are needed", one.tauSquaredError());
    assertAbsent(Absence.BELOW_MINIMUM_N, "1 studies, at least 2 are needed", LeaveOneOut.of(one));
    assertEquals("0.6200, 95 % [0.228, 1.012], 1 study, tau 0.0000 (reml)", one.toString());
    assertTrue(one.table().endsWith("fewer than 5 studies are better drawn than pooled\n"));
  }

  @Test
  void twoStudiesHaveOneDegreeOfFreedomAndNoPrediction() {
    Pooling two = Pooling.of(FIVE.subList(0, 2)).orThrow();
    assertEquals(1, two.hartungKnapp(HartungKnapp.AT_LEAST_ONE).orThrow().df());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 studies, at least 3 are needed",
        two.prediction(Prediction.NORMAL_WALD));
  }

  @Test
  void noStudiesAreNoData() {
    assertAbsent(Absence.NO_DATA, "0 studies, at least 1 are needed", Pooling.of(List.of()));
  }

  @Test
  void equalEffectsHaveNoSpread() {
    List<Study> equal = studies(new double[] {.3, .3, .3}, new double[] {.1, .2, .3});
    for (BetweenVariance method : BetweenVariance.values()) {
      Pooling pooling = pool(equal, method);
      assertEquals(0, pooling.tauSquared());
      assertEquals(.3, pooling.effect(), 1e-15);
    }
    Pooling pooling = Pooling.of(equal).orThrow();
    Heterogeneity differences = pooling.heterogeneity().orThrow();
    assertEquals(0, differences.iSquaredOfQ());
    assertEquals(Interval.of(0, 0, .95, "q-profile"), differences.tauSquaredInterval());
  }

  @Test
  void noSpreadAtAllLeavesNoErrorOfHartungAndKnapp() {
    List<Study> zero = studies(new double[] {0, 0, 0}, new double[] {.1, .2, .3});
    Pooling pooling = Pooling.of(zero).orThrow();
    String reason = "all values of the effects are equal";
    assertAbsent(Absence.ZERO_VARIANCE, reason, pooling.hartungKnapp(HartungKnapp.AS_OBSERVED));
    assertAbsent(Absence.ZERO_VARIANCE, reason, pooling.prediction(Prediction.T_K1_HARTUNG_KNAPP));
    assertAbsent(Absence.ZERO_VARIANCE, reason, pooling.prediction(Prediction.T_K2_HARTUNG_KNAPP));
    assertTrue(pooling.hartungKnapp(HartungKnapp.AT_LEAST_ONE).isComputed());
  }

  @Test
  void onlyMaximisedLikelihoodsAreTold() {
    assertAbsent(
        Absence.UNIDENTIFIED,
        "paule-mandel maximises no likelihood of tau squared",
        pool(FIVE, BetweenVariance.PAULE_MANDEL).logLikelihood());
    assertAbsent(
        Absence.UNIDENTIFIED,
        "a common effect sets tau squared to 0, which has no error",
        pool(FIVE, BetweenVariance.COMMON_EFFECT).tauSquaredError());
    assertTrue(pool(FIVE, BetweenVariance.ML).logLikelihood().isComputed());
  }

  @Test
  void leavesOutEachStudyInTurn() {
    LeaveOneOut out = LeaveOneOut.of(Pooling.of(FIVE).orThrow()).orThrow();
    for (int i = 0; i < FIVE.size(); i++) {
      List<Study> others = new ArrayList<>(FIVE);
      others.remove(i);
      assertEquals(Pooling.of(others).orThrow(), out.without().get(i));
    }
    assertEquals("study 4", out.mostInfluential().name());
    assertTrue(out.range().contains(out.whole().effect()));
    assertTrue(out.toString().length() < 80, out::toString);
    assertEquals(8, out.table().lines().count());
  }

  @Test
  void eggerIsTheRegressionOfTheStandardisedEffectOnPrecision() {
    // Effects that lie exactly on 0.2 + 1.5 standard errors but for a pattern that sums to 0.
    Egger egger =
        Egger.of(
                studies(
                    new double[] {.2 + 1.5 * .1 + .01, .2 + 1.5 * .2 - .04, .2 + 1.5 * .4 + .04},
                    new double[] {.01, .04, .16}))
            .orThrow();
    assertEquals(1, egger.intercept().df());
    assertEquals(1.5, egger.intercept().value(), 0.4);
    assertTrue(egger.isWeak());
    assertTrue(egger.table().contains("fewer than 10 studies: finds next to nothing"));
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "2 studies, at least 3 are needed", Egger.of(FIVE.subList(0, 2)));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "column precision is determined by the constant and has no coefficient of its own",
        Egger.of(studies(new double[] {1, 2, 3}, new double[] {.25, .25, .25})));
  }

  @Test
  void studyComesFromAnEstimateOrItsAbsence() {
    Estimate estimate = new Estimate(.5, .2, 10, .95, "x");
    assertEquals(
        Outcome.of(Study.of("Bungo", .5, .2 * .2)), Study.from("Bungo", Outcome.of(estimate)));
    assertAbsent(
        Absence.NO_DATA,
        "Bungo: 0 pairs, at least 2 are needed",
        Study.from(
            "Bungo", Outcome.notComputable(Absence.NO_DATA, "0 pairs, at least 2 are needed")));
  }

  @Test
  void refusesWhatIsNoStudy() {
    assertRefused("name of a study must not be blank, was ' '", () -> Study.of(" ", 0, 1));
    assertRefused(
        "effect of a study must be finite, was NaN (study a)", () -> Study.of("a", Double.NaN, 1));
    assertRefused(
        "variance of a study must be finite and above 0, was 0.0 (study a)\n"
            + "  the variance is the squared standard error",
        () -> Study.of("a", 0, 0));
    assertRefused(
        "pooling needs 1 study or more, was 0",
        () -> new Pooling(List.of(), BetweenVariance.ML, 0, .95));
    assertRefused(
        "tau squared must be finite and 0 or more, was -1.0",
        () -> new Pooling(FIVE, BetweenVariance.ML, -1, .95));
    assertRefused(
        "level must be between 0 and 1, was 1.0", () -> Pooling.of(FIVE, BetweenVariance.ML, 1));
    assertRefused(
        "each study is left out once, was 0 times for 5 studies",
        () -> new LeaveOneOut(Pooling.of(FIVE).orThrow(), List.of()));
    assertRefused(
        "egger needs 3 studies or more, was 2",
        () -> new Egger(2, new Estimate(1, 1, 1, .95, "x")));
    Interval interval = Interval.of(0, 1, .95, "x");
    assertRefused(
        "heterogeneity needs 2 studies or more, was 1",
        () -> new Heterogeneity(1, 0, 0, 1, interval));
    assertRefused(
        "q and tau squared must be 0 or more and the typical variance above 0, was -1.0, 0.0 and"
            + " 1.0",
        () -> new Heterogeneity(2, -1, 0, 1, interval));
  }

  @Test
  void hartungKnappCoversWhereTheNormalIntervalDoesNot() {
    int runs = 600;
    int covered = 0;
    int normal = 0;
    int predicted = 0;
    for (int run = 0; run < runs; run++) {
      Random random = new Random(500 + run);
      List<Study> studies = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        double variance = 0.05 + 0.1 * random.nextDouble();
        double truth = Math.sqrt(0.1) * random.nextGaussian();
        double effect = truth + Math.sqrt(variance) * random.nextGaussian();
        studies.add(Study.of("s" + i, effect, variance));
      }
      Pooling pooling = Pooling.of(studies).orThrow();
      Estimate cautious = pooling.hartungKnapp(HartungKnapp.AT_LEAST_ONE).orThrow();
      covered += cautious.interval().contains(0) ? 1 : 0;
      normal += pooling.wald().interval().contains(0) ? 1 : 0;
      double next = Math.sqrt(0.1) * random.nextGaussian();
      Interval further = pooling.prediction(Prediction.T_K1_HARTUNG_KNAPP).orThrow();
      predicted += further.contains(next) ? 1 : 0;
    }
    // 0.95 of 600, three standard errors of 0.0089 each
    assertEquals(0.95, covered / (double) runs, 0.03);
    assertTrue(normal < 0.935 * runs, "normal " + normal);
    // as the page of Prediction says; known from Partlett and Riley (2017)
    assertEquals(0.85, predicted / (double) runs, 0.03);
  }

  @Property(tries = 60, seed = "41")
  void orderOfStudiesChangesNoDigit(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int k) {
    List<Study> studies = random(seed, k);
    List<Study> shuffled = new ArrayList<>(studies);
    Collections.shuffle(shuffled, new Random(seed));
    for (BetweenVariance method : BetweenVariance.values()) {
      Pooling one = pool(studies, method);
      Pooling other = pool(shuffled, method);
      assertEquals(one.tauSquared(), other.tauSquared());
      assertEquals(one.wald(), other.wald());
      assertEquals(one.heterogeneity(), other.heterogeneity());
    }
  }

  @Property(tries = 60, seed = "42")
  void shiftMovesTheEffectAndScaleItsUnit(
      @ForAll long seed, @ForAll @DoubleRange(min = -50, max = 50) double shift) {
    List<Study> studies = random(seed, 6);
    List<Study> moved =
        studies.stream()
            .map(each -> Study.of(each.name(), 4 * each.effect() + shift, 16 * each.variance()))
            .toList();
    for (BetweenVariance method : BetweenVariance.values()) {
      Pooling one = pool(studies, method);
      Pooling other = pool(moved, method);
      // the shift costs digits of the distances between the effects
      assertEquals(16 * one.tauSquared(), other.tauSquared(), 1e-9);
      assertEquals(4 * one.effect() + shift, other.effect(), 1e-9);
    }
  }

  @Property(tries = 100, seed = "43")
  void eachEstimateSolvesItsEquation(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 15) int k) {
    List<Study> studies = random(seed, k);
    double paule = pool(studies, BetweenVariance.PAULE_MANDEL).tauSquared();
    double q = new Weighing(studies, paule).spread();
    assertTrue(paule == 0 ? q <= k - 1 : Math.abs(q - (k - 1)) < 1e-9);
    Weighing reml = new Weighing(studies, pool(studies, BetweenVariance.REML).tauSquared());
    assertTrue(reml.squaredSpread() - reml.trace() < 1e-9);
    TauSquared likelihood = new TauSquared(studies);
    double best = pool(studies, BetweenVariance.ML).tauSquared();
    for (double other : new double[] {0, best / 2, best * 2, best + .1}) {
      assertTrue(likelihood.logLikelihood(best) >= likelihood.logLikelihood(other) - 1e-12);
    }
  }

  @Property(tries = 100, seed = "44")
  void intervalsHoldWhatTheyAreOf(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int k) {
    Pooling pooling = Pooling.of(random(seed, k)).orThrow();
    for (Prediction convention : Prediction.values()) {
      assertTrue(pooling.prediction(convention).orThrow().contains(pooling.effect()));
    }
    double narrow = pooling.wald().standardError();
    assertTrue(pooling.hartungKnapp(HartungKnapp.AT_LEAST_ONE).orThrow().standardError() >= narrow);
    assertEquals(1, pooling.weights().stream().mapToDouble(w -> w).sum(), 1e-12);
  }
}
