package id.bina.scoring.stat.survey;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Margin, CalibratedWeights, Trimming. */
class CalibratedWeightsTest {

  /** 30, 20, 25 and 25 rows in the cells of two by two. */
  private static final int[] CELLS =
      IntStream.range(0, 100).map(i -> i < 30 ? 0 : i < 50 ? 1 : i < 75 ? 2 : 3).toArray();

  private static final Numbers EQUAL = equal(100);
  private static final Margin ROWS =
      new Margin("row", labels("r", 2), Map.of("r0", 60.0, "r1", 40.0));
  private static final Margin COLUMNS =
      new Margin("column", labels("c", 1), Map.of("c0", 45.0, "c1", 55.0));

  private static Numbers equal(int n) {
    return Numbers.of(IntStream.range(0, n).mapToDouble(i -> 1).toArray());
  }

  private static List<String> labels(String letter, int divisor) {
    return Arrays.stream(CELLS).mapToObj(cell -> letter + cell / divisor % 2).toList();
  }

  @Test
  void rakesTwoByTwoAsWorkedByHand() {
    CalibratedWeights raked = CalibratedWeights.raked(EQUAL, List.of(ROWS, COLUMNS)).orThrow();
    assertEquals(.979643, raked.weights().value(0), 5e-7);
    assertEquals(1.530536, raked.weights().value(30), 5e-7);
    assertEquals(.624429, raked.weights().value(50), 5e-7);
    assertEquals(.975571, raked.weights().value(99), 5e-7);
    assertEquals(1.0918, raked.kish().designEffect(), 5e-5);
    assertEquals(91.59, raked.kish().effectiveN(), 5e-3);
    assertEquals(
        "raking, 2 margins, design effect 1.092, n 100, effective 91.589", raked.toString());
    assertTrue(raked.table().contains("column"));
  }

