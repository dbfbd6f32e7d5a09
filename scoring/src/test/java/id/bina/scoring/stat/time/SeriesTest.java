package id.bina.scoring.stat.time;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.IndividualsChart;
import id.bina.scoring.stat.MannKendall;
import id.bina.scoring.stat.time.RunSignals.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Seasonal trends, charts with phases, moving averages and run rules. */
class SeriesTest {

  /** Each quarter rises twice: of 6 orders a season, 2 of 6^4 = 1296 are as extreme. */
  @Test
  void threeYearsOfRisingQuartersHaveTheSmallestP() {
    Numbers quarters = Numbers.of(10, 50, 30, 70, 11, 51, 31, 71, 14, 54, 34, 74);
    SeasonalMannKendall trend = SeasonalMannKendall.of(quarters, 4).orThrow();
    assertEquals(List.of(3L, 3L, 3L, 3L), trend.seasons());
    assertEquals(12, trend.s());
    assertEquals(2.0 / 1296, trend.p(), 1e-15);
    assertEquals(2.0 / 1296, trend.smallest(), 1e-15);
    assertEquals(4 * 66 / 18.0, trend.variance(), 1e-12); // 3 * 2 * 11 / 18 each
    assertEquals(2, trend.slope()); // of 1, 3 and (1 + 3) / 2
    assertEquals(
        "S = 12, p = 0.0015 (exact), slope 2.000 a year, n 12 in 4 seasons", trend.toString());
    assertTrue(trend.table().startsWith("Trend of a series with seasons, seasonal-mann-kendall-e"));
    assertEquals(11 / Math.sqrt(4 * 66 / 18.0), trend.z(), 1e-12);
  }

  /** What is level from year to year has no trend, whatever the seasons do within a year. */
  @Test
  void seasonsThemselvesAreNoTrend() {
    Numbers level = Numbers.of(1, 9, 1, 9, 2, 8, 1, 9, 1, 9);
    assertEquals(0, SeasonalMannKendall.of(level, 2).orThrow().slope());
  }

  /** Against all orders within the two seasons, equal values included. */
  @Property(seed = "81", tries = 20)
  void exactPIsTheShareOfAllOrders(
      @ForAll @Size(4) List<@IntRange(min = 0, max = 3) Integer> odd,
      @ForAll @Size(4) List<@IntRange(min = 0, max = 3) Integer> even) {
    double[] series = new double[8];
    for (int year = 0; year < 4; year++) {
      series[2 * year] = odd.get(year);
      series[2 * year + 1] = even.get(year);
    }
    SeasonalMannKendall.of(Numbers.of(series), 2)
        .asOptional()
        .ifPresent(
            trend -> {
              List<Long> first = orders(odd);
              List<Long> second = orders(even);
              double extreme = 0;
              for (long one : first) {
                for (long other : second) {
                  extreme += Math.abs(one + other) >= Math.abs(trend.s()) ? 1 : 0;
                }
              }
              assertEquals(extreme / first.size() / second.size(), trend.p(), 1e-14);
            });
  }

  private static List<Long> orders(List<Integer> values) {
    List<Long> all = new ArrayList<>();
    addOrders(new ArrayList<>(), values, all);
    return all;
  }

  private static void addOrders(List<Integer> begun, List<Integer> rest, List<Long> all) {
    if (rest.isEmpty()) {
      long s = 0;
      for (int i = 0; i < begun.size(); i++) {
        for (int j = i + 1; j < begun.size(); j++) {
          s += Integer.signum(begun.get(j) - begun.get(i));
        }
      }
      all.add(s);
    }
    for (int i = 0; i < rest.size(); i++) {
      List<Integer> longer = new ArrayList<>(begun);
      longer.add(rest.get(i));
      List<Integer> fewer = new ArrayList<>(rest);
      fewer.remove(i);
      addOrders(longer, fewer, all);
    }
  }

  /** Turned round in time, rises are falls. */
  @Property(seed = "82", tries = 50)
  void turnedRoundItFallsAsItRose(
      @ForAll @Size(12) List<@IntRange(min = 0, max = 9) Integer> values) {
    List<Integer> back = new ArrayList<>(values);
    Collections.reverse(back);
    var there = SeasonalMannKendall.of(numbers(values), 3);
    var turned = SeasonalMannKendall.of(numbers(back), 3);
    assertEquals(there.map(SeasonalMannKendall::s), turned.map(trend -> -trend.s()));
    assertEquals(there.map(SeasonalMannKendall::p), turned.map(SeasonalMannKendall::p));
  }

  private static Numbers numbers(List<Integer> values) {
    return Numbers.of(values.stream().mapToDouble(Integer::doubleValue).toArray());
  }

