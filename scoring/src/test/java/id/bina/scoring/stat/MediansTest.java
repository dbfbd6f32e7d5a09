package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Medians, their differences and ranks: equal to R and to scipy on real data. */
class MediansTest {
  private static final Numbers NONE = Numbers.builder().build();

  @ParameterizedTest
  @ValueSource(strings = {"desc_airquality", "desc_cushny", "desc_turkiye"})
  void quantilesAreThoseOfR(String name) {
    Oracle oracle = Oracle.of(name);
    for (var node : oracle.input("columns")) {
      String column = node.asString();
      Median median = Median.of(oracle.table().numbers(column)).orThrow();
      oracle.check("/" + column + "/median", median.value());
      oracle.check("/" + column + "/q1", median.quantile(0.25));
      oracle.check("/" + column + "/percentiles_type7/p5", median.quantile(0.05));
      oracle.check("/" + column + "/percentiles_type7/p90", median.quantile(0.9));
      oracle.check("/" + column + "/max", median.quantile(1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"two_sleep", "two_talor", "two_toothgrowth", "two_turkiye_q17"})
  void ranksOfTwoGroupsAreThoseOfR(String name) {
    Oracle oracle = Oracle.of(name);
    String value = oracle.input("value").asString();
    String group = oracle.input("group").asString();
    Numbers x = oracle.table().numbersWhere(value, group, oracle.input("x").asString());
    Numbers y = oracle.table().numbersWhere(value, group, oracle.input("y").asString());

    MannWhitney test = MannWhitney.of(x, y).orThrow();

    oracle.check("/mann_whitney/U_x", test.u());
    oracle.check("/mann_whitney/sigma_tie_corrected", test.sigma());
    oracle.check("/mann_whitney/z_continuity", test.z());
    oracle.check(
        "/mann_whitney/p_normal_continuity",
        test.normal(Alternative.TWO_SIDED, Continuity.CORRECTED).value());
    oracle.check(
        "/mann_whitney/p_normal_no_continuity",
        test.normal(Alternative.TWO_SIDED, Continuity.NONE).value());
    oracle.check("/mann_whitney/z_no_continuity", test.z(Continuity.NONE));
    oracle.check("/mann_whitney/rank_biserial", test.rankBiserial());
    oracle.check("/mann_whitney/hodges_lehmann_shift", HodgesLehmann.of(x, y).orThrow().shift());
  }

  @ParameterizedTest
  @ValueSource(strings = {"two_sleep", "two_toothgrowth"})
  void exactRanksAreThoseOfCoin(String name) {
    Oracle oracle = Oracle.of(name);
    String value = oracle.input("value").asString();
    String group = oracle.input("group").asString();
    Numbers x = oracle.table().numbersWhere(value, group, oracle.input("x").asString());
    Numbers y = oracle.table().numbersWhere(value, group, oracle.input("y").asString());

    oracle.check(
        "/mann_whitney/exact_conditional_p",
        MannWhitney.of(x, y).orThrow().exact().orThrow().p().value());
  }

  @Test
  void theIntervalOfAMedianGoesFromOneValueToAnother() {
    // 2 * (1 + 10) / 1024 = .0215 allows one on each side, 2 * 56 / 1024 = .109 not two
    Median median = Median.of(Numbers.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).orThrow();

    assertEquals(5.5, median.value());
    assertEquals(Interval.of(2, 9, 0.95, "order-statistics"), median.interval().orThrow());
    assertEquals("median 5.500, 95 % [2.000, 9.000], n 10", median.toString());
  }

  @Test
  void fiveValuesHaveAMedianAndNoInterval() {
    Median median = Median.of(Numbers.of(5, 1, 4, 2, 3)).orThrow();

    assertEquals(3, median.value());
    assertAbsent(Absence.BELOW_MINIMUM_N, "5 values, at least 6 are needed", median.interval());
  }

  @Test
  void oneValueIsItsOwnMedianAndNoneHasNone() {
    assertEquals(7, Median.of(Numbers.of(7)).orThrow().quantile(0.9));
    assertAbsent(Absence.NO_DATA, "0 values, at least 1 are needed", Median.of(NONE));
  }

  @Test
  void equalValuesHaveAnIntervalOfOnePoint() {
    Median median = Median.of(Numbers.of(4, 4, 4, 4, 4, 4, 4)).orThrow();

    assertEquals(Interval.of(4, 4, 0.95, "order-statistics"), median.interval().orThrow());
  }

  @Test
  void aDifferenceOfMediansHasTheIntervalOfPriceAndBonett() {
    // the formula evaluated with scipy 1.17: c = 6, p = .031784, z = 1.855197, errors 44.739,
    // 101.876
    Numbers first =
        Numbers.of(
            77, 87, 88, 114, 151, 210, 219, 246, 253, 262, 296, 299, 306, 376, 428, 515, 666, 1310,
            2611);
    Numbers second =
        Numbers.of(
            59, 106, 174, 207, 219, 237, 313, 365, 458, 497, 515, 529, 557, 615, 625, 645, 973,
            1065, 3215);

    MedianDifference change = MedianDifference.of(first, second).orThrow();

    assertEquals(-235, change.difference());
    Interval interval = change.interval().orThrow();
    assertEquals(-453.07900141782335, interval.lower(), 1e-9);
    assertEquals(-16.92099858217665, interval.upper(), 1e-9);
  }

  @Test
  void mediansWithoutSpreadOrWithOneValueHaveNoInterval() {
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the middle values of both sides are all equal",
        MedianDifference.of(Numbers.of(3, 3, 3), Numbers.of(4, 4)).orThrow().interval());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 values on a side, at least 2 are needed",
        MedianDifference.of(Numbers.of(3), Numbers.of(4, 5)).orThrow().interval());
    assertAbsent(
        Absence.NO_DATA,
        "0 values, at least 1 are needed",
        MedianDifference.of(NONE, Numbers.of(4, 5)));
  }

