package id.bina.scoring.stat.descriptive;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.ValuePair;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Spearman, Kendall and the correlation of a series with itself. */
class RankCorrelationTest {

  private static final Outcome<Double> NONE =
      Outcome.notComputable(Absence.BELOW_MINIMUM_N, "3 complete rows, at least 5 are needed");

  private static final Numbers X = Numbers.of(1, 2, 2, 3, 5, 8);
  private static final Numbers Y = Numbers.of(2, 1, 3, 3, 4, 4);

  /**
   * Ranks 1 2.5 2.5 4 5 6 and 2 1 3.5 3.5 5.5 5.5: sum of products 85, squares 90.5 and 90, so rho
   * = (85 - 73.5) / sqrt(17 * 16.5).
   */
  @Test
  void rhoIsPearsonsOfTheMeanRanks() {
    Spearman spearman = Spearman.of(X, Y).orThrow();
    double products = 1 * 2 + 2.5 * 1 + 2.5 * 3.5 + 4 * 3.5 + 5 * 5.5 + 6 * 5.5;
    assertEquals((products - 73.5) / Math.sqrt(17 * 16.5), spearman.rho(), 1e-14);
    assertEquals("rho = 0.8508, 95 % [-0.0613, 0.9886], p = 0.0317, n 6", spearman.toString());
    assertEquals(
        """
        Spearman's rank correlation
                     n     rho       p      95 % interval
        correlation  6  0.8508  0.0317  [-0.0613, 0.9886]
          rows left out for a gap: 0
        """,
        spearman.table());
  }

  /** Of 15 pairs 11 rise, 1 falls, 3 are tied; tau = 10 / sqrt(14 * 13). */
  @Test
  void tauCountsPairs() {
    KendallTau tau = KendallTau.of(X, Y).orThrow();
    assertEquals(10, tau.s());
    assertEquals(10 / Math.sqrt(14 * 13), tau.tau(), 1e-14);
    // v0 = 510, one tie of 2 in x (18), two ties of 2 in y (36), 2 * 4 / (2 * 6 * 5)
    double variance = (510 - 18 - 36) / 18.0 + 8.0 / 60;
    assertEquals(10 / Math.sqrt(variance), tau.z(), 1e-14);
    assertEquals("tau-b = 0.7412, 95 % [-0.0954, 0.9642], p = 0.0475, n 6", tau.toString());
    assertEquals(
        """
        Kendall's tau-b
                     n   tau-b     z       p      95 % interval
        correlation  6  0.7412  1.98  0.0475  [-0.0954, 0.9642]
          rows left out for a gap: 0
        """,
        tau.table());
  }

  /** Each of seven rows left out by hand, on the scale of Fisher. */
  @Test
  void errorOfTauIsThatOfLeavingOutEachRow() {
    double[] x = {1, 2, 2, 3, 5, 8, 4};
    double[] y = {2, 1, 3, 3, 4, 4, 1};
    double[] without = new double[7];
    for (int out = 0; out < 7; out++) {
      double tau = KendallTau.of(rest(x, out), rest(y, out)).orThrow().tau();
      without[out] = StrictMath.log((1 + tau) / (1 - tau)) / 2;
    }
    double mean = Arrays.stream(without).sum() / 7;
    double squares = Arrays.stream(without).map(z -> (z - mean) * (z - mean)).sum();
    KendallTau tau = KendallTau.of(Numbers.of(x), Numbers.of(y)).orThrow();
    assertEquals(Math.sqrt(squares * 6 / 7), tau.transformedError().orThrow(), 1e-14);
    assertEquals("kendall-jackknife", tau.interval().orThrow().method());
  }

  private static Numbers rest(double[] values, int out) {
    Numbers.Builder builder = Numbers.builder();
    for (int row = 0; row < values.length; row++) {
      if (row != out) {
        builder.add(values[row]);
      }
    }
    return builder.build();
  }

