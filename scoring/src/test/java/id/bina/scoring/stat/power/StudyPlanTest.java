package id.bina.scoring.stat.power;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.SmallestDetectable;
import id.bina.scoring.stat.power.InterruptedSeriesPlan.Change;
import id.bina.scoring.stat.power.RankPlan.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every plan against R, and the three questions of a plan against each other. */
class StudyPlanTest {

  private static void assertPower(double expected, Outcome<? extends StudyPlan> plan, double at) {
    assertEquals(1, plan.orThrow().power(at).power() / expected, 1e-9);
  }

  private static double detectable(Outcome<? extends StudyPlan> plan) {
    return plan.orThrow().smallestDetectable().orThrow().effect();
  }

  @Test
  void severalMeansAsInR() {
    // R: power.anova.test(groups = 4, n = 20, between.var = 1, within.var = 9)
    assertPower(0.5426548820647924, AnovaPlan.equal(4, 20), Math.sqrt(1 * 3 / 4.0 / 9));
    // R: pf(qf(.95, 3, 76), 3, 76, ncp = 80 * 1e-4, lower.tail = FALSE)
    assertPower(0.0504443722455182, AnovaPlan.equal(4, 20), 0.01);
    // R: power.anova.test(groups = 4, between.var = .25^2 * 4 / 3, within.var = 1, power = .8):
    // 44.6
    assertEquals(45, SampleSize.of(n -> AnovaPlan.equal(4, n), 0.25).orThrow().each());
    // R: uniroot(function(f) pf(qf(.95, 3, 76), 3, 76, 80 * f^2, lower = FALSE) - .8, c(.01, 2))
    assertEquals(0.3787972420195553, detectable(AnovaPlan.equal(4, 20)), 1e-10);
    assertEquals(
        "45 needed",
        SampleSize.of(n -> AnovaPlan.equal(4, n), 0.25)
            .map(size -> size.each() + " needed")
            .orThrow());
  }

  @Test
  void groupsOfUnequalSizeWeighByTheirSize() {
    AnovaPlan plan = AnovaPlan.of(12, 20, 33).orThrow();
    double f = plan.f(List.of(1.0, 2.0, 4.0), 3);
    // R: sqrt(sum(sz * (m - sum(sz * m) / 65)^2) / 65) / 3, then pf as above with 65 f^2
    assertEquals(0.4116642510849124, f, 1e-14);
    assertPower(0.8345695668544652, Outcome.of(plan), f);
    assertEquals("3 groups, n 65", plan.design());
    // two groups are the t test: f is half of d
    assertEquals(
        Power.twoSample(20, 20, 0.7).orThrow().power(),
        AnovaPlan.of(20, 20).orThrow().power(0.35).power(),
        1e-12);
    assertEquals(1, AnovaPlan.equal(4, 20).orThrow().power(1000).power());
  }

  /** The reference integrates over the standard deviation in R, 40 pieces to 1e-13 each. */
  @Test
  void equivalenceAsIntegratedInR() {
    assertPower(0.6965086141640496, EquivalencePlan.paired(30, 0), 0.5);
    assertPower(0.1013381014171413, EquivalencePlan.paired(12, 0.1), 0.5);
    assertPower(0.1273384275081975, EquivalencePlan.paired(3, 0), 1);
    assertEquals(
        0.5486066731376618,
        EquivalencePlan.twoSample(50, 40, -0.1).orThrow().power(0.6, 0.025).power(),
        1e-11);
    // R: 0.79732 at 190, 0.80003 at 191
    SampleSize size = SampleSize.of(n -> EquivalencePlan.twoSample(n, n, 0), 0.3).orThrow();
    assertEquals(191, size.each());
    assertEquals(0.800032566214084, size.reached().power(), 1e-11);
    assertEquals(0.7645857492707735, detectable(EquivalencePlan.twoSample(30, 30, 0)), 1e-10);
    // where the interval is wider than the margins whatever the data, nothing is ever shown
    assertTrue(EquivalencePlan.paired(3, 0).orThrow().chance(0.01, 0.05) < 1e-4);
  }

  @Test
  void noneIsMoreThanALittleWorseAsInR() {
    // R: pt(qt(.975, 786), 786, .2 / sqrt(2 / 394), lower.tail = FALSE); .79959 with 393
    SampleSize size = SampleSize.of(n -> NonInferiorityPlan.twoSample(n, n, 0), 0.2).orThrow();
    assertEquals(394, size.each());
    assertEquals(0.8005921779063399, size.reached().power(), 1e-11);
    assertPower(0.4839668851163642, NonInferiorityPlan.paired(25, -0.1), 0.5);
    assertEquals(
        "any margin would be noticed: 900 pairs",
        NonInferiorityPlan.paired(900, 1)
            .flatMap(NonInferiorityPlan::smallestDetectable)
            .match(Object::toString, none -> none.detail()));
  }

