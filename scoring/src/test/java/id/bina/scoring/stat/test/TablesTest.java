package id.bina.scoring.stat.test;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whether two categories go together. */
class TablesTest {

  /** Sex by writing hand of 235 students, MASS::survey. */
  private static final ContingencyTable HAND = table(7, 110, 10, 108);

  private static ContingencyTable table(long a, long b, long c, long d) {
    return ContingencyTable.of(List.of(List.of(a, b), List.of(c, d)));
  }

  private static ChiSquareTest test(ContingencyTable table) {
    return ChiSquareTest.of(table).orThrow();
  }

  @Test
  void studentsAsInR() {
    // R: chisq.test(t, correct = FALSE), chisq.test(t), fisher.test(t)
    ChiSquareTest test = test(HAND);

    assertEquals(0.5435149112374316, test.statistic(), 1e-14);
    assertEquals(0.46097967271123186, test.chiSquare().value(), 1e-14);
    assertEquals(0.2356302211924564, test.yates().orThrow(), 1e-14);
    assertEquals(0.6273801686638777, test.yatesP().orThrow().value(), 1e-14);
    assertEquals(0.5462879370470533, test.likelihoodRatio(), 1e-13);
    assertEquals(0.04809188506932313, test.cramersV(), 1e-15);
    assertEquals(0, test.cramersVCorrected());
    assertEquals(-0.7372346378443102, test.adjustedResiduals().get(0).get(0), 1e-14);
    assertEquals("chi-square", test.test().method());
    assertEquals(
        "chi-square(1) = 0.5435, p = 0.4610 (chi-square), V 0.0000, n 235", test.toString());
    assertEquals(0.6158363837552403, FisherExact.of(HAND).orThrow().test().value(), 1e-14);
  }

  @Test
  void teaAsFisherPouredIt() {
    // 3 of 4 right: (16 + 1) / 70 above, both ways 34 / 70
    FisherExact tea = FisherExact.of(3, 1, 1, 3).orThrow();

    assertEquals(34.0 / 70, tea.test().value(), 1e-15);
    assertEquals(17.0 / 70, tea.test(Alternative.GREATER).value(), 1e-15);
    assertEquals(69.0 / 70, tea.test(Alternative.LESS).value(), 1e-15);
    // R: fisher.test, odds ratio 6.408309 and lower end 0.2117329, both to its 1e-4
    assertEquals(6.408309, tea.oddsRatio().orThrow(), 1e-3);
    assertEquals(0.2117329, tea.interval().orThrow().lower(), 1e-4);
    // at the upper end all four are right with probability .975
    double odds = tea.interval().orThrow().upper();
    double all = 1 + odds * (16 + odds * (36 + odds * (16 + odds)));
    assertEquals(0.975, odds * odds * odds * odds / all, 1e-12);
  }

  @Test
  void smallTablesAreExactAndSaySo() {
    ChiSquareTest two = test(table(3, 1, 1, 3));
    assertFalse(two.isApproximationFit());
    assertEquals("exact", two.test().method());
    assertEquals(34.0 / 70, two.test().value(), 1e-15);
    // all 6 cases of three rows in their own column: 6 of 90 ways
    ChiSquareTest three =
        test(
            ContingencyTable.of(
                List.of(List.of(2L, 0L, 0L), List.of(0L, 2L, 0L), List.of(0L, 0L, 2L))));
    assertEquals("exact", three.test().method());
    assertEquals(6.0 / 90, three.test().value(), 1e-15);
    assertEquals(6.0 / 90, three.exact(Beyond.refuse()).orThrow().smallest(), 1e-15);
  }

  @Test
  void fewCasesAreExactEvenWhereChiSquareWouldHold() {
    ChiSquareTest few =
        ChiSquareTest.of(ContingencyTable.of(List.of(List.of(8L, 2L), List.of(2L, 8L)))).orThrow();
    assertTrue(few.isApproximationFit());
    // R 4.2: fisher.test(matrix(c(8, 2, 2, 8), 2))$p.value; uncorrected chi-square says .0073
    assertEquals(0.02301413756522111, few.test().value(), 1e-14);
    assertEquals("exact", few.test().method());
  }

  @Test
  void exactIsNearTheApproximationWhereThatHolds() {
    double exact = test(HAND).exact(Beyond.refuse()).orThrow().value();

    assertEquals(FisherExact.of(HAND).orThrow().test().value(), exact, 1e-12);
    ContingencyTable wide =
        ContingencyTable.of(
            List.of(
                List.of(20L, 68L, 5L, 15L),
                List.of(94L, 7L, 16L, 10L),
                List.of(84L, 119L, 29L, 54L),
                List.of(17L, 26L, 14L, 14L)));
    assertAbsent(
        Absence.TOO_LARGE,
        "592 cases have too many tables to go through",
        test(wide).exact(Beyond.refuse()));
    assertEquals(0.01, test(wide).exact(Beyond.monteCarlo(3, 99)).orThrow().value(), 1e-15);
    assertEquals(2.325286787098808e-25, test(wide).chiSquare().value(), 1e-35);
    assertEquals(0.27048315291231567, test(wide).cramersVCorrected(), 1e-14);
  }

  @Test
  void columnsOfCodesAreCountedAndRowsWithoutBothToo() {
    Numbers unit = Numbers.builder().add(2).add(1).add(2).missing(Missing.BLANK).add(1).build();
    Numbers answer =
        Numbers.builder().add(4).add(3).add(3).add(3).missing(Missing.NOT_ASKED).build();
    ContingencyTable table = ContingencyTable.from(unit, answer);

    assertEquals(List.of("1", "2"), table.rows());
    assertEquals(List.of("3", "4"), table.columns());
    assertEquals(List.of(List.of(1L, 0L), List.of(1L, 1L)), table.counts());
    assertEquals(1, table.missing().getOrDefault(Missing.BLANK, 0L));
    assertEquals(1, table.missing().getOrDefault(Missing.NOT_ASKED, 0L));
    assertEquals("2 rows by 2 columns, n 3", table.toString());
    assertEquals(3, ChiSquareTest.of(unit, answer).orThrow().n());
  }