  @Test
  void rowsWithAGapAreLeftOutAndCounted() {
    Numbers x =
        Numbers.builder().add(1).add(2).missing(Missing.BLANK).add(2).add(3).add(5).add(8).build();
    Numbers y = Numbers.of(2, 1, 9, 3, 3, 4, 4);
    assertEquals(1, Spearman.of(x, y).orThrow().left());
    assertEquals(Spearman.of(X, Y).orThrow().rho(), Spearman.of(x, y).orThrow().rho());
    assertEquals(1, KendallTau.of(x, y).orThrow().left());
    assertEquals(KendallTau.of(X, Y).orThrow().z(), KendallTau.of(x, y).orThrow().z());
  }

  @Property(seed = "20261122", tries = 100)
  void columnsAndMergedTalliesGiveTheSameDigits(
      @ForAll @Size(min = 6, max = 30) List<@IntRange(min = 1, max = 4) Integer> values) {
    int half = values.size() / 2;
    List<Integer> first = values.subList(0, half);
    List<Integer> second = values.subList(values.size() - half, values.size());
    PairTable whole = table(first, second);
    PairTable parts =
        table(first.subList(2, half), second.subList(2, half))
            .merge(table(first.subList(0, 2), second.subList(0, 2)));
    assertEquals(whole, parts);
    Numbers x = numbers(first, 1).named("first");
    Numbers y = numbers(second, 1).named("second");
    assertEquals(Spearman.of(x, y), Spearman.of(parts, 0.95));
    assertEquals(KendallTau.of(x, y), KendallTau.of(parts, 0.95));
  }

  private static PairTable table(List<Integer> first, List<Integer> second) {
    Map<ValuePair, Long> pairs = new HashMap<>();
    for (int row = 0; row < first.size(); row++) {
      BigDecimal one = BigDecimal.valueOf(first.get(row));
      pairs.merge(new ValuePair(one, BigDecimal.valueOf(second.get(row))), 1L, Long::sum);
    }
    return PairTable.of(pairs);
  }

