package id.bina.scoring.stat.descriptive;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Median;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Level, spread, quantiles and shape of one column. */
class DescriptionTest {

  /** Hours of sleep of Cushny and Peebles (1905), first drug; figures below from R and psych. */
  private static final Description SLEEP =
      Description.of(Numbers.of(1.3, 1.4, 4.5, 4.3, 6.1, 6.6, 6.2, 3.6, 1.1, 4.9).named("sleep"))
          .orThrow();

  private static void near(double expected, double actual) {
    assertEquals(expected, actual, Math.abs(expected) * 1e-10);
  }

  @Test
  void describesAsR() {
    near(4, SLEEP.mean());
    assertEquals(new BigDecimal("40.0"), SLEEP.sum());
    near(2.1023796041628637, SLEEP.sample().orThrow().sd());
    near(2.496048231190223, SLEEP.byT().orThrow().interval().lower());
    assertEquals(1.1, SLEEP.min());
    assertEquals(6.6, SLEEP.max());
    assertEquals(4.4, SLEEP.median().value());
    near(1.95, SLEEP.quantile(0.25));
    near(3.85, SLEEP.quartileRange());
    near(1.75, SLEEP.medianDeviation());
    near(4.0375, SLEEP.trimmedMean(0.1));
    near(-0.2942492150687235, SLEEP.skewness(ShapeType.TYPE_1).orThrow());
    near(-0.3489366447502144, SLEEP.skewness(ShapeType.TYPE_2).orThrow());
    near(-0.25123438422015437, SLEEP.skewness(ShapeType.TYPE_3).orThrow());
    near(-1.3639694033625362, SLEEP.kurtosis(ShapeType.TYPE_1).orThrow());
    near(-1.4470173380873408, SLEEP.kurtosis(ShapeType.TYPE_2).orThrow());
    near(-1.6748152167236543, SLEEP.kurtosis(ShapeType.TYPE_3).orThrow());
  }

  /** {@code quantile(c(1,2,3,4,5,10,20,30,40,100), .3, type = k)} of R for k = 1 to 9. */
  @Test
  void nineTypesOfQuantilesAreThoseOfR() {
    Description column = Description.of(Numbers.of(1, 2, 3, 4, 5, 10, 20, 30, 40, 100)).orThrow();
    double[] expected = {3, 3.5, 3, 3, 3.5, 3.3, 3.7, 3.0 + 13 / 30.0, 3.45};
    for (QuantileType type : QuantileType.values()) {
      int place = List.of(QuantileType.values()).indexOf(type);
      near(expected[place], column.quantile(0.3, type));
    }
    near(1, column.quantile(0, QuantileType.TYPE_9));
    near(100, column.quantile(1, QuantileType.TYPE_9));
    near(1, column.quantile(0.01, QuantileType.TYPE_1));
    // the nearest even rank: 0.05 * 10 is half way between ranks 0 and 1, 0.15 * 10 between 1 and 2
    near(1, column.quantile(0.05, QuantileType.TYPE_3));
    near(2, column.quantile(0.15, QuantileType.TYPE_3));
  }

  /** In binary 0.3 * 10 is above 3, which would skip to the next value. */
  @Test
  void shareIsTheDecimalThatItIsWrittenAs() {
    Description column = Description.of(Numbers.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).orThrow();
    near(7, column.quantile(0.7, QuantileType.TYPE_1));
    near(3, column.quantile(0.3, QuantileType.TYPE_1));
    near(6, column.quantile(0.6, QuantileType.TYPE_1));
  }

  @Test
  void missingValuesAreCountedByReason() {
    Numbers column =
        Numbers.builder()
            .name("hours")
            .add(2)
            .missing(Missing.BLANK)
            .missing(Missing.NOT_ASKED)
            .add(4)
            .missing(Missing.BLANK)
            .build();
    Description hours = Description.of(column).orThrow();
    assertEquals(2, hours.n());
    assertEquals(3, hours.missing());
    assertEquals(2, hours.values().count(Missing.BLANK));
    assertEquals("hours: mean 3.000, median 3.000, sd 1.414, n 2 of 5", hours.toString());
    assertEquals(
        """
        Description of hours
                       n  missing   mean     sd  median     95 % interval
        level          2        3  3.000  1.414   3.000  [-9.706, 15.706]
                     min      p10    p25    p75     p90               max
        quantiles  2.000    2.200  2.500  3.500   3.800             4.000
          skewness -, excess kurtosis - (type 2); quantiles of type 7; interval of the
          mean by Student's t
          missing: 2 asked, and left open
          missing: 1 not asked
        """,
        hours.table());
  }

