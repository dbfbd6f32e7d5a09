package id.bina.scoring.stat.test;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.McNemar;
import id.bina.scoring.tally.JointCounts;
import id.bina.scoring.tally.JointRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The same persons under several conditions. */
class BlocksTest {

  private static final Numbers ONE = Numbers.of(4, 5, 3, 5, 4, 3).named("one");
  private static final Numbers TWO = Numbers.of(3, 5, 4, 4, 4, 2).named("two");
  private static final Numbers THREE = Numbers.of(2, 3, 3, 1, 2, 2).named("three");

  private static final Numbers BEFORE = Numbers.of(0, 0, 0, 1, 0, 0, 0, 1, 0, 1).named("before");
  private static final Numbers AFTER = Numbers.of(1, 1, 0, 1, 0, 1, 0, 1, 1, 1).named("after");
  private static final Numbers LATER = Numbers.of(1, 1, 1, 1, 0, 1, 1, 1, 0, 1).named("later");
  private static final Numbers FLAT = Numbers.of(1, 1, 1, 1, 1, 1);

  @Test
  void rankedItemsAsInScipy() {
    // scipy.stats.friedmanchisquare; exact p by going through all 6^6 orders in Python
    Friedman test = Friedman.of(ONE, TWO, THREE).orThrow();

    assertEquals(7.9, test.statistic(), 1e-13);
    assertEquals(0.019254701775386976, test.chiSquare().value(), 1e-14);
    assertEquals(0.018518518518518517, test.test().value(), 1e-14);
    assertEquals("exact", test.test().method());
    assertEquals(List.of(15.5 / 6, 13.5 / 6, 7.0 / 6), test.meanRanks());
    assertEquals(test.statistic() / 12, test.agreement(), 1e-15);
  }

  @Test
  void allAgreeing() {
    Numbers low = Numbers.of(1, 2, 3);
    Numbers middle = Numbers.of(4, 5, 6);
    Numbers high = Numbers.of(7, 8, 9);
    Friedman test = Friedman.of(low, middle, high).orThrow();

    assertEquals(6, test.statistic());
    assertEquals(1, test.agreement());
    // one common order of 6, of 6^3
    assertEquals(6.0 / 216, test.test().value(), 1e-15);
    assertEquals("Friedman(2) = 6.000, p = 0.0278 (exact), W 1.000, n 3", test.toString());
  }

  @Test
  void yesAndNoAsWorkedByHand() {
    // yes 3, 7, 8 of 10: Q = 2 (3 * 122 - 324) / (54 - 42)
    CochranQ test = CochranQ.of(BEFORE, AFTER, LATER).orThrow();

    assertEquals(List.of(3L, 7L, 8L), test.yes());
    assertEquals(6, test.changing());
    assertEquals(7, test.q(), 1e-14);
    assertEquals(StrictMath.exp(-3.5), test.chiSquare().value(), 1e-15);
    assertEquals(0.05761316872427984, test.test().value(), 1e-14);
  }

  @Test
  void twoConditionsAreMcNemar() {
    CochranQ two = CochranQ.of(BEFORE, AFTER).orThrow();

    assertEquals(McNemar.of(3, 0, 4, 3).orThrow().p(), two.test().value(), 1e-15);
    assertEquals(4, two.q(), 1e-15);
  }

  @Test
  void friedmanOfYesAndNoIsCochran() {
    assertEquals(
        CochranQ.of(BEFORE, AFTER, LATER).orThrow().q(),
        Friedman.of(BEFORE, AFTER, LATER).orThrow().statistic(),
        1e-13);
  }

  @Test
  void manyRowsAreApproximatedOrDrawn() {
    Random random = new Random(6);
    Numbers[] columns = new Numbers[5];
    for (int i = 0; i < columns.length; i++) {
      int shift = i;
      columns[i] = Numbers.of(random.doubles(60).map(each -> each + shift * 0.06).toArray());
    }
    Friedman test = Friedman.of(columns).orThrow();

    assertEquals("chi-square", test.test().method());
    assertAbsent(
        Absence.TOO_LARGE,
        "60 rows have too many arrangements to go through",
        test.exact(Beyond.refuse()));
    assertEquals(
        test.chiSquare().value(), test.exact(Beyond.monteCarlo(8, 4999)).orThrow().value(), 0.02);
  }

