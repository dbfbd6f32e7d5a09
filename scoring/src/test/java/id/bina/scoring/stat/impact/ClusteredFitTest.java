package id.bina.scoring.stat.impact;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.PooledT;
import id.bina.scoring.stat.StandardErrors;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.tally.Moments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** ClusteredFit, ClusteredDifference, WildClusterTest. */
class ClusteredFitTest {

  /** Units A, B, C treated, D, E, F not; two rows before and two after each. */
  private static final Numbers SCORE =
      Numbers.of(
          70, 72, 80, 83, 65, 69, 76, 74, 75, 71, 82, 84, //
          68, 70, 70, 73, 72, 74, 73, 77, 66, 64, 69, 66);

  private static final Numbers TREATED =
      Numbers.of(IntStream.range(0, 24).mapToDouble(i -> i < 12 ? 1 : 0).toArray());
  private static final Numbers POST =
      Numbers.of(IntStream.range(0, 24).mapToDouble(i -> i % 4 < 2 ? 0 : 1).toArray());
  private static final List<String> UNITS =
      IntStream.range(0, 24).mapToObj(i -> "ABCDEF".substring(i / 4, i / 4 + 1)).toList();

  private static ClusteredDifference worked() {
    return ClusteredDifference.of(SCORE, TREATED, POST, UNITS).orThrow();
  }

  @Test
  void sixUnitsGiveTheNumbersWorkedByHand() {
    ClusteredDifference did = worked();
    assertEquals(7.1667, did.difference(), 5e-5);
    assertEquals(did.cells().doubleDifference(), did.difference(), 1e-12);
    var product = did.fit().fit().coefficient(ClusteredDifference.PRODUCT);
    assertEquals(3.052, product.estimate(StandardErrors.CLASSICAL).orThrow().standardError(), 5e-4);
    assertEquals(.6383, did.estimate(ClusterErrors.CR0).orThrow().standardError(), 5e-5);
    Estimate stata = did.estimate(ClusterErrors.CR1S).orThrow();
    assertEquals(.7498, stata.standardError(), 5e-5);
    assertEquals(9.558, stata.t(), 5e-4);
    assertEquals(5, stata.df());
    assertEquals(.00021, stata.p(), 5e-6);
    Estimate reduced = did.estimate(ClusterErrors.CR2).orThrow();
    assertEquals(.782, reduced.standardError(), 5e-4);
    assertEquals(4, reduced.df(), 1e-9);
    assertEquals("ols-cr2", reduced.method());
  }

