package id.bina.scoring.stat.reliability;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Alpha;
import id.bina.scoring.stat.reliability.SplitHalf.Split;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Guttman's bounds, split halves and the matrix that they rest on. */
class GuttmanTest {

  private static final Numbers[] FOUR = Scales.FOUR.toArray(Numbers[]::new);

  /** Covariances times 9: variances 10, 4.9, 5.6, 5.6, sum of all 76.1; alpha .8760. */
  @Test
  void boundsAreThoseWorkedByHand() {
    Guttman guttman = Guttman.of(FOUR).orThrow();
    assertEquals(1 - 26.1 / 76.1, guttman.lambda1(), 1e-12);
    assertEquals(Alpha.of(FOUR).orThrow().raw(), guttman.lambda3(), 1e-14);
    assertEquals(
        "lambda-2 0.8910, lambda-3 0.8760, lambda-6 0.9254, 4 items, n 10", guttman.toString());
  }

  /** All correlations r: the multiple correlation is {@code k' r^2 / (1 + (k' - 1) r)}. */
  @Test
  void equalCorrelationsHaveClosedForms() {
    ItemMatrix matrix = Scales.ofLoadings(Math.sqrt(0.5), Math.sqrt(0.5), Math.sqrt(0.5));
    Guttman guttman = Guttman.of(matrix).orThrow();
    assertEquals(0.5, guttman.lambda1(), 1e-14);
    assertEquals(0.75, guttman.lambda2(), 1e-14);
    assertEquals(0.75, guttman.lambda3(), 1e-14);
    double explained = 2 * 0.25 / 1.5;
    assertEquals(explained, guttman.explained().orThrow().get(1), 1e-14);
    assertEquals(1 - 3 * (1 - explained) / 6, guttman.lambda6().orThrow(), 1e-14);
  }