  @Test
  void unevenAsTheMarginsAllowHasNoOddsRatio() {
    FisherExact highest = FisherExact.of(4, 0, 0, 4).orThrow();

    assertAbsent(
        Absence.OUT_OF_RANGE, "the counts are as uneven as the margins allow", highest.oddsRatio());
    assertAbsent(Absence.OUT_OF_RANGE, "the odds ratio has no upper limit", highest.interval());
    FisherExact lowest = FisherExact.of(0, 4, 4, 0).orThrow();
    assertEquals(0, lowest.interval().orThrow().lower());
    assertEquals(2.0 / 70, lowest.test().value(), 1e-15);
    assertEquals("p = 0.0286 (exact), n 4 and 4", lowest.toString());
  }

  @Test
  void largeMarginsAreLeftToTheApproximation() {
    assertAbsent(
        Absence.TOO_LARGE,
        "2001 cases in the smallest margin, the exact test goes to 2000",
        FisherExact.of(1000, 1001, 1001, 1000));
    // one rare answer in many cases is quick
    assertTrue(FisherExact.of(3, 40_000_000, 9, 40_000_000).orThrow().test().value() > 0.1);
  }

  @Test
  void whatCannotBeComparedIsSaidInWords() {
    assertAbsent(
        Absence.NO_COMPARISON,
        "1 rows and 2 columns, at least 2 of each are needed",
        ChiSquareTest.of(ContingencyTable.of(List.of(List.of(1L, 2L)))));
    assertAbsent(
        Absence.NO_COMPARISON,
        "0 rows and 0 columns, at least 2 of each are needed",
        ChiSquareTest.of(Numbers.of(), Numbers.of()));
    assertAbsent(
        Absence.NO_DATA, "row r2 has no cases; leave it out", ChiSquareTest.of(table(1, 2, 0, 0)));
    assertAbsent(
        Absence.NO_DATA,
        "column c1 has no cases; leave it out",
        ChiSquareTest.of(table(0, 2, 0, 3)));
    assertAbsent(
        Absence.OTHER,
        "Yates's correction is for two rows and two columns",
        test(ContingencyTable.of(List.of(List.of(1L, 2L), List.of(3L, 4L), List.of(5L, 6L))))
            .yates());
    assertAbsent(
        Absence.NO_COMPARISON,
        "0 and 3 answers, at least 1 a group is needed",
        FisherExact.of(0, 0, 1, 2));
    assertAbsent(
        Absence.ZERO_VARIANCE, "all values of both groups are equal", FisherExact.of(2, 0, 3, 0));
  }

  @Test
  void refusesTablesThatAreNone() {
    assertRefused(
        "counts must have 2 rows of 1, was [[1], [2, 3]]",
        () -> ContingencyTable.of(List.of(List.of(1L), List.of(2L, 3L))));
    assertRefused("count must be 0 or more, was -1", () -> table(1, 1, 1, -1));
    assertRefused(
        "names of rows and columns must differ, was [a, a] and []",
        () ->
            new ContingencyTable(
                List.of("a", "a"), List.of(), List.of(List.of(), List.of()), new TreeMap<>()));
    assertRefused(
        "both columns must have the same number of rows, was 1 and 0",
        () -> ContingencyTable.from(Numbers.of(1), Numbers.of()));
    assertRefused(
        "Fisher's test needs two rows and two columns, was 1 rows by 1 columns, n 4",
        () -> FisherExact.of(ContingencyTable.of(List.of(List.of(4L)))));
    assertRefused(
        "not computable: row r1 has no cases; leave it out [NO_DATA]",
        () -> new ChiSquareTest(table(0, 0, 1, 1)));
    assertRefused(
        "not computable: all values of both groups are equal [ZERO_VARIANCE]",
        () -> new FisherExact(1, 0, 1, 0, 0.95));
  }

  @Test
  void tablesFit() {
    String tables = test(HAND).table() + FisherExact.of(HAND).orThrow().table();
    assertTrue(tables.lines().allMatch(line -> line.length() <= 80), tables);
  }

  @Property(seed = "20261203", tries = 100)
  void turningTheTableChangesNothing(
      @ForAll @IntRange(min = 1, max = 12) int a,
      @ForAll @IntRange(min = 1, max = 12) int b,
      @ForAll @IntRange(min = 1, max = 12) int c,
      @ForAll @IntRange(min = 1, max = 12) int d) {
    ChiSquareTest one = test(table(a, b, c, d));
    ChiSquareTest turned = test(table(a, c, b, d));

    assertEquals(one.statistic(), turned.statistic());
    assertEquals(one.test(), turned.test());
    assertEquals(
        FisherExact.of(a, b, c, d).orThrow().test(), FisherExact.of(d, c, b, a).orThrow().test());
    double n = one.n();
    double cross = (double) a * d - (double) b * c;
    assertEquals(
        n * cross * cross / ((double) (a + b) * (c + d) * (a + c) * (b + d)),
        one.statistic(),
        1e-12 * (1 + one.statistic()));
    FisherExact fisher = FisherExact.of(a, b, c, d).orThrow();
    fisher
        .interval()
        .asOptional()
        .ifPresent(
            ends -> assertTrue(ends.contains(fisher.oddsRatio().match(odds -> odds, none -> 0.0))));
  }
}