  @Test
  void marginsOfAnEstimateAreInItsUnit() {
    Estimate estimate = new Estimate(1.4, 2.5, 38, 0.95, "welch-t");
    double margin = EquivalencePlan.of(estimate).smallestDetectable().orThrow().effect();
    // two groups of 20 with an sd that makes the same error
    double sd = 2.5 / Math.sqrt(0.1);
    assertEquals(detectable(EquivalencePlan.twoSample(20, 20, 0)) * sd, margin, 1e-9);
    assertEquals("se 2.500, df 38", EquivalencePlan.of(estimate).design());
    assertTrue(NonInferiorityPlan.of(estimate).smallestDetectable().orThrow().effect() < margin);
  }

  /** The reference integrates pt over dchisq in R. */
  @Test
  void correlationsAsIntegratedInR() {
    assertPower(0.6092456164470873, CorrelationPlan.of(30), 0.4);
    assertPower(0.4149775627094366, CorrelationPlan.of(5), 0.8);
    assertPower(0.1676998791135513, CorrelationPlan.of(100), 0.1);
    assertPower(0.05, CorrelationPlan.of(30), 0);
    assertEquals(1, CorrelationPlan.of(3).orThrow().power(1).power());
    assertEquals(46, SampleSize.of(CorrelationPlan::of, 0.4).orThrow().each());
  }

  @Test
  void tablesAsInR() {
    // R: pchisq(qchisq(.95, 2), 2, 200 * .04, lower.tail = FALSE), and so on
    assertPower(0.717564340390102, ChiSquarePlan.of(200, 3, 2), 0.2);
    assertPower(0.5894584429778288, ChiSquarePlan.of(100, 4, 3), 0.3);
    assertEquals(
        0.3247325913088728, ChiSquarePlan.of(50, 2, 2).orThrow().power(0.3, 0.01).power(), 1e-11);
    assertEquals(0.2194844968098001, detectable(ChiSquarePlan.of(200, 3, 2)), 1e-10);
    // the same table of persons under conditions: n (k - 1) W in the place of n w^2
    assertEquals(
        ChiSquarePlan.of(200, 3, 2).orThrow().power(0.2).power(),
        BlocksPlan.of(20, 3).orThrow().power(8.0 / 40).power(),
        1e-14);
  }

  /**
   * The reference integrates pt over the angle of the beta in R; 20,000 simulated studies gave
   * 0.719 for .7205.
   */
  @Test
  void covariatesAsIntegratedInR() {
    assertPower(0.5667733922144738, AncovaPlan.of(20, 20, 1, 0.49), 0.5);
    assertPower(0.7204613853070003, AncovaPlan.of(10, 14, 3, 0.3), 1);
    assertPower(0.3231999479315805, AncovaPlan.of(3, 3, 2, 0.5), 2);
    assertPower(0.6323436369705963, AncovaPlan.of(200, 200, 2, 0.25), 0.2);
    assertEquals(
        Power.twoSample(9, 7, 0.8).orThrow().power(),
        AncovaPlan.of(9, 7, 0, 0).orThrow().power(0.8).power(),
        1e-14);
    // a covariate that explains nothing costs
    assertTrue(
        AncovaPlan.of(9, 7, 1, 0).orThrow().power(0.8).power()
            < AncovaPlan.of(9, 7, 0, 0).orThrow().power(0.8).power());
  }

  @Test
  void changesAgainstChangesAsInR() {
    // R: se <- sqrt(2 * .4 * (1/6 + 1/24)); pt(qt(.975, 28), 28, 1 / se, lower = FALSE) + ...
    assertPower(0.657225931055757, DifferenceInDifferencesPlan.of(6, 24, 0.6), 1);
    // R: se <- sqrt(2 * (.1 * .3 + .9 / 20) * 2 / 6), 10 degrees of freedom
    assertPower(
        0.3663726496248209, DifferenceInDifferencesPlan.clusters(6, 6, 20, 0.1, 0.7, 0), 0.4);
    // changes with a correlation of one half vary like one figure
    assertEquals(
        detectable(DifferenceInDifferencesPlan.of(9, 7, 0.5)),
        SmallestDetectable.twoSample(9, 7).orThrow().effect(),
        1e-12);
    // a unit of one person is a figure, whatever part of it is called between units
    assertEquals(
        detectable(DifferenceInDifferencesPlan.of(9, 7, 0.3)),
        detectable(DifferenceInDifferencesPlan.clusters(9, 7, 1, 0.4, 0.3, 0.3)),
        1e-12);
    assertEquals(
        "6 and 6 units of 20, twice",
        DifferenceInDifferencesPlan.clusters(6, 6, 20, 0.1, 0.7, 0).orThrow().design());
  }