  @Test
  void saysTheDifferenceInOneLine() {
    assertEquals(
        "difference 7.167, 95 % [4.996, 9.337], n 24 in 6 clusters (cr2)", worked().toString());
    assertEquals("3 covariates, n 24 in 6 clusters, R squared 0.6072", worked().fit().toString());
    assertTrue(worked().fit().isFew());
    assertTrue(worked().table().endsWith("few clusters: let a permutation test lead\n"));
    worked().fit().table().lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void rowsAsTheirOwnClustersHaveTheErrorsOfRows() {
    Numbers one = Numbers.of(60, 55, 70, 65, 50, 61);
    Numbers other = Numbers.of(72, 60, 75, 78, 61);
    Numbers.Builder all = Numbers.builder().name("y");
    Numbers.Builder arm = Numbers.builder().name("arm");
    for (int i = 0; i < 11; i++) {
      all.add(i < 6 ? one.value(i) : other.value(i - 6));
      arm.add(i < 6 ? 1 : 0);
    }
    List<String> each = IntStream.range(0, 11).mapToObj(i -> "row " + i).toList();
    ClusteredFit fit = ClusteredFit.of(all.build(), List.of(arm.build()), each).orThrow();
    var plain = fit.fit().coefficient("arm");
    double hc0 = plain.estimate(StandardErrors.HC0).orThrow().standardError();
    double hc2 = plain.estimate(StandardErrors.HC2).orThrow().standardError();
    var clustered = fit.coefficient("arm");
    assertEquals(hc0, clustered.estimate(ClusterErrors.CR0).orThrow().standardError(), 1e-12);
    Estimate reduced = clustered.estimate(ClusterErrors.CR2).orThrow();
    assertEquals(hc2, reduced.standardError(), 1e-12);
    // HC2 of two arms is Welch's error
    Estimate welch = Welch.of(one, other).orThrow().difference();
    assertEquals(welch.standardError(), reduced.standardError(), 1e-12);
  }

  @Test
  void equalArmsHaveTheDegreesOfFreedomOfThePooledT() {
    Numbers y = Numbers.of(1, 4, 2, 7, 5, 9, 8, 3).named("y");
    Numbers arm = Numbers.of(1, 1, 1, 1, 0, 0, 0, 0).named("arm");
    List<String> each = IntStream.range(0, 8).mapToObj(i -> "row " + i).toList();
    Estimate reduced =
        ClusteredFit.of(y, List.of(arm), each)
            .orThrow()
            .coefficient("arm")
            .estimate(ClusterErrors.CR2)
            .orThrow();
    Estimate pooled =
        PooledT.of(Numbers.of(1, 4, 2, 7), Numbers.of(5, 9, 8, 3)).orThrow().difference();
    assertEquals(pooled.df(), reduced.df(), 1e-9);
    assertEquals(pooled.standardError(), reduced.standardError(), 1e-12);
  }

  @Test
  void oneTreatedClusterHasNoError() {
    Numbers treated = Numbers.of(IntStream.range(0, 24).mapToDouble(i -> i < 4 ? 1 : 0).toArray());
    ClusteredDifference did = ClusteredDifference.of(SCORE, treated, POST, UNITS).orThrow();
    String sentence =
        "cluster A alone decides the coefficient of treated x post, so that clusters cannot tell"
            + " its error";
    for (ClusterErrors kind : ClusterErrors.values()) {
      assertAbsent(Absence.UNIDENTIFIED, sentence, did.estimate(kind));
    }
    assertTrue(did.fit().coefficient(ClusteredDifference.POST).decidedBy().isEmpty());
    assertTrue(did.toString().contains("error not computable"));
    assertTrue(did.fit().table().contains("cluster A alone decides the coefficient"));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "cluster A alone decides the coefficient of arm, so that clusters cannot tell its error",
        WildClusterTest.of(SCORE, List.of(treated.named("arm")), UNITS, "arm", Beyond.refuse()));
  }

  @Test
  void residualsThatCancelLeaveNoError() {
    // In each cluster the residuals of the two rows of an x cancel.
    Numbers y = Numbers.of(1, 3, 5, 7, 1, 3, 5, 7).named("y");
    Numbers x = Numbers.of(0, 0, 1, 1, 0, 0, 1, 1).named("x");
    List<String> two = List.of("a", "a", "a", "a", "b", "b", "b", "b");
    assertAbsent(
        Absence.UNIDENTIFIED,
        "residuals cancel in every cluster, which leaves no error of x",
        ClusteredFit.of(y, List.of(x), two).orThrow().coefficient("x").estimate(ClusterErrors.CR0));
  }

  @Test
  void gapsAreDroppedAndCounted() {
    Numbers.Builder gap = Numbers.builder();
    List<String> units = new ArrayList<>(UNITS);
    for (int row = 0; row < 24; row++) {
      gap.add(SCORE.value(row));
    }
    gap.missing(Missing.BLANK);
    units.add("");
    Numbers treated = longer(TREATED);
    ClusteredDifference did =
        ClusteredDifference.of(gap.build(), treated, longer(POST), units).orThrow();
    assertEquals(1, did.fit().dropped());
    assertEquals(worked().difference(), did.difference());
  }

  private static Numbers longer(Numbers column) {
    double[] values = new double[25];
    System.arraycopy(column.presentValues(), 0, values, 0, 24);
    return Numbers.of(values);
  }