  @Test
  void saysWhatCannotBeComputed() {
    Numbers none = Numbers.builder().missing(Missing.BLANK).build();
    assertAbsent(Absence.NO_DATA, "0 values, at least 1 are needed", Description.of(none));
    Description one = Description.of(Numbers.of(3).named("x")).orThrow();
    assertEquals(3, one.mean());
    assertEquals(3, one.quantile(0.9, QuantileType.TYPE_6));
    assertEquals(0, one.medianDeviation());
    assertEquals("x: mean 3.000, median 3.000, n 1", one.toString());
    assertAbsent(Absence.BELOW_MINIMUM_N, "1 values of x, at least 2 are needed", one.sample());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 values of x, at least 2 are needed",
        one.skewness(ShapeType.TYPE_1));
    Description two = Description.of(Numbers.of(3, 3).named("x")).orThrow();
    assertAbsent(
        Absence.ZERO_VARIANCE, "all values of x are equal", two.kurtosis(ShapeType.TYPE_1));
    assertAbsent(Absence.ZERO_VARIANCE, "all values of x are equal", two.byT());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 values of x, at least 3 are needed",
        two.skewness(ShapeType.TYPE_2));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 values of x, at least 4 are needed",
        two.kurtosis(ShapeType.TYPE_2));
  }

  @Test
  void refusesSharesOutsideTheirRange() {
    assertRefused(
        "share of a quantile must be in [0, 1], was 1.01",
        () -> SLEEP.quantile(1.01, QuantileType.TYPE_5));
    assertRefused("share to trim must be in [0, 0.5), was 0.5", () -> SLEEP.trimmedMean(0.5));
    assertRefused(
        "number of values must be 1 or more, was 0",
        () -> new Description("x", ValueCounts.empty(), 0.95));
  }

  /**
   * The certified sets NumAcc1 to NumAcc4 of NIST (StRD): a value, then one below and one above it
   * in turn, 500 times (once in the first); certified sd 0.1 (1) and autocorrelation -0.999 (-0.5).
   */
  @Test
  void certifiedDigitsAreKeptWhereDoublesLoseThem() {
    certified("10000002", "1", 1, -0.5);
    certified("1.2", "0.1", 500, -0.999);
    certified("1000000.2", "0.1", 500, -0.999);
    certified("10000000.2", "0.1", 500, -0.999);
  }

  private static void certified(String mean, String sd, int times, double autocorrelation) {
    BigDecimal middle = new BigDecimal(mean);
    BigDecimal step = new BigDecimal(sd);
    Numbers.Builder builder = Numbers.builder();
    if (times > 1) {
      builder.add(middle);
    }
    for (int i = 0; i < times; i++) {
      builder.add(middle.subtract(step)).add(middle.add(step));
    }
    Numbers y = times > 1 ? builder.build() : builder.add(middle).build();
    Description column = Description.of(y).orThrow();
    assertEquals(middle.doubleValue(), column.mean());
    assertEquals(step.doubleValue(), column.sample().orThrow().sd());
    assertEquals(autocorrelation, Autocorrelation.of(y, 1).orThrow().value());
  }

  @Property(seed = "20261122", tries = 200)
  void orderDoesNotMatterAndShiftAndScaleCarryOver(
      @ForAll @Size(min = 4, max = 40) List<@IntRange(min = -50, max = 50) Integer> values) {
    Description plain = Description.of(column(values, 1, 0)).orThrow();
    Collections.reverse(values);
    assertEquals(plain, Description.of(column(values, 1, 0)).orThrow());
    Description moved = Description.of(column(values, -2, 7)).orThrow();
    for (QuantileType type :
        List.of(QuantileType.TYPE_2, QuantileType.TYPE_6, QuantileType.TYPE_7)) {
      assertEquals(-2 * plain.quantile(0.25, type) + 7, moved.quantile(0.75, type), 1e-12);
    }
    assertEquals(2 * plain.medianDeviation(), moved.medianDeviation());
    assertEquals(-2 * plain.trimmedMean(0.2) + 7, moved.trimmedMean(0.2), 1e-12);
    var skewness = plain.skewness(ShapeType.TYPE_2);
    assertEquals(skewness.map(g -> g == 0 ? 0.0 : -g), moved.skewness(ShapeType.TYPE_2));
    assertEquals(plain.kurtosis(ShapeType.TYPE_2), moved.kurtosis(ShapeType.TYPE_2));
  }

  private static Numbers column(List<Integer> values, int factor, int shift) {
    Numbers.Builder builder = Numbers.builder().name("x");
    values.forEach(value -> builder.add(BigDecimal.valueOf(value * factor + shift)));
    return builder.build();
  }

  @Property(seed = "20261122", tries = 200)
  void quantilesRiseWithTheShareAndAgreeWithTheMedian(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 9) Integer> values,
      @ForAll @IntRange(min = 0, max = 99) int percent) {
    Numbers numbers = column(values, 1, 0);
    Description column = Description.of(numbers).orThrow();
    for (QuantileType type : QuantileType.values()) {
      double here = column.quantile(percent / 100.0, type);
      assertTrue(here <= column.quantile((percent + 1) / 100.0, type));
      assertTrue(column.min() <= here && here <= column.max());
    }
    Median median = Median.of(numbers).orThrow();
    assertEquals(median.quantile(percent / 100.0), column.quantile(percent / 100.0));
    assertEquals(median.value(), column.quantile(0.5));
    assertEquals(median.value(), column.quantile(0.5, QuantileType.TYPE_2));
  }

  @Property(seed = "20261122", tries = 100)
  void columnAndMergedTalliesGiveTheSameDigits(
      @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 1, max = 5) Integer> values,
      @ForAll @IntRange(min = 0, max = 30) int cut) {
    Description whole = Description.of(column(values, 1, 0)).orThrow();
    int middle = Math.min(cut, values.size());
    ValueCounts parts =
        counts(values.subList(0, middle)).merge(counts(values.subList(middle, values.size())));
    assertEquals(whole, Description.of("x", parts, 0.95).orThrow());
    assertEquals(Sample.of(column(values, 1, 0)), whole.sample());
    Map<Integer, Long> answers = new TreeMap<>();
    values.forEach(value -> answers.merge(value, 1L, Long::sum));
    assertEquals(whole, Description.of("x", ItemCounts.of(answers), 0.95).orThrow());
  }

  private static ValueCounts counts(List<Integer> values) {
    Map<BigDecimal, Long> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(BigDecimal.valueOf(value), 1L, Long::sum));
    return ValueCounts.of(counts);
  }
}
