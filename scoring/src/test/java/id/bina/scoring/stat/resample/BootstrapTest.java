package id.bina.scoring.stat.resample;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.CounterRandom;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Bootstrap, BCa, studentised bootstrap and jackknife of rows. */
class BootstrapTest {

  private static final Numbers SCORES = Numbers.of(60, 55, 70, 65, 50, 58, 62, 68);

  /** Replicate i takes i mod 4 twos and otherwise ones. */
  private static Resamples.Given known() {
    int[][] rows = new int[100][3];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < 3; j++) {
        rows[i][j] = j < i % 4 ? 2 : 0;
      }
    }
    return Resamples.given(rows);
  }

  @Test
  void givenRowsAreTaken() {
    Bootstrap b = Bootstrap.of(Statistics.mean(), known(), Numbers.of(0, 3, 6)).orThrow();
    assertEquals(List.of(0.0, 2.0, 4.0, 6.0, 0.0), b.replicates().subList(0, 5));
    assertEquals(3, b.estimate());
    assertEquals(3, b.mean());
    assertEquals(0, b.bias());
    assertEquals(Math.sqrt(500 / 99.0), b.standardError(), 1e-14);
    assertEquals(Interval.of(0, 6, 0.95, Bootstrap.PERCENTILE), b.percentile());
    assertEquals(Interval.of(0, 6, 0.9, Bootstrap.BASIC), b.basic(0.9, Ends.TYPE_7));
    // half of the replicates below, rows without skewness: BCa is the percentile interval
    assertEquals(0, Bca.of(b, BootstrapTies.HALF).orThrow().z0());
    assertEquals(Interval.of(0, 6, 0.95, Bootstrap.BCA), b.bca().orThrow());
    assertEquals("3.000, BCa 95 % [0.000, 6.000], 100 replicates, rows given", b.toString());
    double reach = 1.959963984540054 * b.standardError();
    assertEquals(3 + reach, b.normal(0.95).upper(), 1e-12);
  }

  /** Of the four values 0, 2, 4, 6 type 7 lies at rank 3 p; boot at rank 5 p. */
  @Test
  void endsAreThoseOfTheirConvention() {
    double[] ordered = {0, 2, 4, 6};
    assertEquals(1.5, Ends.TYPE_7.at(ordered, 0.25));
    assertEquals(6, Ends.TYPE_7.at(ordered, 1 - 1e-17));
    assertEquals(2, Ends.NORMAL_SCALE.at(ordered, 0.4), 1e-12);
    assertEquals(3, Ends.NORMAL_SCALE.at(ordered, 0.5), 1e-12);
    assertEquals(0, Ends.NORMAL_SCALE.at(ordered, 0.1));
    assertEquals(6, Ends.NORMAL_SCALE.at(ordered, 0.9));
  }

  @Test
  void tiesCountByHalfOrNotAtAll() {
    Bootstrap b = Bootstrap.of(Statistics.median(), known(), Numbers.of(0, 0, 6)).orThrow();
    assertEquals(0, b.estimate());
    assertEquals(50, Bca.equal(b));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "no replicate lies on one side of the estimate",
        Bca.of(b, BootstrapTies.STRICT));
    assertEquals(
        -0.6744897501960817, Bca.of(b, BootstrapTies.HALF).orThrow().z0(), 1e-12); // of 0.25
  }

  @Test
  void oneThreadAndSevenGiveTheSameDigits() throws Exception {
    Callable<Outcome<Bootstrap>> task =
        () -> Bootstrap.of(Statistics.sd(), Resamples.drawn(5, 2000), SCORES);
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool seven = new ForkJoinPool(7);
    assertEquals(one.submit(task).get(), seven.submit(task).get());
    one.shutdown();
    seven.shutdown();
  }

  /** The exact bootstrap error of a mean is sd sqrt((n - 1) / n) / sqrt(n). */
  @Test
  void drawnRowsHaveTheErrorOfTheMean() {
    Bootstrap b =
        Bootstrap.of(Statistics.mean(), Resamples.drawn(20261122, 20_000), SCORES).orThrow();
    double exact = Statistics.sd(SCORES.presentValues()).orElseThrow() * Math.sqrt(7) / 8;
    assertEquals(exact, b.standardError(), 0.02 * exact); // 20,000 draws: 0.5 % of it, four times
    assertEquals(61, b.mean(), 4 * exact / Math.sqrt(20_000));
    assertEquals("20000 replicates, seed 20261122", b.source());
  }

  /** Another unit of measurement moves and stretches every interval with it. */
  @Property(seed = "51", tries = 20)
  void shiftAndScaleMoveTheIntervals(
      @ForAll @Size(min = 4, max = 9) List<@IntRange(min = -20, max = 20) Integer> values) {
    Numbers plain = Numbers.of(values.stream().mapToDouble(x -> x).toArray());
    Numbers moved = Numbers.of(values.stream().mapToDouble(x -> 4 * x + 64).toArray());
    Resamples drawn = Resamples.drawn(1, 199);
    Bootstrap b = Bootstrap.of(Statistics.mean(), drawn, plain).orThrow();
    Bootstrap m = Bootstrap.of(Statistics.mean(), drawn, moved).orThrow();
    assertEquals(4 * b.percentile().lower() + 64, m.percentile().lower(), 1e-9);
    assertEquals(
        b.bca().map(i -> Math.rint(1e6 * (4 * i.upper() + 64))),
        m.bca().map(i -> Math.rint(1e6 * i.upper())));
  }

  @Test
  void gapsAreLeftOutAndCounted() {
    Numbers gap = Numbers.builder().add(1).missing(Missing.BLANK).add(3).add(4).add(7).build();
    Numbers full = Numbers.of(2, 9, 5, 4, 8);
    Bootstrap b =
        Bootstrap.of(Statistics.correlation(), Resamples.drawn(3, 999), gap, full).orThrow();
    assertEquals(4, b.n());
    assertEquals(1, b.leftOut());
    assertTrue(b.undefined() > 0); // 4 of 256 draws take one row only
    assertEquals(999, b.replicates().size() + b.undefined());
    assertTrue(b.table().contains("1 rows with a gap left out"));
    assertTrue(b.table().contains("replicates, which are left out"));
  }

  @Test
  void refusesAndExplains() {
    Resamples drawn = Resamples.drawn(1, 99);
    assertAbsent(
        Absence.NO_DATA,
        "0 complete rows, at least 3 are needed",
        Bootstrap.of(Statistics.mean(), drawn, Numbers.of()));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 complete rows, at least 3 are needed",
        Bootstrap.of(Statistics.mean(), drawn, Numbers.of(1, 2)));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "the statistic has no value for these rows",
        Bootstrap.of(Statistics.correlation(), drawn, Numbers.of(1, 1, 1), Numbers.of(1, 2, 3)));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "the statistic has no value in 75 of 100 replicates",
        Bootstrap.of(
            x -> x[0][0] == 0 && x[0][1] != 6 ? OptionalDouble.of(1) : OptionalDouble.empty(),
            known(),
            Numbers.of(0, 3, 6)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all replicates are equal, which leaves no spread to judge by",
        Bootstrap.of(Statistics.mean(), drawn, Numbers.of(2, 2, 2)));
    Bootstrap known = Bootstrap.of(Statistics.mean(), known(), Numbers.of(0, 3, 6)).orThrow();
    assertRefused("replicates must be 99 or more, was 98", () -> Resamples.drawn(1, 98));
    assertRefused(
        "replicates must be 99 or more, was 1", () -> Resamples.given(new int[][] {{0, 1}}));
    assertRefused(
        "columns must have the same number of rows, was 1 and 2",
        () -> Bootstrap.of(Statistics.mean(), drawn, Numbers.of(1), Numbers.of(1, 2)));
    assertRefused(
        "statistic needs 1 column or more, was none", () -> Bootstrap.of(Statistics.mean(), drawn));
    assertRefused("replicate must take 4 rows, was 3 (replicate 0)", () -> known().rows(0, 4));
    assertRefused("row must be from 0 to 1, was 2 (replicate 1)", () -> known().rows(1, 2));
    assertRefused(
        "bootstrap needs a finite estimate and 2 replicates or more, was 1.0 and 0",
        () -> new Bootstrap(3, 0, 1, List.of(), 0, known.jackknife(), "none"));
    assertRefused(
        "z0 and acceleration must be finite, were Infinity and 0.0",
        () -> new Bca(known, Double.POSITIVE_INFINITY, 0));
  }

  /** A statistic that no single row moves, but two of them do, has replicates and no jackknife. */
  @Test
  void withoutJackknifeThereIsNoBca() {
    Statistic twice = x -> OptionalDouble.of(x[0][0] == x[0][1] && x[0][1] == x[0][2] ? 1 : 0);
    Bootstrap b = Bootstrap.of(twice, known(), Numbers.of(0, 3, 6)).orThrow();
    String none = "no row that is left out moves the estimate";
    Statistic rows = x -> OptionalDouble.of(x[0].length < 3 ? 0 : twice.of(x).orElseThrow());
    Bootstrap smooth = Bootstrap.of(rows, known(), Numbers.of(0, 3, 6)).orThrow();
    assertEquals(0, b.estimate());
    assertAbsent(Absence.ZERO_VARIANCE, none, smooth.jackknife());
    assertAbsent(
        Absence.UNIDENTIFIED,
        "no replicate lies on one side of the estimate",
        b.bca(.95, BootstrapTies.STRICT, Ends.TYPE_7));
    assertAbsent(Absence.ZERO_VARIANCE, none, smooth.bca());
    assertTrue(smooth.table().contains("-"));
  }

  @Test
  void extremeSkewnessOfRowsLeavesNoBca() {
    Bootstrap b = Bootstrap.of(Statistics.mean(), known(), Numbers.of(0, 3, 6)).orThrow();
    assertAbsent(
        Absence.UNIDENTIFIED,
        "single rows weigh too much for a BCa interval",
        new Bca(b, 0, 2).probability(0.975));
  }

  /** The jackknife of a mean is its standard error, without bias. */
  @Test
  void jackknifeOfTheMeanIsItsError() {
    Jackknife jack = Jackknife.of(Statistics.mean(), SCORES).orThrow();
    assertEquals(
        Statistics.standardErrorOfMean().of(new double[][] {SCORES.presentValues()}).orElseThrow(),
        jack.standardError(),
        1e-13);
    assertEquals(0, jack.bias(), 1e-12);
    assertEquals(61, jack.estimate());
    assertEquals("61.000, se 2.368, bias 0.0000, n 8", jack.toString());
    assertTrue(jack.table().startsWith("Jackknife\n"));
  }

  /** The variance with divisor n is too small by 1 / n of the one with n - 1: all of its bias. */
  @Test
  void jackknifeFindsTheBiasOfAVariance() {
    Statistic variance =
        x -> {
          double sd = Statistics.sd(x[0]).orElseThrow();
          return OptionalDouble.of(sd * sd * (x[0].length - 1) / x[0].length);
        };
    Jackknife jack = Jackknife.of(variance, SCORES).orThrow();
    double sd = Statistics.sd(SCORES.presentValues()).orElseThrow();
    assertEquals(sd * sd, jack.estimate() - jack.bias(), 1e-10);
  }

  @Test
  void jackknifeNeedsThreeRowsThatMatter() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 complete rows, at least 3 are needed",
        Jackknife.of(Statistics.mean(), Numbers.of(1, 2)));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "the statistic has no value for some of the rows",
        Jackknife.of(Statistics.correlation(), Numbers.of(1, 1, 2), Numbers.of(1, 2, 3)));
    assertRefused(
        "standard error must be finite and above 0, was 0.0", () -> new Jackknife(3, 1, 0, 0, 0));
  }

  @Test
  void studentisedTurnsTheQuantilesOfT() {
    StudentisedBootstrap b =
        StudentisedBootstrap.of(
                Statistics.mean(),
                Statistics.standardErrorOfMean(),
                Resamples.drawn(9, 9999),
                SCORES)
            .orThrow();
    Interval interval = b.interval();
    assertEquals(
        b.estimate() - b.quantile(0.025, Ends.TYPE_7) * b.standardError(), interval.upper());
    // Student's t at 7 degrees of freedom would reach 2.365 standard errors
    assertEquals(61 + 2.365 * 2.368, interval.upper(), 1.5);
    assertTrue(b.toString().startsWith("61.000, bootstrap-t 95 % ["));
    assertTrue(b.table().startsWith("Studentised bootstrap, 9999 replicates, seed 9\n"));
  }

  /** Half of the replicates are 0 0 6 with t = (2 - 3) / 2, half 0 6 6 with t = (4 - 3) / 2. */
  @Test
  void studentisedIntervalIsAsByHand() {
    int[][] rows = new int[100][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i % 2 == 0 ? new int[] {0, 0, 2} : new int[] {0, 2, 2};
    }
    StudentisedBootstrap b =
        StudentisedBootstrap.of(
                Statistics.mean(),
                Statistics.standardErrorOfMean(),
                Resamples.given(rows),
                Numbers.of(0, 3, 6))
            .orThrow();
    assertEquals(-.5, b.t().get(0), 1e-15);
    assertEquals(3 - .5 * Math.sqrt(3), b.interval().lower(), 1e-14);
    assertEquals(3 + .5 * Math.sqrt(3), b.interval().upper(), 1e-14);
    assertEquals(0, b.withoutError());
  }

  @Test
  void studentisedNeedsSpread() {
    Statistic error = Statistics.standardErrorOfMean();
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the statistic has no standard error above 0 for these rows",
        StudentisedBootstrap.of(
            Statistics.mean(), error, Resamples.drawn(1, 99), Numbers.of(4, 4, 4)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "50 of 100 replicates have no standard error above 0",
        StudentisedBootstrap.of(Statistics.mean(), error, known(), Numbers.of(0, 3, 6)));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 complete rows, at least 3 are needed",
        StudentisedBootstrap.of(Statistics.mean(), error, known(), Numbers.of(0)));
    assertRefused(
        "standard error must be finite and above 0, was 0.0",
        () -> new StudentisedBootstrap(3, 0, 1, 0, List.of(), 0, "none"));
  }

  @Test
  void oneRowHasNoSpread() {
    double[][] one = {{4}, {5}};
    assertEquals(OptionalDouble.empty(), Statistics.sd().of(one));
    assertEquals(OptionalDouble.empty(), Statistics.standardErrorOfMean().of(one));
    assertEquals(OptionalDouble.empty(), Statistics.standardErrorOfMeanChange().of(one));
    assertEquals(OptionalDouble.of(1), Statistics.meanChange().of(one));
    assertEquals(OptionalDouble.of(4.5), Statistics.median().of(new double[][] {{5, 4}}));
    assertEquals(OptionalDouble.of(0.5), Statistics.shareAtLeast(5).of(new double[][] {{5, 4}}));
  }

  /** Chi-square of 60,000 dice with 5 degrees of freedom stays below its 99.9 % point, 20.5. */
  @Test
  void wholeNumbersAreEquallyLikely() {
    int[] counts = new int[6];
    for (int stream = 0; stream < 6000; stream++) {
      CounterRandom random = new CounterRandom(77, stream);
      for (int i = 0; i < 10; i++) {
        counts[random.nextInt(6)]++;
      }
    }
    double chi = 0;
    for (int count : counts) {
      chi += (count - 10_000) * (count - 10_000) / 10_000.0;
    }
    assertTrue(chi < 20.5, "chi-square " + chi);
  }
}