  @Test
  void rowsThatLackAValueAreCounted() {
    Numbers gaps = Numbers.builder().add(1).missing(Missing.BLANK).add(3).build();
    Friedman test = Friedman.of(gaps, Numbers.of(2, 2, 2)).orThrow();

    assertEquals(2, test.n());
    assertEquals(1, test.incomplete());
    assertTrue(test.table().endsWith("rows left out: 1\n"));
  }

  @Test
  void nothingToCompareIsSaidInWords() {
    Numbers gone = Numbers.builder().missing(Missing.BLANK).build();
    assertAbsent(Absence.NO_COMPARISON, "1 columns, at least 2 are needed", Friedman.of(ONE));
    assertAbsent(
        Absence.NO_DATA,
        "0 of 1 rows are complete, at least 1 is needed",
        CochranQ.of(gone, Numbers.of(1)));
    assertAbsent(Absence.ZERO_VARIANCE, "none of 6 rows varies", Friedman.of(FLAT, FLAT));
    assertAbsent(Absence.ZERO_VARIANCE, "none of 6 rows has both 0 and 1", CochranQ.of(FLAT, FLAT));
    assertAbsent(Absence.OUT_OF_RANGE, "12 values are neither 0 nor 1", CochranQ.of(ONE, TWO));
    assertRefused(
        "columns must have the same number of rows, was [6, 1]",
        () -> Friedman.of(ONE, Numbers.of(1)));
    JointCounts still = JointCounts.of(FLAT.named("a"), FLAT.named("b"));
    assertRefused(
        "not computable: none of 6 rows varies [ZERO_VARIANCE]", () -> new Friedman(still));
    assertRefused(
        "not computable: none of 6 rows has both 0 and 1 [ZERO_VARIANCE]",
        () -> new CochranQ(still));
    assertRefused(
        "not computable: 1 columns, at least 2 are needed [NO_COMPARISON]",
        () -> new CochranQ(JointCounts.of(FLAT)));
  }

  /** No statistic of a whole service may fail for its size. */
  @Test
  void aHundredMillionPersonsAreCountedNotDrawn() {
    SortedMap<JointRow, Long> rows = new TreeMap<>();
    rows.put(JointRow.of(1, 0, 1), 60_000_000L);
    rows.put(JointRow.of(0, 1, 1), 59_990_000L);
    rows.put(JointRow.of(1, 1, 1), 900L);
    JointCounts all = new JointCounts(List.of("a", "b", "c"), rows);
    CochranQ yes = CochranQ.of(all).orThrow();
    assertEquals(119_990_000L, yes.changing());
    assertEquals(List.of(60_000_900L, 59_990_900L, 119_990_900L), yes.yes());
    assertEquals("chi-square", yes.test().method());
    assertEquals(yes.q(), Friedman.of(all).orThrow().statistic(), 1e-6);
    assertAbsent(
        Absence.TOO_LARGE,
        "119990000 rows have too many arrangements to go through",
        yes.exact(Beyond.monteCarlo(1, 99)));
  }

  @Test
  void tablesFit() {
    String tables =
        Friedman.of(ONE, TWO, THREE).orThrow().table()
            + CochranQ.of(BEFORE, AFTER, LATER).orThrow().table();
    assertTrue(tables.lines().allMatch(line -> line.length() <= 80), tables);
  }

  @Property(seed = "20261206", tries = 60)
  void orderOfPersonsAndConditionsChangesNothing(
      @ForAll @Size(min = 3, max = 7) List<@IntRange(min = 1, max = 4) Integer> values) {
    List<Integer> other = new ArrayList<>(values);
    Collections.shuffle(other, new Random(1));
    List<Integer> third = new ArrayList<>(values);
    Collections.shuffle(third, new Random(2));
    Friedman.of(numbers(values), numbers(other), numbers(third))
        .asOptional()
        .ifPresent(
            test -> {
              Collections.reverse(values);
              Collections.reverse(other);
              Collections.reverse(third);
              Friedman turned =
                  Friedman.of(numbers(third), numbers(values), numbers(other)).orThrow();
              assertEquals(test.statistic(), turned.statistic());
              assertEquals(test.test(), turned.test());
              assertTrue(test.agreement() >= 0 && test.agreement() <= 1 + 1e-12);
            });
  }

  private static Numbers numbers(List<Integer> values) {
    return Numbers.of(values.stream().mapToDouble(Integer::doubleValue).toArray());
  }
}