  @Test
  void aShiftIsFoundWithItsInterval() {
    // 10 against 10 without ties: 50 - 1.96 * 13.229 = 24.07, so the 24th difference from each end
    Numbers x = Numbers.of(11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
    Numbers y = Numbers.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    HodgesLehmann shift = HodgesLehmann.of(x, y).orThrow();

    assertEquals(10, shift.shift());
    // differences 1, 2 2, 3 3 3 ...: the 24th is 7, from above 13
    assertEquals(Interval.of(7, 13, 0.95, "hodges-lehmann"), shift.interval().orThrow());
  }

  @Test
  void aShiftOfFewValuesHasNoInterval() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 and 2 values are too few for an interval",
        HodgesLehmann.of(Numbers.of(1, 2), Numbers.of(3, 4)).orThrow().interval());
    assertAbsent(
        Absence.NO_COMPARISON,
        "2 and 0 values, at least 1 a side is needed",
        HodgesLehmann.of(Numbers.of(1, 2), NONE));
  }

  @Test
  void tooManyDistinctPairsAreRefused() {
    double[] many = new double[2001];
    Arrays.setAll(many, i -> i);

    assertAbsent(
        Absence.TOO_LARGE,
        "4004001 distinct pairs, at most 4000000 are gone through",
        HodgesLehmann.of(Numbers.of(many), Numbers.of(many)));
  }

  @Test
  void ranksOfNothingOrOfEqualValuesAreNotComputable() {
    assertAbsent(
        Absence.NO_COMPARISON,
        "0 and 1 values, at least 1 a side is needed",
        MannWhitney.of(NONE, Numbers.of(1)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of both groups are equal",
        MannWhitney.of(Numbers.of(2, 2), Numbers.of(2)));
  }

  @Test
  void refusesSharesAndLevelsThatAreNone() {
    Median median = Median.of(Numbers.of(1, 2)).orThrow();
    assertRefused(
        "share of a quantile must be in [0, 1], was NaN", () -> median.quantile(Double.NaN));
    assertRefused(
        "both medians must have one level, was 0.95 and 0.9",
        () -> new MedianDifference(median, new Median(median.values(), 0.9)));
    assertRefused(
        "number of values must be 1 or more, was 0", () -> new Median(ValueCounts.empty(), 0.9));
  }

  private static Numbers numbers(List<Integer> values) {
    return Numbers.of(values.stream().mapToDouble(Integer::doubleValue).toArray());
  }

  @Property(seed = "20251122", tries = 200)
  void countsByValueSayTheSameAsTheValues(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 9) Integer> x,
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 9) Integer> y) {
    List<Integer> differences = new ArrayList<>();
    double above = 0;
    for (int one : x) {
      for (int other : y) {
        differences.add(one - other);
        above += one > other ? 1 : 0;
        above += one == other ? 0.5 : 0;
      }
    }
    Collections.sort(differences);
    int n = differences.size();
    double middle = (differences.get((n - 1) / 2) + differences.get(n / 2)) / 2.0;

    assertEquals(middle, HodgesLehmann.of(numbers(x), numbers(y)).orThrow().shift());
    double u = above;
    MannWhitney.of(numbers(x), numbers(y))
        .asOptional()
        .ifPresent(test -> assertEquals(u, test.u()));
  }

  @Property(seed = "20251123", tries = 200)
  void theIntervalHoldsTheMedian(
      @ForAll @Size(min = 6, max = 60) List<@IntRange(min = 0, max = 20) Integer> values) {
    Median median = Median.of(numbers(values)).orThrow();

    assertTrue(median.interval().orThrow().contains(median.value()));
  }

  @Test
  void tablesAreNarrow() {
    ValueCounts minutes = ValueCounts.of(Map.of(BigDecimal.ONE, 4L, BigDecimal.TEN, 5L));
    String tables =
        new Median(minutes, 0.95).table()
            + MedianDifference.of(minutes, minutes, 0.95).orThrow().table()
            + HodgesLehmann.of(minutes, minutes, 0.95).orThrow().table()
            + MannWhitney.of(minutes, minutes).orThrow().table();

    assertTrue(tables.lines().allMatch(line -> line.length() <= 80), tables);
  }
}
