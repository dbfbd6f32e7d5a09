package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.MannKendall.Null;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MannKendall with Sen's slope, and the chart of individuals. */
class TrendTest {

  private static final Outcome<Interval> NONE = Outcome.notComputable(Absence.NO_DATA, "no values");

  @ParameterizedTest
  @ValueSource(strings = {"mk_airmiles", "mk_discoveries", "mk_nile", "mk_quarterly_scores"})
  void longSeriesAreAsInR(String name) {
    Oracle oracle = Oracle.of(name);
    MannKendall trend = MannKendall.of(oracle.column("value")).orThrow();
    oracle.check("/S", trend.s());
    oracle.check("/tau_b", trend.tauB());
    oracle.check("/p_two_sided", trend.p());
    oracle.check("/sen_slope", trend.slope().value());
    oracle.check("/n_slopes", trend.slope().slopes());
    // R's normal quantile has seven digits there: 1.959964
    oracle.check("/sen_ci95_interpolated", trend.slope().interval().orThrow(), 1e-7);
    assertEquals(MannKendall.NORMAL, trend.method());
    assertEquals(0, trend.smallest());
  }

  /** Of 5! orders only the falling and the rising one are as extreme: 2 / 120. */
  @Test
  void fiveFallingValuesHaveTheSmallestP() {
    MannKendall trend = MannKendall.of(Numbers.of(9, 8, 7, 6, 5)).orThrow();
    assertEquals(-10, trend.s());
    assertEquals(-1, trend.tauB());
    assertEquals(2.0 / 120, trend.p());
    assertEquals(2.0 / 120, trend.smallest());
    assertEquals(-1, trend.slope().value());
    assertEquals(
        "S = -10, tau -1.000, p = 0.0167 (exact), slope -1.000 per step, n 5", trend.toString());
  }

  /** Six quarters with a peak at the fourth that is gone by the sixth show no trend. */
  @Test
  void peakThatIsGoneIsNoTrend() {
    MannKendall trend = MannKendall.of(Numbers.of(.20, .22, .25, .50, .24, .19)).orThrow();
    assertEquals(1, trend.s()); // 8 rising pairs, 7 falling
    assertEquals(1, trend.p());
  }

