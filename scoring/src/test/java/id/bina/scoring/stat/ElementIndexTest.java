package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.scoring.tally.ElementSums;
import id.bina.scoring.tally.Elements;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The index of elements (IKM) against R, and its error against the formula row by row. */
class ElementIndexTest {
  private static final Rational TIMES = Rational.of(25);
  private static final OptionalLong UNKNOWN = OptionalLong.empty();

  private static ElementIndex index(ElementSums sums) {
    return ElementIndex.of(sums, UNKNOWN).orThrow();
  }

  private static List<List<Integer>> oracleRows() {
    ReferenceTable table = Oracle.of("skm_synthetic").table();
    List<List<Integer>> rows = new ArrayList<>();
    for (int r = 0; r < table.numbers("U1").size(); r++) {
      List<Integer> row = new ArrayList<>();
      for (int u = 1; u <= 9; u++) {
        row.add((int) table.numbers("U" + u).value(r));
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void isTheIndexOfR() {
    Oracle oracle = Oracle.of("skm_synthetic");
    ElementIndex index = index(Elements.of(oracleRows()));

    oracle.check("/n", index.n());
    for (int u = 0; u < 9; u++) {
      oracle.check("/totals/U" + (u + 1), index.sums().sum(u).longValue());
      oracle.check("/nrr/U" + (u + 1), index.mean(u).doubleValue());
      oracle.check("/ikm_per_unsur/U" + (u + 1), index.mean(u).times(TIMES).doubleValue());
    }
    oracle.check("/ikm_exact_weight", index.value().times(TIMES).doubleValue());
    Rational printed = index.value(Rational.of(new BigDecimal("0.11"))).times(TIMES);
    oracle.check("/ikm_rounded_weight", printed.doubleValue());
  }

  @Test
  void withoutMissingAnswersTheErrorIsThatOfTheMeanOfTheForms() {
    List<List<Integer>> rows = oracleRows();
    double[] means =
        rows.stream()
            .mapToDouble(row -> row.stream().mapToInt(Integer::intValue).sum() / 9.0)
            .toArray();
    Sample forms = Sample.of(Numbers.of(means)).orThrow();

    double error = index(Elements.of(rows)).standardError().orThrow();

    assertEquals(forms.standardError(), error, 1e-14);
  }

  @Test
  void allTopAnswersAreExactlyOneHundred() {
    ElementIndex index = index(Elements.of(List.of(List.of(4, 4, 4), List.of(4, 4, 4))));

    assertEquals(Rational.of(100), index.value().times(TIMES));
    assertEquals(0, index.standardError().orThrow());
    assertEquals(
        Interval.of(100, 100, 0.95, "linearised-t"),
        index.interval(TIMES, 25, 100, 0.95).orThrow());
  }

  @Test
  void anElementCountsOverTheFormsThatAnswerIt() {
    // means 3, 2.5 and 4: index 19/6; 25 times that is 79.17
    ElementIndex index =
        index(Elements.of(List.of(Arrays.asList(2, 3, null), Arrays.asList(4, 2, 4))));

    assertEquals(Rational.of(19, 6), index.value());
    assertEquals(List.of(Rational.of(3), Rational.of(5, 2), Rational.of(4)), index.means());
  }

  @Test
  void theWholePopulationLeavesNoError() {
    ElementSums sums = Elements.of(List.of(List.of(2, 3), List.of(4, 4)));
    double all = ElementIndex.of(sums, OptionalLong.of(2)).orThrow().standardError().orThrow();
    double half = ElementIndex.of(sums, OptionalLong.of(4)).orThrow().standardError().orThrow();
    double tooSmall = ElementIndex.of(sums, OptionalLong.of(1)).orThrow().standardError().orThrow();

    assertEquals(0, all);
    assertEquals(Math.sqrt(0.5) * 0.75, half, 1e-15);
    assertEquals(0.75, tooSmall);
  }

  @Test
  void intervalsAreCutAtTheEndsOfTheScale() {
    Interval interval =
        index(Elements.of(List.of(List.of(4, 4), List.of(4, 3), List.of(4, 4))))
            .interval(TIMES, 25, 100, 0.95)
            .orThrow();

    assertEquals(100, interval.upper());
    assertTrue(interval.lower() < 95.8 && interval.lower() > 77, interval.toString());
  }

  @Test
  void oneFormHasAnIndexAndNoError() {
    ElementIndex one = index(Elements.of(List.of(List.of(3, 4))));

    assertEquals(Rational.of(7, 2), one.value());
    assertAbsent(Absence.BELOW_MINIMUM_N, "1 forms, at least 2 are needed", one.standardError());
  }

  @Test
  void nobodyOrAnUnansweredElementGivesNoIndex() {
    assertAbsent(
        Absence.NO_RESPONSES,
        "0 forms, at least 1 is needed",
        ElementIndex.of(Elements.of(List.of()), UNKNOWN));
    assertAbsent(
        Absence.MISSING_ELEMENT,
        "nobody answered element 2",
        ElementIndex.of(Elements.of(List.of(Arrays.asList(3, null, 4))), UNKNOWN));
    assertRefused(
        "index must have forms and answers to every element, had"
            + " ElementSums[0 forms, 3 elements, 0 left, 0 without response]",
        () -> new ElementIndex(ElementSums.empty(3, 1), UNKNOWN));
  }

  @Test
  void aDifferenceHasTheErrorsOfBoth() {
    ElementIndex before = index(Elements.of(List.of(List.of(2, 3), List.of(3, 3), List.of(2, 2))));
    ElementIndex after = index(Elements.of(List.of(List.of(4, 3), List.of(3, 4), List.of(4, 4))));
    IndexDifference change = new IndexDifference(after, before, TIMES, 0.95);

    assertEquals(25 * (22 / 6.0 - 15 / 6.0), change.value(), 1e-12);
    double one = after.standardError().orThrow();
    double other = before.standardError().orThrow();
    assertEquals(
        25 * Math.sqrt(one * one + other * other),
        change.estimate().orThrow().standardError(),
        1e-12);
    assertTrue(change.table().lines().allMatch(line -> line.length() <= 80));
  }

  @Test
  void twoIndicesWithoutErrorHaveADifferenceWithoutInterval() {
    ElementIndex low = index(Elements.of(List.of(List.of(3, 3), List.of(3, 3))));
    ElementIndex high = index(Elements.of(List.of(List.of(4, 4), List.of(4, 4))));
    IndexDifference change = new IndexDifference(high, low, TIMES, 0.95);

    assertEquals(25, change.value());
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "neither index has an error: everybody answered alike, or all did",
        change.interval());
    assertRefused(
        "factor must be above 0, was 0", () -> new IndexDifference(high, low, Rational.ZERO, 0.9));
  }

  /** {@code e_r = (1/m) sum_u d_ru (x_ru - NRR_u) n/n_u}, written down row by row. */
  private static double byHand(List<List<Integer>> rows, ElementIndex index) {
    int m = rows.get(0).size();
    double n = rows.size();
    double squares = 0;
    for (List<Integer> row : rows) {
      double error = 0;
      for (int u = 0; u < m; u++) {
        if (row.get(u) != null) {
          double off = row.get(u) - index.mean(u).doubleValue();
          error += off * n / index.sums().answered(u) / m;
        }
      }
      squares += error * error;
    }
    return Math.sqrt(squares / (n * (n - 1)));
  }

  @Property(seed = "20251124", tries = 200)
  void theErrorIsTheFormulaRowByRow(@ForAll("rows") List<List<Integer>> rows) {
    ElementIndex.of(Elements.of(rows), UNKNOWN)
        .asOptional()
        .filter(index -> index.n() == rows.size())
        .ifPresent(
            index -> assertEquals(byHand(rows, index), index.standardError().orThrow(), 1e-12));
  }

  @Property(seed = "20251125", tries = 200)
  void theIndexLiesWithinTheScale(@ForAll("rows") List<List<Integer>> rows) {
    ElementIndex.of(Elements.of(rows), UNKNOWN)
        .asOptional()
        .ifPresent(
            index ->
                assertTrue(
                    index.value().compareTo(Rational.ONE) >= 0
                        && index.value().compareTo(Rational.of(4)) <= 0));
  }

  @Provide
  Arbitrary<List<List<Integer>>> rows() {
    return Arbitraries.integers()
        .between(1, 4)
        .injectNull(0.2)
        .list()
        .ofSize(3)
        .list()
        .ofMinSize(2)
        .ofMaxSize(30);
  }
}