  @Test
  void longSeriesAreNormalAndKeepTheirGaps() {
    Random random = new Random(5);
    Numbers.Builder months = Numbers.builder();
    for (int i = 0; i < 72; i++) {
      if (i == 20) {
        months.missing(Missing.BLANK);
      } else {
        int year = i / 12;
        months.add(10.0 * (i % 12) + 0.2 * year + random.nextGaussian());
      }
    }
    SeasonalMannKendall trend = SeasonalMannKendall.of(months.build(), 12).orThrow();
    assertEquals(71, trend.n());
    assertEquals(SeasonalMannKendall.NORMAL, trend.method());
    assertEquals(0, trend.smallest());
    assertEquals(.2, trend.slope(), .3);
  }

  @Test
  void shortAndLevelSeasonsHaveNoTrend() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "4 values in a series, at least 8 are needed",
        SeasonalMannKendall.of(Numbers.of(1, 2, 3, 4), 4));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of each season are equal",
        SeasonalMannKendall.of(Numbers.of(1, 2, 1, 2, 1, 2, 1, 2), 2));
    assertRefused(
        "year must have 2 seasons or more, was 1\n  for 1 see MannKendall",
        () -> SeasonalMannKendall.of(Numbers.of(1, 2), 1));
    assertRefused(
        "p value must be in (0, 1], was 0.0",
        () -> new SeasonalMannKendall(8, List.of(1L), 1, 0, 0, 0, "none"));
  }

  /** With one season a year more, and all in one, both tests would be one. */
  @Test
  void exactPOfOneSeasonIsThatOfMannAndKendall() {
    // the second season has one value only and says nothing
    Numbers.Builder both = Numbers.builder();
    double[] values = {3, 1, 4, 2, 6, 5, 9};
    for (double value : values) {
      both.add(value).missing(Missing.NOT_ASKED);
    }
    both.add(10).add(1);
    SeasonalMannKendall seasonal = SeasonalMannKendall.of(both.build(), 2).orThrow();
    MannKendall plain = MannKendall.of(Numbers.of(3, 1, 4, 2, 6, 5, 9, 10)).orThrow();
    assertEquals(plain.s(), seasonal.s());
    assertEquals(plain.p(), seasonal.p());
    assertEquals(plain.slope().value(), seasonal.slope());
  }

  private static final double[] BASE = {50, 52, 50, 52, 50, 52, 50, 52};

  private static Numbers then(double... more) {
    double[] all = Arrays.copyOf(BASE, BASE.length + more.length);
    System.arraycopy(more, 0, all, BASE.length, more.length);
    return Numbers.of(all);
  }

  /** Mean 51, mean range 2, sigma 2 / 1.128; the averages by hand. */
  @Test
  void movingAverageFollowsItsRule() {
    EwmaChart chart = EwmaChart.of(then(53, 53, 53, 53, 53), 8, .5, 2).orThrow();
    assertEquals(51, chart.mean());
    assertEquals(2 / 1.128, chart.sigma(), 1e-12);
    assertEquals(50.5, chart.points().get(0).average());
    assertEquals(51.25, chart.points().get(1).average());
    assertEquals(51 + 2 * chart.sigma() * .5, chart.points().get(0).upper(), 1e-12);
    double limit = 51 + 2 * chart.sigma() * Math.sqrt(1 / 3.0); // where the limits go
    assertEquals(limit, chart.points().get(12).upper(), 1e-6);
    assertEquals(13, chart.points().size());
    assertEquals(List.of(), chart.outside());
    assertEquals("EWMA of 13, mean 51.000, none outside", chart.toString());
  }

  @Test
  void smallShiftThatLastsIsSeenByTheAverageAndNotByItself() {
    Numbers shifted = then(53.5, 53.5, 53.5, 53.5, 53.5, 53.5);
    EwmaChart chart = EwmaChart.of(shifted, 8).orThrow();
    // 2.5 (1 - .8^6) = 1.84 lies beyond 3 x 1.773 x sqrt(.2 / 1.8) = 1.77, five steps do not
    assertEquals(List.of(13), chart.outside());
    assertEquals("EWMA of 14, mean 51.000, first outside at row 13", chart.toString());
    assertTrue(chart.table().contains("outside"));
    assertEquals(List.of(), IndividualsChart.of(shifted).orThrow().outside());
  }

  /** Weight 1 forgets all: the chart of individuals with the limits of the baseline. */
  @Test
  void weightOfOneIsTheValueItself() {
    EwmaChart chart = EwmaChart.of(then(57), 8, 1, 3).orThrow();
    assertEquals(57, chart.points().get(8).average());
    assertEquals(51 + 3 * 2 / 1.128, chart.points().get(8).upper(), 1e-12);
    assertEquals(List.of(8), chart.outside());
  }

  @Test
  void baselineMustBeLongAndVary() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "7 values in the baseline, at least 8 are needed",
        EwmaChart.of(then(), 7));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the baseline are equal",
        EwmaChart.of(Numbers.of(1, 1, 1, 1, 1, 1, 1, 1), 8));
    assertRefused("baseline must be at most 8 rows, was 9", () -> EwmaChart.of(then(), 9));
    assertRefused("weight must be in (0, 1], was 0.0", () -> EwmaChart.of(then(), 8, 0, 3));
    assertRefused(
        "width must be finite and above 0, was 0.0", () -> EwmaChart.of(then(), 8, .2, 0));
  }

  /** Before and after a new questionnaire, each phase is as it was; the step is not tested. */
  @Test
  void phasesHaveLimitsOfTheirOwn() {
    Numbers series = then(80, 82, 80, 82, 80, 82, 80, 99, 80, 82, 80, 82);
    PhasedChart chart = PhasedChart.of(series, List.of(new Rebase(8, "kuesioner baru")));
    assertEquals(List.of(15), chart.outside());
    assertEquals(51, chart.phases().get(0).chart().orThrow().mean());
    assertEquals("kuesioner baru", chart.phases().get(1).reason());
    assertEquals("2 phases, 1 values outside their limits", chart.toString());
    assertTrue(chart.table().contains("rows 8 to 19, kuesioner baru:"));
  }

  @Test
  void shortPhaseHasNoLimitsYet() {
    PhasedChart chart = PhasedChart.of(then(80, 82), List.of(new Rebase(8, "mode daring")));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 values in a series, at least 8 are needed",
        chart.phases().get(1).chart());
    assertEquals(List.of(), chart.outside());
  }

  @Test
  void newPhaseNeedsAReasonAndAPlace() {
    assertRefused("new phase must have a reason, was blank (row 3)", () -> new Rebase(3, " "));
    assertRefused("row of a new phase must be above 0, was 0", () -> new Rebase(0, "x"));
    assertRefused(
        "new phase must begin after row 4 and before row 8, was 4 (y)",
        () -> PhasedChart.of(then(), List.of(new Rebase(4, "x"), new Rebase(4, "y"))));
    assertRefused(
        "new phase must begin after row 0 and before row 8, was 8 (z)",
        () -> PhasedChart.of(then(), List.of(new Rebase(8, "z"))));
  }

  private static List<Signal> signals(RunRule rule, double... z) {
    List<Signal> found = new ArrayList<>();
    for (int i = 0; i < z.length; i++) {
      if (rule.isComplete(z, i)) {
        found.add(new Signal(i, rule));
      }
    }
    return found;
  }

  private static List<Integer> rows(RunRule rule, double... z) {
    return signals(rule, z).stream().map(Signal::row).toList();
  }

  @Test
  void patternsAreCompleteAtTheirLastValue() {
    assertEquals(List.of(1, 3), rows(RunRule.BEYOND_LIMIT, 3, 3.1, -3, -4));
    assertEquals(List.of(2), rows(RunRule.TWO_OF_THREE, 2.1, 0, 2.2, 1));
    assertEquals(List.of(), rows(RunRule.TWO_OF_THREE, 2.1, 0, -2.2, 2));
    assertEquals(List.of(4), rows(RunRule.FOUR_OF_FIVE, 1.1, 1.2, 0, 1.3, 1.4, -2));
    assertEquals(List.of(7, 8), rows(RunRule.EIGHT_ON_ONE_SIDE, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1));
    assertEquals(List.of(), rows(RunRule.EIGHT_ON_ONE_SIDE, 1, 1, 1, 1, 0, 1, 1, 1));
    assertEquals(List.of(5), rows(RunRule.SIX_IN_ONE_DIRECTION, -3, -2, -1, 0, 1, 2, 2));
    assertEquals(List.of(6), rows(RunRule.SIX_IN_ONE_DIRECTION, 0, 5, 4, 3, 2, 1, 0));
  }

  @Test
  void shiftIsSignalledWhereItIsComplete() {
    Numbers series = Numbers.of(49, 51, 49, 51, 49, 51, 49, 51, 53, 55, 53, 55, 53, 55, 53, 55, 53);
    RunSignals found = RunSignals.of(series).orThrow();
    assertEquals(
        List.of(
            new Signal(7, RunRule.EIGHT_ON_ONE_SIDE),
            new Signal(15, RunRule.EIGHT_ON_ONE_SIDE),
            new Signal(16, RunRule.EIGHT_ON_ONE_SIDE)),
        found.signals());
    assertEquals("3 signals in 17 values, first at row 7", found.toString());
    assertTrue(found.table().contains("eight on one side of the mean"));
  }

  @Test
  void runGoesOnOverAGap() {
    Numbers.Builder series = Numbers.builder();
    for (int i = 0; i < 4; i++) {
      series.add(1).add(2);
    }
    series.missing(Missing.BLANK);
    for (int i = 0; i < 4; i++) {
      series.add(5).add(6);
    }
    RunSignals found = RunSignals.of(series.build()).orThrow();
    assertEquals(List.of(7, 16), found.signals().stream().map(Signal::row).toList());
  }

  @Test
  void levelAndShortSeriesHaveNoRuns() {
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the series are equal",
        RunSignals.of(Numbers.of(1, 1, 1, 1, 1, 1, 1, 1)));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "3 values in a series, at least 8 are needed",
        RunSignals.of(Numbers.of(1, 2, 3)));
    assertEquals("0 signals in 8 values", RunSignals.of(then()).orThrow().toString());
  }
}
