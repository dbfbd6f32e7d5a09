package id.bina.scoring.stat.scaling;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.BivariateNormal;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.stat.scaling.Polychoric.Estimation;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.ValuePair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Polychoric correlations, against closed forms of four cells and against their own symmetry. */
class PolychoricTest {

  private static PairTable table(long[][] counts) {
    Map<ValuePair, Long> both = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        both.put(ValuePair.of(i, j), counts[i][j]);
      }
    }
    return PairTable.of(both);
  }

  private static Outcome<Polychoric> of(Estimation estimation, long[]... counts) {
    return Polychoric.of("a, b", table(counts), estimation, 0.95);
  }

  /** Halves cut at the median: a quarter and asin(r) / 2 pi of the cases lie in one corner. */
  @ParameterizedTest
  @CsvSource({"30, 20", "45, 5", "26, 24", "20, 30", "49, 1"})
  void fourCellsCutAtTheMedianHaveAClosedForm(long same, long apart) {
    double share = (double) same / (2 * (same + apart));
    double expected = StrictMath.sin(2 * Math.PI * (share - 0.25));
    for (Estimation estimation : Estimation.values()) {
      Polychoric r = of(estimation, new long[] {same, apart}, new long[] {apart, same}).orThrow();
      assertEquals(expected, r.r(), 1e-12);
      assertEquals(2 * (same + apart), r.n());
      assertEquals(List.of(0.0), r.first());
    }
  }

  /** Four cells are fitted exactly, so both ways end at one place, with one error. */
  @Test
  void cellsThatCannotHappenLeaveTheErrorFinite() {
    // near 1 the far cells have probability 0: lavaan 0.6 has .981 with se .025 (robust.sem)
    Numbers first = Numbers.of(4, 1, 3, 3, 2, 3, 2, 3, 3, 3, 4, 4, 2, 4, 4);
    Numbers second = Numbers.of(3, 1, 3, 3, 2, 4, 2, 3, 3, 3, 4, 4, 2, 4, 4);
    Polychoric found = Polychoric.of(first, second).orThrow();
    assertEquals(0.981, found.r(), 5e-4);
    assertEquals(0.025, found.standardError(), 2e-3);
    assertEquals("polychoric r = 0.9806, 95 % [0.7430, 0.9987], n 15", found.toString());
  }

  @Test
  void fourCellsGiveOneErrorBothWays() {
    Polychoric steps = of(Estimation.TWO_STEP, new long[] {40, 12}, new long[] {9, 23}).orThrow();
    Polychoric joint = of(Estimation.JOINT, new long[] {40, 12}, new long[] {9, 23}).orThrow();
    assertEquals(steps.r(), joint.r(), 1e-10);
    assertEquals(steps.standardError(), joint.standardError(), 1e-9);
    double entropy = 0;
    for (double count : new double[] {40, 12, 9, 23}) {
      entropy += count * StrictMath.log(count / 84);
    }
    assertEquals(entropy, steps.logLikelihood(), 1e-10);
  }

  /** Delta method by hand: the corner's share has the multinomial variance p (1 - p) / n. */
  @Test
  void errorOfMedianCutsIsThatOfTheCorner() {
    Polychoric r = of(Estimation.TWO_STEP, new long[] {30, 20}, new long[] {20, 30}).orThrow();
    // with both cuts estimated at the median, n of the same side is what varies: share 0.6 of 100
    double slope = Math.PI * StrictMath.cos(Math.PI * (0.6 - 0.5));
    assertEquals(slope * Math.sqrt(0.6 * 0.4 / 100), r.standardError(), 1e-9);
  }

  @Test
  void jointFitIsNotLessLikely() {
    long[][] counts = {{13, 6, 2}, {4, 20, 9}, {1, 7, 25}};
    Polychoric steps = of(Estimation.TWO_STEP, counts).orThrow();
    Polychoric joint = of(Estimation.JOINT, counts).orThrow();
    assertTrue(joint.logLikelihood() >= steps.logLikelihood());
    assertEquals(steps.r(), joint.r(), 0.02);
    assertEquals(steps.standardError(), joint.standardError(), 0.01);
  }

  /**
   * Difficulty by attendance of 485 course evaluations of Gazi University (Gunduz and Fokoue 2013,
   * UCI Machine Learning Repository, CC BY 4.0). R 4.2.2 with mvtnorm, two steps solved to 1e-10;
   * the joint peak by scipy's minimize, where polycor's default stops at .4759 with less
   * likelihood.
   */
  @Test
  void courseEvaluationsAreAsInR() {
    long[][] counts = {
      {105, 7, 5, 13, 8},
      {5, 14, 4, 13, 12},
      {17, 30, 28, 43, 23},
      {7, 23, 18, 39, 17},
      {9, 7, 11, 15, 12}
    };
    Polychoric steps = of(Estimation.TWO_STEP, counts).orThrow();
    assertEquals(.4640739191827286, steps.r(), 1e-7); // found by minimising: half of the digits
    assertEquals(-1449.185287342697, steps.logLikelihood(), 1e-9);
    assertEquals(-.5694185001011506, steps.first().get(0), 1e-12);
    assertEquals(1.0430886940286042, steps.second().get(3), 1e-12);
    Polychoric joint = of(Estimation.JOINT, counts).orThrow();
    assertEquals(.48132122, joint.r(), 1e-7);
    assertEquals(-1448.1210081713, joint.logLikelihood(), 1e-9);
  }

  @Test
  void likelihoodWithoutPeakIsNoCorrelation() {
    String sentence = "the likelihood of a, b has no peak between -1 and 1";
    assertAbsent(
        Absence.UNIDENTIFIED,
        sentence,
        of(Estimation.TWO_STEP, new long[] {5, 0}, new long[] {3, 7}));
    assertAbsent(
        Absence.UNIDENTIFIED, sentence, of(Estimation.JOINT, new long[] {0, 5}, new long[] {3, 7}));
  }

  @Test
  void emptyConstantAndWideColumnsHaveNone() {
    assertAbsent(
        Absence.NO_DATA,
        "0 complete rows of first, second, at least 2 are needed",
        Polychoric.of(Numbers.of(), Numbers.of()));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 complete rows of first, second, at least 2 are needed",
        Polychoric.of(Numbers.of(1), Numbers.of(2)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of one of x, y are equal",
        Polychoric.of(Numbers.of(1, 1, 1).named("x"), Numbers.of(1, 2, 3).named("y")));
    double[] many = new double[26];
    for (int i = 0; i < many.length; i++) {
      many[i] = i;
    }
    assertAbsent(
        Absence.TOO_LARGE,
        "26 categories in one of first, second, at most 25 are allowed",
        Polychoric.of(Numbers.of(many), Numbers.of(many)));
    assertRefused(
        "both columns must have the same number of rows, was 1 and 2",
        () -> Polychoric.of(Numbers.of(1), Numbers.of(1, 2)));
    assertRefused(
        "polychoric correlation must be in (-1, 1), was 1.0",
        () -> new Polychoric("a, b", 4, 1, 1, 0, List.of(), List.of(), Estimation.TWO_STEP, 0.95));
    assertRefused(
        "standard error must be finite and above 0, was 0.0",
        () -> new Polychoric("a, b", 4, 0, 0, 0, List.of(), List.of(), Estimation.TWO_STEP, 0.95));
  }

  private static Numbers[] items(int count, int rows, int categories, long seed) {
    Random random = new Random(seed);
    double[][] values = new double[count][rows];
    for (int row = 0; row < rows; row++) {
      double shared = random.nextGaussian();
      for (double[] item : values) {
        double latent = 0.7 * shared + 0.7 * random.nextGaussian();
        item[row] = Math.max(1, Math.min(categories, Math.rint(categories / 2.0 + 0.5 + latent)));
      }
    }
    Numbers[] items = new Numbers[count];
    for (int i = 0; i < count; i++) {
      items[i] = Numbers.of(values[i]).named("R" + (i + 1));
    }
    return items;
  }

  /**
   * Relabelled in order, other numbers for the categories change nothing; turned round, the sign.
   */
  @Property(seed = "41", tries = 20)
  void onlyTheOrderOfCategoriesCounts(@ForAll @IntRange(min = 0, max = 999) int seed) {
    Numbers[] items = items(2, 80, 4, seed);
    Polychoric r = Polychoric.of(items[0], items[1]).orThrow();
    double[] cubed = items[0].presentValues();
    double[] turned = items[0].presentValues();
    for (int i = 0; i < cubed.length; i++) {
      cubed[i] = cubed[i] * cubed[i] * cubed[i];
      turned[i] = -turned[i];
    }
    Numbers second = items[1];
    assertEquals(r.r(), Polychoric.of(Numbers.of(cubed), second).orThrow().r());
    assertEquals(-r.r(), Polychoric.of(Numbers.of(turned), second).orThrow().r(), 1e-10);
    assertEquals(r.r(), Polychoric.of(second, items[0]).orThrow().r(), 1e-10);
  }

  /** The same rows in another order give the same digits. */
  @Property(seed = "42", tries = 10)
  void orderOfRowsChangesNoDigit(@ForAll @IntRange(min = 0, max = 999) int seed) {
    Numbers[] items = items(2, 60, 5, seed);
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < 60; row++) {
      rows.add(row);
    }
    Collections.shuffle(rows, new Random(seed));
    double[] first = rows.stream().mapToDouble(items[0]::value).toArray();
    double[] second = rows.stream().mapToDouble(items[1]::value).toArray();
    assertEquals(
        Polychoric.of(items[0], items[1]),
        Polychoric.of(Numbers.of(first).named("R1"), Numbers.of(second).named("R2")));
  }

  /** Simulated from r = 0.5 with 4,000 rows; the error of the estimate is about 0.015. */
  @Test
  void findsTheCorrelationBehindTheCategories() {
    Numbers[] items = items(2, 4000, 5, 11);
    Polychoric r = Polychoric.of(items[0], items[1]).orThrow();
    assertEquals(0.5, r.r(), 3 * r.standardError());
    assertTrue(r.interval().contains(0.5));
    assertTrue(r.standardError() < 0.02);
  }

  @Test
  void matrixKnowsItsPairs() {
    PolychoricMatrix matrix =
        PolychoricMatrix.of(List.of(items(4, 300, 4, 3)), Gaps.LISTWISE).orThrow();
    assertEquals("R2, R4", matrix.pair(3, 1).pair());
    assertEquals("R3, R4", matrix.pair(2, 3).pair());
    assertEquals(1, matrix.correlations()[2][2]);
    assertEquals(matrix.correlations()[1][3], matrix.correlations()[3][1]);
    assertTrue(matrix.smallestEigenvalue() > 0);
    double r = matrix.meanCorrelation();
    assertEquals(4 * r / (1 + 3 * r), matrix.ordinalAlpha(), 1e-15);
    assertTrue(matrix.toString().startsWith("4 items, mean polychoric r 0."));
    assertTrue(matrix.table().startsWith("Polychoric correlations\npair"));
    assertRefused(
        "pair must be two different items of 0 to 3, was 1 and 1", () -> matrix.pair(1, 1));
    assertRefused(
        "pair must be two different items of 0 to 3, was 1 and 4", () -> matrix.pair(1, 4));
    assertEquals(
        matrix,
        PolychoricMatrix.of(
                List.of("R1", "R2", "R3", "R4"), Gaps.LISTWISE, tables(), Estimation.TWO_STEP)
            .orThrow());
    assertRefused(
        "every pair of 3 items must have a table, was 6",
        () ->
            PolychoricMatrix.of(
                List.of("a", "b", "c"), Gaps.LISTWISE, tables(), Estimation.TWO_STEP));
    assertRefused(
        "every pair of 3 items must have a correlation, was 0",
        () -> new PolychoricMatrix(List.of("a", "b", "c"), Gaps.LISTWISE, List.of()));
  }

  /** Counted in two parts and merged, as a tally would be. */
  private static List<PairTable> tables() {
    Numbers[] items = items(4, 300, 4, 3);
    List<PairTable> tables = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      for (int j = i + 1; j < 4; j++) {
        PairTable table = PairTable.empty();
        for (int row = 299; row >= 0; row--) {
          ValuePair pair = new ValuePair(items[i].decimal(row), items[j].decimal(row));
          table = table.merge(PairTable.of(Map.of(pair, 1L)));
        }
        tables.add(table);
      }
    }
    return tables;
  }

  @Test
  void gapsCountInNoPairOrInThoseThatHaveThem() {
    Numbers[] all = items(3, 100, 3, 5);
    Numbers.Builder third = Numbers.builder().name("R3");
    for (int row = 0; row < 100; row++) {
      if (row < 10) {
        third.missing(Missing.BLANK);
      } else {
        third.add(all[2].value(row));
      }
    }
    List<Numbers> items = List.of(all[0], all[1], third.build());
    PolychoricMatrix listwise = PolychoricMatrix.of(items, Gaps.LISTWISE).orThrow();
    PolychoricMatrix pairwise = PolychoricMatrix.of(items, Gaps.PAIRWISE).orThrow();
    assertEquals(90, listwise.pair(0, 1).n());
    assertEquals(100, pairwise.pair(0, 1).n());
    assertEquals(90, pairwise.n());
    assertEquals(listwise.pair(0, 2), pairwise.pair(0, 2));
  }

  @Test
  void matrixOfOneItemOrOfAConstantOneHasNone() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 items, at least 2 are needed",
        PolychoricMatrix.of(List.of(Numbers.of(1, 2)), Gaps.LISTWISE));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of one of item 1, item 2 are equal",
        PolychoricMatrix.of(List.of(Numbers.of(1, 2), Numbers.of(3, 3)), Gaps.PAIRWISE));
    assertRefused(
        "items must have the same number of rows, was 2 and 1",
        () -> PolychoricMatrix.of(List.of(Numbers.of(1, 2), Numbers.of(3)), Gaps.LISTWISE));
  }

  @Test
  void oneLineAndTableSayTheAnswer() {
    Polychoric r = of(Estimation.TWO_STEP, new long[] {30, 20}, new long[] {20, 30}).orThrow();
    assertEquals("polychoric r = 0.3090, 95 % [0.0023, 0.5626], n 100", r.toString());
    assertTrue(r.table().startsWith("Polychoric correlation of a, b\n"));
    assertTrue(r.table().contains("thresholds of the first: 0.0000"));
  }

  /** Both sides of the change of method, and far out: one distribution function. */
  @Property(seed = "43", tries = 200)
  void cornersOfTheNormalPlaneAddUp(
      @ForAll @DoubleRange(min = -4, max = 4) double x,
      @ForAll @DoubleRange(min = -4, max = 4) double y,
      @ForAll @DoubleRange(min = -0.999, max = 0.999) @Scale(3) double r) {
    double both = BivariateNormal.lower(x, y, r);
    assertEquals(both, BivariateNormal.lower(y, x, r), 1e-14);
    assertEquals(Normal.lower(x), both + BivariateNormal.lower(x, -y, -r), 1e-14);
    assertEquals(Normal.lower(x), BivariateNormal.lower(x, Double.POSITIVE_INFINITY, r), 1e-15);
    assertEquals(0, BivariateNormal.lower(x, Double.NEGATIVE_INFINITY, r));
  }

  /** Sheppard's formula, on both sides of the change of method. */
  @ParameterizedTest
  @CsvSource({"0, 0, 0.5", "0, 0, -0.95", "0, 0, 0.99", "0, 0, 0.2"})
  void quarterOfThePlaneHasAClosedForm(double x, double y, double r) {
    double expected = 0.25 + StrictMath.asin(r) / (2 * Math.PI);
    assertEquals(expected, BivariateNormal.lower(x, y, r), 1e-15);
  }
}