  @Test
  void ranksAreWorthAShareOfThePeople() {
    // R: n <- 30 * 3 / pi; pt with df 2 n - 2 and ncp .7 / sqrt(2 / n)
    assertPower(0.7399127251484064, RankPlan.twoSample(30, 30, Shape.NORMAL), 0.7);
    assertEquals(
        Power.paired(30, 0.5).orThrow().power(),
        RankPlan.paired(30, Shape.UNIFORM).orThrow().power(0.5).power(),
        1e-14);
    assertEquals(
        AnovaPlan.equal(3, 12).orThrow().power(0.4).power(),
        RankPlan.groups(List.of(12L, 12L, 12L), Shape.UNIFORM).orThrow().power(0.4).power(),
        1e-14);
    assertTrue(
        detectable(RankPlan.paired(30, Shape.LEAST_FAVOURABLE))
            > detectable(RankPlan.paired(30, Shape.NORMAL)));
    assertEquals("ranks of 3 groups, n 36", groups().design());
  }

  private static RankPlan groups() {
    return RankPlan.groups(List.of(12L, 12L, 12L), Shape.NORMAL).orThrow();
  }

  /** The reference sums dbinom over all tables in R. */
  @Test
  void changingSharesAsSummedInR() {
    assertPower(0.8779954097412354, McNemarPlan.of(100, 0.4), 0.2);
    assertPower(0.5858893906953907, McNemarPlan.of(30, 0.5), 0.3);
    // without a change the exact test keeps below alpha
    assertPower(0.0368197243645482, McNemarPlan.of(84, 0.6), 0);
    // a sign test of 20 who moved, 3 in 4 up: 1 - pbinom(14, 20, .75) and the other tail
    assertPower(0.6171764674145379, McNemarPlan.of(20, 1), 0.5);
    // the exact test sees less than the normal figure says
    assertTrue(
        McNemarPlan.of(100, 0.4).orThrow().power(0.2).power()
            < Power.pairedShares(100, 0.3, 0.1, 0.05).orThrow().power());
    // 5 who move cannot be significant: 2 / 32 is above 0.05
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "even the largest share would go unnoticed: 5 pairs",
        McNemarPlan.of(5, 1).orThrow().smallestDetectable());
    assertEquals(0.0625, McNemarPlan.of(5, 1).orThrow().power(0, 0.0625).power(), 1e-12);
  }

  @Test
  void sharesAsInR() {
    // R: power.prop.test(n = 50, p1 = .5, p2 = .75, strict = TRUE)
    assertPower(0.7401671934536111, SharesPlan.of(50, 50, 0.5), 0.25);
    assertPower(0.05000005317897381, SharesPlan.of(20, 20, 0.3), 0.0001);
    // R: power.prop.test(p1 = .5, p2 = .75, power = .9, strict = TRUE)$n is 76.7
    assertEquals(
        77, SampleSize.of(n -> SharesPlan.of(n, n, 0.5), 0.25, 0.05, 0.9).orThrow().each());
    // R: uniroot(function(x) power.prop.test(n = 50, p1 = .25, p2 = x, strict = TRUE)$power - .8)
    assertEquals(0.2694067621446965, detectable(SharesPlan.of(50, 50, 0.25)), 1e-10);
    // R: s0 <- sqrt(pb * (1 - pb) * (1/36 + 1/30)), pb the pooled share; pnorm((d - z s0) / s1) +
    // ...
    assertPower(0.8346270784768415, SharesPlan.of(36, 30, 0.25), 0.35);
    assertEquals(1, SharesPlan.of(9, 9, 0).orThrow().power(1).power());
    assertEquals(0, SharesPlan.of(1, 1, 0).orThrow().power(1).power());
    assertRefused("base share must be in [0, 1), was 1.0", () -> SharesPlan.of(9, 9, 1));
  }

  @Test
  void spreadsAsInR() {
    // R: pf(qf(.975, 29, 29) / 1.5^2, 29, 29, lower = FALSE) + pf(qf(.025, 29, 29) / 1.5^2, 29, 29)
    assertPower(0.5725952451791394, VariancePlan.of(30, 30), 1.5);
    assertPower(0.8284870714040452, VariancePlan.of(12, 40), 2);
    assertPower(0.05, VariancePlan.of(12, 40), 1);
  }

  @Test
  void reliabilityAsInR() {
    // R: pf(qf(.975, 59, 472) * .15 / .3, 59, 472, lower.tail = FALSE)
    assertPower(0.9448320177886915, ReliabilityPlan.alpha(60, 9, 0.7), 0.85);
    // R: pf(qf(.975, 39, 40) * (1.5 / .5) / (1.75 / .25), 39, 40, lower.tail = FALSE)
    assertPower(0.7489809356871157, ReliabilityPlan.icc(40, 2, 0.5), 0.75);
    assertPower(0.025, ReliabilityPlan.icc(40, 2, 0.5), 0.5);
    assertPower(1, ReliabilityPlan.alpha(60, 9, 0.7), 1);
    assertEquals(
        "60 forms x 9, floor 0.7000", ReliabilityPlan.alpha(60, 9, 0.7).orThrow().design());
  }

  @Test
  void pooledStudiesAsInR() {
    // R: power.t.test(n = 8, delta = .2, sd = sqrt(.06), type = "one.sample", strict = TRUE)
    assertPower(0.512191965589691, PoolingPlan.of(8, 0.04, 0.02), 0.2);
    // R: z <- .2 / sqrt(.06 / 8); pnorm(qnorm(.975) - z, lower.tail = FALSE) + pnorm(...)
    assertPower(
        0.6366292061765924, PoolingPlan.of(8, 0.04, 0.02, PoolingPlan.Reference.NORMAL), 0.2);
    // more persons in each region do not help beyond the variance between them
    assertTrue(
        detectable(PoolingPlan.of(8, 1e-9, 0.02)) > detectable(PoolingPlan.of(24, 0.04, 0.02)));
  }

  @Test
  void brokenSeriesAsInR() {
    // R: C <- solve(X'X) X' rho^|i - j| X solve(X'X), X the segmented line; sqrt(diag(C))[3:4]
    assertEquals(0.9871899483486668, error(12, 12, 0.3, Change.LEVEL), 1e-12);
    assertEquals(0.1526630162593757, error(12, 12, 0.3, Change.SLOPE), 1e-12);
    assertEquals(0.7854886531758922, error(8, 20, -0.2, Change.LEVEL), 1e-12);
    assertEquals(0.1381585663946047, error(8, 20, -0.2, Change.SLOPE), 1e-12);
    assertEquals(
        Power.paired(21, 2 / error(12, 12, 0.3, Change.LEVEL) / Math.sqrt(21)).orThrow().power(),
        InterruptedSeriesPlan.of(12, 12, 0.3, Change.LEVEL).orThrow().power(2).power(),
        1e-12);
  }

  private static double error(int before, int after, double rho, Change change) {
    return new InterruptedSeriesPlan(before, after, rho, change).standardError();
  }

  static Stream<StudyPlan> plans() {
    return Stream.of(
            AnovaPlan.of(5, 9, 14),
            EquivalencePlan.paired(14, 0.1),
            NonInferiorityPlan.twoSample(14, 20, -0.1),
            CorrelationPlan.of(14),
            ChiSquarePlan.of(60, 3, 4),
            BlocksPlan.of(14, 4),
            AncovaPlan.of(9, 14, 2, 0.4),
            DifferenceInDifferencesPlan.clusters(6, 9, 12, 0.1, 0.5, 0.2),
            RankPlan.paired(14, Shape.LOGISTIC),
            RankPlan.groups(List.of(6L, 7L, 8L), Shape.LAPLACE),
            McNemarPlan.of(60, 0.5),
            SharesPlan.of(60, 40, 0.3),
            VariancePlan.of(9, 14),
            ReliabilityPlan.alpha(40, 6, 0.6),
            ReliabilityPlan.icc(40, 3, 0.4),
            PoolingPlan.of(6, 0.1, 0.05),
            InterruptedSeriesPlan.of(9, 9, 0.2, Change.SLOPE))
        .map(Outcome::orThrow);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void whatIsDetectableHasThePowerAndMoreHasMore(StudyPlan plan) {
    double effect = plan.smallestDetectable().orThrow().effect();
    assertEquals(0.8, plan.power(effect).power(), 1e-9);
    double most = Math.min(plan.mostEffect(), 2 * effect);
    double former = 0;
    for (int step = 0; step <= 20; step++) {
      double at = plan.leastEffect() + step * (most - plan.leastEffect()) / 20;
      double power = plan.power(at).power();
      assertTrue(power >= former - 1e-12, () -> plan + " at " + at);
      former = power;
    }
    assertTrue(plan.chance(plan.leastEffect(), 0.05) <= 0.05 + 1e-9);
    assertTrue(plan.smallestDetectable(0.01, 0.9).orThrow().effect() > effect);
    assertTrue(plan.power(effect).toString().length() < 80, plan.power(effect).toString());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void effectsThatCannotBeAreRefused(StudyPlan plan) {
    String range =
        plan.leastEffect()
            + (Double.isInfinite(plan.mostEffect()) ? "" : " to " + plan.mostEffect());
    assertRefused(
        plan.measure() + " must be from " + range + ", was -0.5 (" + plan.design() + ")",
        () -> plan.power(-0.5));
    assertRefused(
        plan.measure() + " must be from " + range + ", was NaN (" + plan.design() + ")",
        () -> plan.power(Double.NaN));
  }

  @Test
  void effectsThatNobodyCouldMissHaveAllThePower() {
    assertEquals(1, new ChiSquarePlan(1_000_000_000, 4).power(100).power());
    assertEquals(1, AnovaPlan.equal(5, 1_000_000).orThrow().power(1e3).power());
    assertEquals(1, CorrelationPlan.of(1_000_000).orThrow().power(0.999).power(), 1e-14);
    assertEquals(1, EquivalencePlan.paired(30, 0).orThrow().power(1e6).power(), 1e-10);
    // on both sides of where counts are no longer gone through
    assertEquals(1, new ChiSquarePlan(100_000, 4).power(0.99999).power());
    assertEquals(1, new ChiSquarePlan(100_000, 4).power(1.00001).power());
    // a large study with a small effect: w of .0011 at a million is as .11 at a hundred
    assertEquals(
        new ChiSquarePlan(100, 4).power(0.11).power(),
        new ChiSquarePlan(1_000_000, 4).power(0.0011).power(),
        1e-12);
  }

  @Test
  void tooFewIsSaidInWords() {
    assertAbsent(Absence.NO_DATA, "0 in a group, at least 1 are needed", AnovaPlan.of(3, 0, 9));
    assertAbsent(Absence.BELOW_MINIMUM_N, "1 groups, at least 2 are needed", AnovaPlan.equal(1, 9));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 in the largest group, at least 2 are needed",
        AnovaPlan.of(1, 1, 1));
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "2 complete rows, at least 3 are needed", CorrelationPlan.of(2));
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "5 units, at least 6 are needed", AncovaPlan.of(2, 3, 3, 0.1));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 units on the smaller side, at least 2 are needed",
        DifferenceInDifferencesPlan.of(1, 10, 0.5));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "5 pairs, at least 6 are needed",
        RankPlan.paired(5, Shape.NORMAL));
    assertAbsent(
        Absence.TOO_LARGE,
        "2000000 pairs, at most 100000 are gone through",
        McNemarPlan.of(2_000_000, 0.1));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 points on the shorter side, at least 3 are needed",
        InterruptedSeriesPlan.of(2, 9, 0, Change.LEVEL));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 raters, at least 2 are needed",
        ReliabilityPlan.icc(30, 1, 0.5));
    assertAbsent(
        Absence.TOO_LARGE,
        "more than 100000000 would be needed for so small an effect",
        SampleSize.of(n -> EquivalencePlan.twoSample(n, n, 0), 1e-5));
  }

  @Test
  void refusesWhatNoStudyHas() {
    assertRefused(
        "unit correlation must be in [-1, 1], was 1.2",
        () -> DifferenceInDifferencesPlan.of(5, 5, 1.2));
    assertRefused(
        "changes of units must vary, was a correlation of 1",
        () -> DifferenceInDifferencesPlan.of(5, 5, 1));
    assertRefused("r squared must be in [0, 1), was 1.0", () -> AncovaPlan.of(9, 9, 1, 1));
    assertRefused("share who change must be in (0, 1], was 0.0", () -> McNemarPlan.of(9, 0));
    assertRefused(
        "autocorrelation must be between -1 and 1, was 1.0",
        () -> InterruptedSeriesPlan.of(9, 9, 1, Change.LEVEL));
    assertRefused(
        "alpha must be between 0 and 0.5, was 0.6",
        () -> EquivalencePlan.paired(9, 0).orThrow().power(1, 0.6));
    assertRefused(
        "each of 3 groups needs a mean, was 2",
        () -> AnovaPlan.equal(3, 9).orThrow().f(List.of(1.0, 2.0), 1));
    assertRefused(
        "tau squared must be finite and 0 or more, was -1.0", () -> PoolingPlan.of(5, 0.1, -1));
    assertRefused("floor must be in [0, 1), was 1.0", () -> ReliabilityPlan.alpha(9, 9, 1));
  }
}