  @Test
  void tauOfTwoCeilingsHasNoInterval() {
    double[] first = new double[200];
    double[] second = new double[200];
    for (int i = 0; i < 6; i++) {
      first[i] = -1;
      second[199 - i] = -1;
    }
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "too few of 200 rows lie beside the most frequent value of each column",
        KendallTau.of(Numbers.of(first), Numbers.of(second)).orThrow().interval());
  }

  @Test
  void saysWhatCannotBeComputed() {
    Numbers two = Numbers.of(1, 2);
    Numbers flat = Numbers.of(4, 4, 4).named("flat");
    Numbers three = Numbers.of(1, 2, 3);
    for (Outcome<?> each : List.of(Spearman.of(two, two), KendallTau.of(two, two))) {
      assertAbsent(Absence.BELOW_MINIMUM_N, "2 complete rows, at least 3 are needed", each);
    }
    for (Outcome<?> each :
        List.of(
            Spearman.of(flat, three),
            Spearman.of(three, flat),
            KendallTau.of(flat, three),
            KendallTau.of(three, flat))) {
      assertAbsent(Absence.ZERO_VARIANCE, "all values of flat are equal", each);
    }
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "3 complete rows, at least 4 are needed",
        Spearman.of(three, three).orThrow().interval());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "3 complete rows, at least 5 are needed",
        KendallTau.of(three, three).orThrow().interval());
    Numbers five = Numbers.of(1, 2, 3, 4, 9);
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "both columns have the same order throughout, which leaves no spread to judge by",
        Spearman.of(five, five).orThrow().interval());
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "some row alone decides the order, which leaves no spread to judge by",
        KendallTau.of(five, five).orThrow().interval());
    assertRefused(
        "both columns must have the same number of rows, was 2 and 3",
        () -> Spearman.of(two, three));
  }

  @Test
  void refusesWhatNoColumnsCouldGive() {
    assertRefused(
        "n of a correlation must be 3 or more, was 2", () -> new Spearman(2, 0, 0.5, 0.95));
    assertRefused("correlation must be in [-1, 1], was 1.5", () -> new Spearman(5, 0, 1.5, 0.95));
    assertRefused(
        "n of a correlation must be 3 or more, was 2",
        () -> new KendallTau(2, 0, 0, 0, 0, 0.95, NONE));
    assertRefused(
        "correlation must be in [-1, 1], was -2.0",
        () -> new KendallTau(5, 0, 0, -2, 0, 0.95, NONE));
    assertRefused(
        "z must be finite, was NaN", () -> new KendallTau(5, 0, 0, 0, Double.NaN, 0.95, NONE));
  }

  @Property(seed = "20261122", tries = 200)
  void onlyTheOrderCounts(
      @ForAll @Size(min = 5, max = 25) List<@IntRange(min = 0, max = 9) Integer> values) {
    Numbers x = numbers(values, 1);
    Numbers y = numbers(values.subList(1, values.size()), 1);
    Numbers shorter = numbers(values.subList(0, values.size() - 1), 1);
    Numbers cubed = numbers(values.subList(0, values.size() - 1), 3);
    assertEquals(KendallTau.of(shorter, y), KendallTau.of(cubed, y));
    assertEquals(
        KendallTau.of(shorter, y).map(KendallTau::z), KendallTau.of(y, cubed).map(KendallTau::z));
    assertEquals(Spearman.of(shorter, y), Spearman.of(cubed, y));
    KendallTau.of(x, x).asOptional().ifPresent(self -> assertEquals(1, self.tau()));
    Spearman.of(x, x).asOptional().ifPresent(self -> assertEquals(1, self.rho()));
    Spearman.of(shorter, y)
        .flatMap(Spearman::interval)
        .asOptional()
        .ifPresent(ends -> assertTrue(ends.lower() > -1 && ends.upper() < 1));
  }

  private static Numbers numbers(List<Integer> values, int power) {
    Numbers.Builder builder = Numbers.builder().name("x");
    values.forEach(value -> builder.add(StrictMath.pow(value, power)));
    return builder.build();
  }

  /** Deviations -2 -1 0 1 2: (2 + 0 + 0 + 2) / 10 at lag 1, (0 - 1 + 0) / 10 at lag 2. */
  @Test
  void seriesIsComparedWithItself() {
    Numbers series = Numbers.of(1, 2, 3, 4, 5);
    assertEquals(0.4, Autocorrelation.of(series, 1).orThrow().value());
    assertEquals(-0.1, Autocorrelation.of(series, 2).orThrow().value());
    Autocorrelation first = Autocorrelation.of(series, 1).orThrow();
    assertEquals("autocorrelation at lag 1: 0.4000, n 5", first.toString());
    assertEquals(
        """
        Autocorrelation
               n   value
        lag 1  5  0.4000
        """,
        first.table());
  }

  @Test
  void seriesMustHaveEqualStepsAndVary() {
    assertAbsent(
        Absence.MISSING_ELEMENT,
        "1 of 3 values are missing, which breaks the steps of the series",
        Autocorrelation.of(Numbers.builder().add(1).missing(Missing.BLANK).add(2).build(), 1));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "3 values in a series, at least 4 are needed",
        Autocorrelation.of(Numbers.of(1, 2, 3), 2));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the series are equal",
        Autocorrelation.of(Numbers.of(1, 1, 1), 1));
    assertRefused("lag must be 1 or more, was 0", () -> Autocorrelation.of(X, 0));
    assertRefused(
        "n of an autocorrelation must be 3 or more, was 2", () -> new Autocorrelation(2, 1, 0));
    assertRefused(
        "autocorrelation must be in [-1, 1], was 2.0", () -> new Autocorrelation(9, 1, 2));
  }
}