  @Test
  void whatCannotBeComparedSaysWhy() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 clusters, at least 2 are needed",
        ClusteredFit.of(SCORE, List.of(POST), Collections.nCopies(24, "A")));
    Numbers none = Numbers.of(new double[24]);
    Numbers all = Numbers.of(IntStream.range(0, 24).mapToDouble(i -> 1).toArray());
    assertAbsent(
        Absence.NO_COMPARISON,
        "no row is complete of the treated before",
        ClusteredDifference.of(SCORE, none, POST, UNITS));
    assertAbsent(
        Absence.NO_COMPARISON,
        "no row is complete of the others before",
        ClusteredDifference.of(SCORE, all, POST, UNITS));
    assertAbsent(
        Absence.NO_COMPARISON,
        "no row is complete of the others after",
        ClusteredDifference.of(SCORE, TREATED, none, UNITS));
    assertAbsent(
        Absence.NO_DATA,
        "0 complete rows, at least 3 are needed",
        ClusteredFit.of(Numbers.of(), List.of(Numbers.of()), List.of()));
  }

  @Test
  void refusesWhatIsNoDesign() {
    assertRefused(
        "treated must be 0 or 1, was 2 (row 1)",
        () -> ClusteredDifference.of(SCORE, Numbers.of(1, 2), POST, UNITS));
    assertRefused(
        "columns must have the same number of rows, was 1 and 24",
        () -> ClusteredDifference.of(SCORE, Numbers.of(1), POST, UNITS));
    assertRefused(
        "each row needs one cluster, was 1 clusters for 24 rows",
        () -> ClusteredFit.of(SCORE, List.of(POST), List.of("A")));
    assertRefused(
        "cluster of a row must not be blank, was ' ' (row 0)",
        () -> ClusteredFit.of(SCORE, List.of(POST), Collections.nCopies(24, " ")));
    assertRefused(
        "term must be one of [(constant), x1], was 'y'",
        () -> ClusteredFit.of(SCORE, List.of(POST), UNITS).orThrow().coefficient("y"));
    assertRefused(
        "clusters must be 2 or more, was 1",
        () -> new ClusteredFit(worked().fit().fit(), 1, 0, List.of()));
    assertRefused(
        "coefficient of x must be finite, was NaN",
        () -> new ClusteredCoefficient("x", Double.NaN, Map.of(), Optional.empty()));
  }

  @Property(tries = 40, seed = "51")
  void neitherOrderOfRowsNorNamesOfClustersMatter(@ForAll long seed) {
    Random random = new Random(seed);
    int n = 30;
    double[] y = random.doubles(n).toArray();
    double[] x = random.doubles(n).toArray();
    int[] g = random.ints(n, 0, 7).toArray();
    List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
    ClusteredFit one = fit(y, x, g, order, "c");
    Collections.shuffle(order, random);
    ClusteredFit other = fit(y, x, g, order, "c");
    assertEquals(one, other);
    ClusteredFit renamed = fit(y, x, g, order, "z");
    assertEquals(one.coefficient("x").estimates(), renamed.coefficient("x").estimates());
  }

  private static ClusteredFit fit(double[] y, double[] x, int[] g, List<Integer> order, String p) {
    Numbers.Builder outcome = Numbers.builder().name("y");
    Numbers.Builder covariate = Numbers.builder().name("x");
    List<String> clusters = new ArrayList<>();
    for (int row : order) {
      outcome.add(y[row]);
      covariate.add(x[row]);
      clusters.add(p.equals("z") ? "z" + (9 - g[row]) : p + g[row]);
    }
    return ClusteredFit.of(outcome.build(), List.of(covariate.build()), clusters).orThrow();
  }

  @Property(tries = 40, seed = "57")
  void talliesOfClustersGiveTheSameDigits(@ForAll long seed) {
    Random random = new Random(seed);
    Numbers.Builder y = Numbers.builder().name("y");
    Numbers.Builder x = Numbers.builder().name("x");
    List<String> labels = new ArrayList<>();
    Map<String, Moments> tallies = new HashMap<>();
    for (int row = 0; row < 40; row++) {
      BigDecimal outcome = BigDecimal.valueOf(random.nextInt(1000), 1);
      BigDecimal covariate = BigDecimal.valueOf(2000 + random.nextInt(9));
      String cluster = "c" + random.nextInt(6);
      y.add(outcome);
      x.add(covariate);
      labels.add(cluster);
      // two tallies of each cluster, merged as they come
      Moments one = Moments.empty(List.of("y", "x")).plus(outcome, covariate);
      tallies.merge(cluster, one, Moments::merge);
    }
    tallies.put("nobody", Moments.empty(List.of("y", "x")));
    List<Numbers> covariates = List.of(x.build());
    ClusteredFit rows = ClusteredFit.of(y.build(), covariates, labels).orThrow();
    ClusteredFit tallied = ClusteredFit.of(tallies, 0.95).orThrow();
    assertEquals(rows.coefficients(), tallied.coefficients());
    assertEquals(rows.clusters(), tallied.clusters());
    assertEquals(
        WildClusterTest.of(y.build(), covariates, labels, "x", Beyond.refuse()),
        WildClusterTest.of(tallies, "x", Beyond.refuse()));
    var plain = tallied.fit().coefficient("x");
    assertEquals(
        rows.fit().coefficient("x").estimate(StandardErrors.CLASSICAL),
        plain.estimate(StandardErrors.CLASSICAL));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "moments hold no single rows, which leaves no hc2",
        plain.estimate(StandardErrors.HC2));
  }

  @Test
  void talliesOfNobodyAreNoData() {
    assertAbsent(
        Absence.NO_DATA, "0 clusters, at least 2 are needed", ClusteredFit.of(Map.of(), .95));
    Moments alone = Moments.of(Numbers.of(1, 2).named("y"));
    assertRefused(
        "a regression needs 1 covariate or more, was 0",
        () -> ClusteredFit.of(Map.of("a", alone), .95));
  }

  @Property(tries = 40, seed = "56")
  void shiftAndScaleReachTheErrorsAsTheyShould(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int scale) {
    Random random = new Random(seed);
    double[] y = random.ints(24, 0, 100).asDoubleStream().toArray();
    double[] x = random.ints(24, 0, 100).asDoubleStream().toArray();
    int[] g = IntStream.range(0, 24).map(i -> i % 6).toArray();
    List<Integer> order = IntStream.range(0, 24).boxed().toList();
    ClusteredFit one = fit(y, x, g, order, "c");
    double[] moved = IntStream.range(0, 24).mapToDouble(i -> scale * y[i] - 50).toArray();
    double[] shifted = IntStream.range(0, 24).mapToDouble(i -> x[i] + 2024).toArray();
    ClusteredFit other = fit(moved, shifted, g, order, "c");
    for (ClusterErrors kind : ClusterErrors.values()) {
      Estimate before = one.coefficient("x").estimate(kind).orThrow();
      Estimate after = other.coefficient("x").estimate(kind).orThrow();
      assertEquals(scale * before.value(), after.value(), 1e-12);
      assertEquals(scale * before.standardError(), after.standardError(), 1e-12);
      assertEquals(before.df(), after.df(), 1e-9);
    }
  }

  @Test
  void wildSignsOfSixUnits() {
    Numbers product = Indicators.product(TREATED, POST, "product");
    List<Numbers> covariates = List.of(TREATED.named("arm"), POST.named("time"), product);
    WildClusterTest test =
        WildClusterTest.of(SCORE, covariates, UNITS, "product", Beyond.refuse()).orThrow();
    assertEquals(worked().difference(), test.value());
    Estimate cr1 = worked().estimate(ClusterErrors.CR1).orThrow();
    assertEquals(cr1.t(), test.t(), 1e-9);
    assertEquals(1 / 32.0, test.p().smallest());
    assertEquals(1 / 32.0, test.p().value());
    assertTrue(test.table().contains("exact"));
    assertTrue(test.toString().length() < 80, test::toString);
  }

  @Test
  void wildSignsAreDrawnBeyondTwentyClusters() {
    Random random = new Random(3);
    int n = 66;
    Numbers y = Numbers.of(random.doubles(n).toArray());
    Numbers x = Numbers.of(random.doubles(n).toArray()).named("x");
    List<String> clusters = IntStream.range(0, n).mapToObj(i -> "c" + i % 22).toList();
    assertAbsent(
        Absence.TOO_LARGE,
        "22 clusters have too many signs to go through",
        WildClusterTest.of(y, List.of(x), clusters, "x", Beyond.refuse()));
    Beyond how = Beyond.monteCarlo(7, 999);
    WildClusterTest test = WildClusterTest.of(y, List.of(x), clusters, "x", how).orThrow();
    assertEquals("monte-carlo, 999 draws, seed 7", test.p().method());
    assertEquals(test, WildClusterTest.of(y, List.of(x), clusters, "x", how).orThrow());
  }

  /** How many of the 95 % intervals hold the truth, clusters of 5 rows with an icc of one half. */
  private static int covered(int clusters, int treated, ClusterErrors kind, int runs) {
    int covered = 0;
    for (int run = 0; run < runs; run++) {
      Random random = new Random(31L * run + clusters);
      Numbers.Builder outcome = Numbers.builder();
      Numbers.Builder arm = Numbers.builder().name("arm");
      List<String> labels = new ArrayList<>();
      for (int g = 0; g < clusters; g++) {
        double common = random.nextGaussian();
        for (int i = 0; i < 5; i++) {
          outcome.add(Math.rint(1000 * (common + random.nextGaussian())) / 1000);
          arm.add(g < treated ? 1 : 0);
          labels.add("c" + g);
        }
      }
      Estimate estimate =
          ClusteredFit.of(outcome.build(), List.of(arm.build()), labels)
              .orThrow()
              .coefficient("arm")
              .estimate(kind)
              .orThrow();
      covered += estimate.interval().contains(0) ? 1 : 0;
    }
    return covered;
  }

  @Test
  void intervalsCoverAsThePageSays() {
    int runs = 400;
    // three standard errors of 0.95 of 400 are 0.033
    assertEquals(0.95, covered(10, 5, ClusterErrors.CR2, runs) / 400.0, 0.033);
    assertEquals(0.75, covered(20, 2, ClusterErrors.CR1S, runs) / 400.0, 0.065);
    assertTrue(covered(20, 2, ClusterErrors.CR2, runs) > 0.97 * runs);
  }

  @Test
  void wildTestHoldsItsSizeWithEightClustersAndOneErrorVarianceDoesNot() {
    int rejected = 0;
    int naive = 0;
    int runs = 300;
    for (int run = 0; run < runs; run++) {
      Random random = new Random(1000 + run);
      double[] y = new double[32];
      double[] x = new double[32];
      List<String> clusters = new ArrayList<>();
      for (int row = 0; row < 32; row++) {
        double common = row % 4 == 0 ? random.nextGaussian() : y[row - row % 4];
        y[row] = row % 4 == 0 ? common : common + random.nextGaussian();
        x[row] = row < 16 ? 1 : 0;
        clusters.add("c" + row / 4);
      }
      Numbers outcome = Numbers.of(y);
      List<Numbers> arm = List.of(Numbers.of(x).named("x"));
      WildClusterTest test =
          WildClusterTest.of(outcome, arm, clusters, "x", Beyond.refuse()).orThrow();
      rejected += test.p().value() <= 0.05 ? 1 : 0;
      Estimate rows =
          ClusteredFit.of(outcome, arm, clusters)
              .orThrow()
              .fit()
              .coefficient("x")
              .estimate(StandardErrors.CLASSICAL)
              .orThrow();
      naive += rows.p() <= 0.05 ? 1 : 0;
    }
    // three standard errors of a share of 300 around 0.05 are 0.038
    assertTrue(rejected < 0.088 * runs, "rejected " + rejected);
    assertTrue(rejected > 0.012 * runs, "rejected " + rejected);
    assertTrue(naive > 0.15 * runs, "naive " + naive);
  }
}