  @Test
  void postStratifiesByCells() {
    List<String> cells = IntStream.range(0, 200).mapToObj(i -> i < 50 ? "a" : "b").toList();
    Margin margin = new Margin("cells", cells, Map.of("a", 120.0, "b", 80.0));
    CalibratedWeights weights = CalibratedWeights.postStratified(equal(200), margin).orThrow();
    assertEquals(2.4, weights.weights().value(0), 1e-14);
    assertEquals(80 / 150.0, weights.weights().value(199), 1e-14);
    assertEquals(1, weights.sweeps());
    assertEquals("post-stratification", weights.method());
    // post-stratified means vary only within the cells
    Numbers byCell = Numbers.of(IntStream.range(0, 200).mapToDouble(i -> i < 50 ? 1 : 0).toArray());
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "no sampling error is left: everybody was asked, or clusters or margins explain each value",
        weights.mean(byCell, SurveyDesign.of(equal(200))));
  }

  @Test
  void trimmedWeightsMeetMarginsAndBounds() {
    Margin strong = new Margin("row", labels("r", 2), Map.of("r0", 80.0, "r1", 20.0));
    Margin other = new Margin("column", labels("c", 1), Map.of("c0", 35.0, "c1", 65.0));
    List<Margin> margins = List.of(strong, other);
    double most = CalibratedWeights.raked(EQUAL, margins).orThrow().kish().largest();
    assertEquals(2.53, most, 0.01);
    Trimming bounds = new Trimming.OfMean(0.1, 2.4);
    CalibratedWeights trimmed = CalibratedWeights.raked(EQUAL, margins, bounds).orThrow();
    assertTrue(trimmed.kish().largest() <= 2.4 * (1 + 2e-6), () -> trimmed.kish().toString());
    for (Margin margin : margins) {
      assertTrue(new MarginRows(margin).gap(trimmed.weights().presentValues()) < 1e-8);
    }
    assertAbsent(
        Absence.UNIDENTIFIED,
        "no weights within the bounds meet the margins",
        CalibratedWeights.raked(EQUAL, margins, new Trimming.OfMean(0.9, 1.1)));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "no weights within the bounds meet the margins",
        CalibratedWeights.raked(EQUAL, margins, new Trimming.OfMedian(1.01)));
    assertEquals(
        CalibratedWeights.raked(EQUAL, margins),
        CalibratedWeights.raked(EQUAL, margins, new Trimming.OfMedian(50)));
  }

  @Test
  void saysWhyThereAreNoWeights() {
    Margin empty = new Margin("row", labels("r", 2), Map.of("r0", 60.0, "r1", 30.0, "r2", 10.0));
    assertAbsent(
        Absence.NO_DATA,
        "nobody answered of a category that has people (margin row, category r2)\n"
            + "  join it with a category like it",
        CalibratedWeights.raked(EQUAL, List.of(empty)));
    // all of r0 are c0 and the other way round, so these totals contradict each other
    Margin same = new Margin("row", List.of("x", "y"), Map.of("x", 60.0, "y", 40.0));
    Margin contrary = new Margin("column", List.of("x", "y"), Map.of("x", 50.0, "y", 50.0));
    Outcome<CalibratedWeights> none = CalibratedWeights.raked(equal(2), List.of(same, contrary));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "no weights meet all margins, after 2 sweeps they are off by up to 25 %",
        none);
    assertAbsent(
        Absence.NO_DATA,
        "0 rows, at least 1 are needed",
        CalibratedWeights.raked(
            Numbers.of(), List.of(new Margin("row", List.of(), Map.of("x", 1.0)))));
  }

  @Test
  void refusesWhatIsNoMargin() {
    assertRefused(
        "name of a margin must not be blank, was ''", () -> new Margin("", List.of(), Map.of()));
    assertRefused(
        "total must be finite and above 0, was 0.0 (margin sex, category f)",
        () -> new Margin("sex", List.of(), Map.of("f", 0.0)));
    assertRefused(
        "category must be one of [f], was 'm' (margin sex, row 1)",
        () -> new Margin("sex", List.of("f", "m"), Map.of("f", 1.0)));
    assertRefused(
        "calibration needs 1 margin or more, was 0",
        () -> CalibratedWeights.raked(EQUAL, List.of()));
    assertRefused(
        "each row needs one category, was 100 for 3 rows (margin row)",
        () -> CalibratedWeights.raked(equal(3), List.of(ROWS)));
    Margin other = new Margin("column", labels("c", 1), Map.of("c0", 45.0, "c1", 56.0));
    assertRefused(
        "margins must have one population, was 100.00 in row and 101.00 in column",
        () -> CalibratedWeights.raked(EQUAL, List.of(ROWS, other)));
    assertRefused(
        "bounds of weights must lie around 1, was 1.5 and 3.0", () -> new Trimming.OfMean(1.5, 3));
    assertRefused("bound of weights must be above 1, was 1.0", () -> new Trimming.OfMedian(1));
    assertRefused(
        "each row needs one weight, was 1 for 100 rows",
        () -> new CalibratedWeights(EQUAL, List.of(ROWS), Numbers.of(1), 1, "raking"));
    assertEquals(new Trimming.OfMean(0.3, 3), Trimming.standard());
  }

  @Property(tries = 60, seed = "63")
  void weightsMeetEveryMarginInAnyOrderOfRows(@ForAll long seed) {
    Random random = new Random(seed);
    double[] base = random.doubles(60, 0.5, 2).toArray();
    double[] values = random.doubles(60).toArray();
    Map<String, Double> rows = totals("r", 3, random);
    Map<String, Double> columns = totals("c", 4, random);
    List<Integer> order = new ArrayList<>(IntStream.range(0, 60).boxed().toList());
    CalibratedWeights one = raked(order, base, rows, columns);
    for (Margin margin : one.margins()) {
      assertTrue(new MarginRows(margin).gap(one.weights().presentValues()) < 1e-12);
    }
    Collections.shuffle(order, random);
    CalibratedWeights other = raked(order, base, rows, columns);
    Numbers.Builder shuffled = Numbers.builder();
    for (int place = 0; place < 60; place++) {
      assertEquals(one.weights().value(order.get(place)), other.weights().value(place));
      shuffled.add(values[order.get(place)]);
    }
    assertEquals(
        one.mean(Numbers.of(values), SurveyDesign.of(one.base())),
        other.mean(shuffled.build(), SurveyDesign.of(other.base())));
  }

  private static CalibratedWeights raked(
      List<Integer> order, double[] base, Map<String, Double> rows, Map<String, Double> columns) {
    Margin one = new Margin("r", order.stream().map(i -> "r" + i % 3).toList(), rows);
    Margin other = new Margin("c", order.stream().map(i -> "c" + i / 3 % 4).toList(), columns);
    Numbers weights = Numbers.of(order.stream().mapToDouble(i -> base[i]).toArray());
    return CalibratedWeights.raked(weights, List.of(one, other)).orThrow();
  }

  private static Map<String, Double> totals(String letter, int categories, Random random) {
    double[] shares = random.doubles(categories, 1, 2).toArray();
    double sum = Arrays.stream(shares).sum();
    Map<String, Double> totals = new HashMap<>();
    for (int i = 0; i < categories; i++) {
      totals.put(letter + i, 1000 * shares[i] / sum);
    }
    return totals;
  }
}