  /**
   * Of 6! orders, 1 has no falling pair and 5 have one: 1 - 2 x 6 / 720 holds 95 %, so that the
   * second of 15 changes from either end bounds the slope.
   */
  @Test
  void slopeOfSixHasTheExactInterval() {
    MannKendall trend = MannKendall.of(Numbers.of(0, 1, 3, 6, 10, 15)).orThrow();
    assertEquals(Interval.of(1.5, 4.5, .95, SenSlope.EXACT), trend.slope().interval().orThrow());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "6 values are too few for an interval at 99.9 %",
        MannKendall.of(Numbers.of(0, 1, 3, 6, 10, 15), .999).orThrow().slope().interval());
  }

  @Test
  void missingRoundKeepsItsStep() {
    Numbers gap =
        Numbers.builder().add(0).add(1).missing(Missing.BLANK).add(3).add(4).add(5).build();
    MannKendall trend = MannKendall.of(gap).orThrow();
    assertEquals(5, trend.n());
    assertEquals(1, trend.slope().value());
  }

  @Test
  void fewValuesAndConstantOnesAreNotTested() {
    assertAbsent(
        Absence.NO_DATA,
        "0 values in a series, at least 5 are needed",
        MannKendall.of(Numbers.of()));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "4 values in a series, at least 5 are needed",
        MannKendall.of(Numbers.of(1, 2, 3, 4)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the series are equal",
        MannKendall.of(Numbers.of(2, 2, 2, 2, 2)));
    assertRefused(
        "level must be between 0 and 1, was 1.0",
        () -> MannKendall.of(Numbers.of(1, 2, 3, 4, 5), 1));
    assertRefused(
        "p value must be in (0, 1], was 0.0",
        () -> new MannKendall(5, 0, 0, 0, 0, SenSlope.exact(steps(2), steps(2), .5), "none", 1));
    assertRefused(
        "slope must be finite and rest on 1 pair or more, was 0.0 of 0",
        () -> new SenSlope(0, 0, NONE, NONE, 0, 0));
  }

  /** Years of their own: the slope is per year, and the exact p does not ask how far apart. */
  @Test
  void timesOfTheirOwnMakeTheSlope() {
    Numbers years = Numbers.of(2010, 2012, 2013, 2017, 2020);
    Numbers values = Numbers.of(1, 3, 4, 8, 11);
    MannKendall trend = MannKendall.of(years, values, Null.BY_LENGTH, .95).orThrow();
    assertEquals(1, trend.slope().value());
    assertEquals(-2009, trend.slope().interceptOfResiduals());
    assertEquals(-2009, trend.slope().interceptOfMedians());
    assertEquals(2.0 / 120, trend.p());
    assertEquals(1, trend.tauA());
    assertEquals(50 / 3.0, trend.varianceWithoutTies(), 1e-14);
    assertEquals(trend.varianceWithoutTies(), trend.variance());
    assertEquals(10 / Math.sqrt(50 / 3.0), trend.zWithoutContinuity(), 1e-14);
  }

  /** Seven values without ties: S 18, z 17 / sqrt(133 / 3), as worked out in many textbooks. */
  @Test
  void shortSeriesMayBeAskedForTheNormalP() {
    Numbers seven = Numbers.of(74.2, 75.1, 75.1, 76.8, 78.0, 77.5, 80.3);
    Numbers steps = Numbers.of(0, 1, 2, 3, 4, 5, 6);
    MannKendall normal = MannKendall.of(steps, seven, Null.NORMAL, .95).orThrow();
    assertEquals(18, normal.s());
    assertEquals(130 / 3.0, normal.variance(), 1e-12);
    assertEquals(2.5825, normal.z(), 5e-5);
    assertEquals(.0098, normal.p(), 5e-5);
    assertEquals(.95, normal.slope().value(), 1e-12);
    assertEquals(73.95, normal.slope().interceptOfMedians(), 1e-9);
    assertEquals(74.15, normal.slope().interceptOfResiduals(), 1e-9);
    assertEquals(.457, normal.slope().interval().orThrow().lower(), 5e-4);
    assertEquals(1.295, normal.slope().interval().orThrow().upper(), 5e-4);
    assertEquals(.45, normal.slope().rounded().orThrow().lower(), 1e-9);
    assertEquals(1.30, normal.slope().rounded().orThrow().upper(), 1e-9);
  }

  @Test
  void exactPOfALongSeriesIsNearTheNormalOne() {
    double[] values = new double[40];
    for (int i = 0; i < 40; i++) {
      values[i] = i % 7 + i / 20.0;
    }
    Numbers steps = Numbers.of(steps(40));
    MannKendall exact = MannKendall.of(steps, Numbers.of(values), Null.EXACT, .95).orThrow();
    MannKendall normal = MannKendall.of(steps, Numbers.of(values), Null.NORMAL, .95).orThrow();
    assertEquals(normal.p(), exact.p(), .003);
    assertEquals(MannKendall.EXACT, exact.method());
    assertAbsent(
        Absence.TOO_LARGE,
        "101 values, the exact p value is found for at most 100",
        MannKendall.of(Numbers.of(steps(101)), Numbers.of(steps(101)), Null.EXACT, .95));
  }

  @Test
  void timesMustBeThereAndGoUp() {
    assertRefused(
        "each value needs a time, was 1 times of 2",
        () -> MannKendall.of(Numbers.of(1), Numbers.of(1, 2), Null.EXACT, .95));
    assertRefused(
        "times must go up, was 2.0 and 2.0 (row 1)",
        () -> MannKendall.of(Numbers.of(2, 2), Numbers.of(1, 2), Null.EXACT, .95));
  }

  private static double[] steps(int n) {
    double[] steps = new double[n];
    for (int i = 0; i < n; i++) {
      steps[i] = i;
    }
    return steps;
  }

  /** Equal values included: the share of all orders of the series that are as extreme. */
  @Property(seed = "7", tries = 40)
  void exactPIsTheShareOfAllOrders(
      @ForAll @Size(min = 5, max = 6) List<@IntRange(min = 0, max = 4) Integer> values) {
    if (values.stream().distinct().count() > 1) {
      MannKendall trend = MannKendall.of(numbers(values)).orThrow();
      List<Long> all = new ArrayList<>();
      orders(new ArrayList<>(), values, all);
      long extreme = all.stream().filter(s -> Math.abs(s) >= Math.abs(trend.s())).count();
      assertEquals((double) extreme / all.size(), trend.p(), 1e-15);
    }
  }

  private static void orders(List<Integer> begun, List<Integer> rest, List<Long> all) {
    if (rest.isEmpty()) {
      all.add(sum(begun));
    }
    for (int i = 0; i < rest.size(); i++) {
      List<Integer> longer = new ArrayList<>(begun);
      longer.add(rest.get(i));
      List<Integer> fewer = new ArrayList<>(rest);
      fewer.remove(i);
      orders(longer, fewer, all);
    }
  }

  private static long sum(List<Integer> values) {
    long sum = 0;
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        sum += Integer.signum(values.get(j) - values.get(i));
      }
    }
    return sum;
  }

  private static Numbers numbers(List<Integer> values) {
    return Numbers.of(values.stream().mapToDouble(Integer::doubleValue).toArray());
  }

  /** Turned round in time, a series has the opposite S and slope and the same p. */
  @Property(seed = "8", tries = 100)
  void turnedRoundItFallsAsItRose(
      @ForAll @Size(min = 5, max = 14) List<@IntRange(min = 0, max = 9) Integer> values) {
    List<Integer> back = new ArrayList<>(values);
    Collections.reverse(back);
    var there = MannKendall.of(numbers(values));
    assertEquals(there.map(MannKendall::p), MannKendall.of(numbers(back)).map(MannKendall::p));
    assertEquals(there.map(trend -> -trend.s()), MannKendall.of(numbers(back)).map(MannKendall::s));
    assertEquals(
        there.map(trend -> 0.0 - trend.slope().value()),
        MannKendall.of(numbers(back)).map(trend -> trend.slope().value() + 0.0));
  }

  @Test
  void tableShowsTheTest() {
    String table = MannKendall.of(Numbers.of(9, 8, 7, 6, 5)).orThrow().table();
    assertTrue(table.startsWith("Trend of a series, mann-kendall-exact\n"));
    assertTrue(table.contains("-10"));
  }

  /** Mean 3, seven steps of which two of 8: mean range 16 / 7, limits 3 -+ 6.08. */
  @Test
  void oneValueFarFromTheOthersLiesOutside() {
    IndividualsChart chart = IndividualsChart.of(Numbers.of(2, 2, 2, 10, 2, 2, 2, 2)).orThrow();
    assertEquals(3, chart.mean());
    assertEquals(3 - 2.66 * 16 / 7, chart.lower(), 1e-12);
    assertEquals(List.of(3), chart.outside());
    assertEquals("mean 3.000, limits [-3.080, 9.080], 1 of 8 outside", chart.toString());
    assertTrue(chart.table().startsWith("Individuals and moving ranges\n"));
  }

  @Test
  void constantSeriesLiesOnItsLimits() {
    IndividualsChart chart =
        IndividualsChart.of(Numbers.of(.1, .1, .1, .1, .1, .1, .1, .1)).orThrow();
    assertEquals(List.of(), chart.outside());
  }

  @Test
  void sevenValuesHaveNoLimits() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "7 values in a series, at least 8 are needed",
        IndividualsChart.of(Numbers.of(1, 2, 3, 4, 5, 6, 7)));
    assertRefused(
        "limits must hold the mean, were [2.0, 3.0] around 1.0",
        () -> new IndividualsChart(8, 1, 2, 3, List.of()));
  }
}