  @Test
  void saysWhatCannotBeComputed() {
    Numbers x = Numbers.of(1, 2, 3, 5).named("x");
    Numbers mirror = Numbers.of(5, 4, 3, 1).named("mirror");
    assertAbsent(Absence.BELOW_MINIMUM_N, "1 items, at least 2 are needed", Guttman.of(x));
    assertAbsent(Absence.NO_DATA, "0 items, at least 2 are needed", Guttman.of());
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the sum of the items are equal",
        Guttman.of(x, mirror));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of flat are equal; leave the item out",
        Guttman.of(x, Numbers.of(3, 3, 3, 3).named("flat")));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "an item follows from the others, or there are too few rows to tell",
        Guttman.of(x, x.named("again")).orThrow().lambda6());
    Numbers one = Numbers.builder().name("gap").add(1).missing(Missing.BLANK).build();
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 complete rows, at least 2 are needed",
        Guttman.of(Numbers.of(1, 2).named("y"), one));
  }

  @Test
  void pairwiseRestsOnTheRowsOfEachPair() {
    Numbers x = Numbers.of(1, 2, 3, 5, 4).named("x");
    Numbers y = column("y", 2, 2, 4, 5, 0);
    Numbers z = column("z", 0, 1, 3, 3, 4);
    ItemMatrix pairwise = ItemMatrix.of(List.of(x, y, z), Gaps.PAIRWISE).orThrow();
    ItemMatrix listwise = ItemMatrix.of(List.of(x, y, z), Gaps.LISTWISE).orThrow();
    assertEquals(3, pairwise.n());
    assertEquals(3, listwise.n());
    assertEquals(Moments.of(x).variance(0), pairwise.covariance(0, 0));
    assertEquals(Moments.of(x, y).covariance(0, 1), pairwise.covariance(1, 0));
    assertEquals("3 items, pairwise, n 3", pairwise.toString());
    assertTrue(Guttman.of(pairwise).orThrow().lambda3() > 0.8);
    List<Numbers> whole = List.of(x, x.named("x2"), Numbers.of(2, 1, 3, 4, 4).named("x3"));
    assertEquals(
        ItemMatrix.of(whole, Gaps.LISTWISE).orThrow().covariances(),
        ItemMatrix.of(whole, Gaps.PAIRWISE).orThrow().covariances());
  }

  @Test
  void pairwiseSaysWhichPairHasTooFewRows() {
    Numbers x = column("x", 1, 2, 0, 0);
    Numbers y = column("y", 0, 3, 4, 5);
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 rows with x and y, at least 2 are needed",
        ItemMatrix.of(List.of(x, y), Gaps.PAIRWISE));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 values of z, at least 2 are needed",
        ItemMatrix.of(List.of(column("z", 1, 0, 0, 0), y), Gaps.PAIRWISE));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of item 1 are equal; leave the item out",
        ItemMatrix.of(List.of(Numbers.of(2, 2, 2, 2), y), Gaps.PAIRWISE));
  }

  /** A column in which 0 is a gap. */
  private static Numbers column(String name, int... values) {
    Numbers.Builder builder = Numbers.builder().name(name);
    for (int value : values) {
      if (value == 0) {
        builder.missing(Missing.BLANK);
      } else {
        builder.add((double) value);
      }
    }
    return builder.build();
  }

  @Test
  void matrixMustBeSquareAndSymmetric() {
    List<String> two = List.of("a", "b");
    assertRefused(
        "a matrix of items must have 2 items or more and a row for each, was 2 items and 1 rows",
        () -> new ItemMatrix(two, List.of(List.of(1.0, 0.0)), 5, Gaps.LISTWISE));
    assertRefused(
        "covariances must be finite and symmetric, was 0.5 (a, b)",
        () -> new ItemMatrix(two, List.of(List.of(1.0, 0.5), List.of(0.4, 1.0)), 5, Gaps.LISTWISE));
    assertRefused(
        "variance of an item must be above 0, was 0.0 (a)",
        () -> new ItemMatrix(two, List.of(List.of(0.0, 0.0), List.of(0.0, 1.0)), 5, Gaps.LISTWISE));
    assertRefused(
        "a matrix of items must be square, was a row of 1 of 2",
        () -> new ItemMatrix(two, List.of(List.of(1.0), List.of(0.0, 1.0)), 5, Gaps.LISTWISE));
  }

  @Test
  void tablesShowWhatIsThere() {
    assertEquals(
        """
        Guttman's lower bounds of reliability
                           value
        lambda-1          0.6570
        lambda-2          0.8910
        lambda-3 (alpha)  0.8760
        lambda-6          0.9254
          4 items, listwise, n 10
        """,
        Guttman.of(FOUR).orThrow().table());
    assertEquals(
        """
        Correlations of pairs of items
        pair       r
        a, b  0.7143
        """,
        ItemMatrix.of(Scales.FOUR, Gaps.LISTWISE)
            .orThrow()
            .table()
            .lines()
            .limit(3)
            .map(line -> line + "\n")
            .reduce("", String::concat));
  }

  /** Sums of a and c against b and d. */
  @Test
  void halvesAreCompared() {
    SplitHalf halves = SplitHalf.of(Split.ODD_EVEN, FOUR).orThrow();
    Moments sums =
        Moments.of(
            Numbers.of(8, 6, 5, 8, 6, 3, 7, 7, 4, 8).named("odd"),
            Numbers.of(7, 7, 4, 7, 5, 4, 8, 6, 6, 7).named("even"));
    double r = sums.correlation(0, 1);
    assertEquals(r, halves.correlation(), 1e-14);
    assertEquals(2 * r / (1 + r), halves.spearmanBrown().orThrow(), 1e-14);
    double cov = sums.covariance(0, 1);
    double whole = sums.variance(0) + sums.variance(1) + 2 * cov;
    assertEquals(4 * cov / whole, halves.guttman().orThrow(), 1e-14);
    assertEquals(
        "split half 0.8450 (Spearman-Brown), 0.8305 (Guttman), 4 items, n 10", halves.toString());
    assertEquals(
        """
        Two halves of a scale
                         value
        correlation     0.7316
        Spearman-Brown  0.8450
        Guttman         0.8305
          odd against even items, 4 items, n 10
        """,
        halves.table());
  }

  @Test
  void halvesThatDoNotVarySaySo() {
    Numbers x = Numbers.of(1, 2, 3, 5).named("x");
    Numbers mirror = Numbers.of(5, 4, 3, 1).named("mirror");
    Numbers y = Numbers.of(1, 3, 2, 2).named("y");
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all sums of the first half are equal",
        SplitHalf.of(Split.ODD_EVEN, x, y, mirror));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all sums of the second half are equal",
        SplitHalf.of(Split.FIRST_LAST, y, y.named("y2"), x, mirror));
    SplitHalf opposite = SplitHalf.of(Split.ODD_EVEN, Moments.of(x, mirror)).orThrow();
    assertAbsent(Absence.OUT_OF_RANGE, "the halves are exact opposites", opposite.spearmanBrown());
    assertAbsent(
        Absence.ZERO_VARIANCE, "all values of the sum of the items are equal", opposite.guttman());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 items, at least 2 are needed",
        SplitHalf.of(Split.ODD_EVEN, Moments.of(x)));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 complete rows, at least 3 are needed",
        SplitHalf.of(Split.ODD_EVEN, Moments.of(Numbers.of(1, 2), Numbers.of(2, 1))));
    assertRefused(
        "both halves must vary, had variances 0.0 and 1.0",
        () -> new SplitHalf(Split.ODD_EVEN, 2, 0, 1, 0, 5));
  }

  @Property(seed = "20261122", tries = 100)
  void orderOfRowsAndItemsDoesNotMatter(
      @ForAll @Size(min = 5, max = 20)
          List<@Size(min = 3, max = 3) List<@IntRange(min = 1, max = 5) Integer>> rows) {
    List<List<Integer>> turned = new ArrayList<>(rows);
    Collections.reverse(turned);
    assertEquals(guttman(rows), guttman(turned));
    List<List<Integer>> items = new ArrayList<>();
    rows.forEach(row -> items.add(List.of(row.get(2), row.get(0), row.get(1))));
    guttman(rows)
        .ifPresent(
            plain -> {
              double lambda2 = guttman(items).orElseThrow().lambda2();
              assertEquals(plain.lambda2(), lambda2, 1e-12 * (1 + Math.abs(lambda2)));
              assertTrue(plain.lambda1() <= plain.lambda3() || plain.lambda1() < 0);
              assertTrue(plain.lambda3() <= plain.lambda2() + 1e-12);
            });
  }

  private static Optional<Guttman> guttman(List<List<Integer>> rows) {
    List<Numbers> items = new ArrayList<>();
    for (int item = 0; item < 3; item++) {
      Numbers.Builder builder = Numbers.builder().name("i" + item);
      for (List<Integer> row : rows) {
        builder.add((double) row.get(item));
      }
      items.add(builder.build());
    }
    return Guttman.of(items, Gaps.LISTWISE).asOptional();
  }
}
