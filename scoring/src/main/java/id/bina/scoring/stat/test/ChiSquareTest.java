package id.bina.scoring.stat.test;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.ChiSquare;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.TestP;
import id.bina.scoring.tally.PairTable;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Whether two categories go together: Pearson's chi-square and its relatives.
 *
 * <p>{@code ChiSquareTest.of(ContingencyTable.from(unit, answer)).orThrow().test()}: two rows and
 * two columns or more, none of them empty. {@link #test} is exact for up to 50 cases, and where the
 * chi-square approximation does not hold (an expected count below 1, or more than a fifth of them
 * below 5): Fisher's test of a table of two by two, else all tables with these margins. Where these
 * are more than 30,000, it draws {@value #DRAWS} of them from the seed {@value #SEED} (up to 5,000
 * cases), unless chi-square holds. Beyond that it is chi-square; it says which.
 *
 * <p>Sources: Pearson (1900), doi:10.1080/14786440009463897; Cochran (1954), doi:10.2307/3001616
 * for when it holds; Bergsma (2013), doi:10.1016/j.jkss.2012.10.002 for the corrected V.
 *
 * @param counts the table, without empty rows or columns
 */
public record ChiSquareTest(ContingencyTable counts) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "chi-square";

  /** Seed of the tables that {@link #test} draws where there are too many to go through. */
  public static final long SEED = 1;

  /** How many tables {@link #test} draws then. */
  public static final int DRAWS = 9_999;

  private static final long MOST_DRAWN = 5_000;

  /** Cases up to which {@link #test} is exact, whatever is expected. */
  public static final int MOST_EXACT = 50;

  /** Checks that rows and columns can be compared. */
  public ChiSquareTest {
    Outcome<ContingencyTable> checked = checked(counts);
    if (!checked.isComputed()) {
      throw new IllegalArgumentException(checked.toString());
    }
  }

  /**
   * The test of a table.
   *
   * @param counts how often each pair occurs
   * @return not computable with fewer than 2 rows or columns, or with an empty one
   */
  public static Outcome<ChiSquareTest> of(ContingencyTable counts) {
    return checked(counts).map(ChiSquareTest::new);
  }

  /**
   * The test of two columns of codes.
   *
   * @param rowCodes the one category of each case
   * @param columnCodes the other category of the same cases
   * @return not computable with fewer than 2 rows or columns
   */
  public static Outcome<ChiSquareTest> of(Numbers rowCodes, Numbers columnCodes) {
    return of(ContingencyTable.from(rowCodes, columnCodes));
  }

  /**
   * The test of counted pairs of codes.
   *
   * @param pairs the one and the other category of each case, with counts
   * @return not computable with fewer than 2 rows or columns
   */
  public static Outcome<ChiSquareTest> of(PairTable pairs) {
    return of(ContingencyTable.from(pairs));
  }

  private static Outcome<ContingencyTable> checked(ContingencyTable counts) {
    int rows = counts.rows().size();
    int columns = counts.columns().size();
    if (rows < 2 || columns < 2) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON,
          rows + " rows and " + columns + " columns, at least 2 of each are needed");
    }
    for (int row = 0; row < rows; row++) {
      if (counts.rowTotal(row) == 0) {
        return empty("row " + counts.rows().get(row));
      }
    }
    for (int column = 0; column < columns; column++) {
      if (counts.columnTotal(column) == 0) {
        return empty("column " + counts.columns().get(column));
      }
    }
    return Outcome.of(counts);
  }

  private static Outcome<ContingencyTable> empty(String what) {
    return Outcome.notComputable(Absence.NO_DATA, what + " has no cases; leave it out");
  }

  private Cells cells() {
    return new Cells(counts);
  }

  private List<List<Double>> grid(IntFunction<IntFunction<Double>> each) {
    return IntStream.range(0, counts.rows().size())
        .mapToObj(
            row ->
                IntStream.range(0, counts.columns().size())
                    .mapToObj(column -> each.apply(row).apply(column))
                    .toList())
        .toList();
  }

  /** Number of cases. */
  public long n() {
    return counts.n();
  }

  /** Degrees of freedom. */
  public int df() {
    return (counts.rows().size() - 1) * (counts.columns().size() - 1);
  }

  /** What each count is expected to be without any connection, row by row. */
  public List<List<Double>> expected() {
    Cells cells = cells();
    return grid(row -> column -> cells.expected(row, column).doubleValue());
  }

  /** How many expected counts are below 5. */
  public long expectedBelowFive() {
    return expected().stream().flatMap(List::stream).filter(each -> each < 5).count();
  }

  /** Whether the approximation by chi-square holds, after Cochran. */
  public boolean isApproximationFit() {
    double least = expected().stream().flatMap(List::stream).mapToDouble(d -> d).min().orElse(0);
    long cells = (long) counts.rows().size() * counts.columns().size();
    return least >= 1 && 5 * expectedBelowFive() <= cells;
  }

  /** Pearson's chi-square, without continuity correction; exact until one rounding. */
  public double statistic() {
    return cells().statistic().doubleValue();
  }

  /** The p value of the chi-square approximation. */
  public TestP chiSquare() {
    return approximated(statistic());
  }

  private TestP approximated(double statistic) {
    return new TestP(ChiSquare.upper(statistic, df()), Alternative.TWO_SIDED, TestP.CHI_SQUARE);
  }

  /** Chi-square with Yates's correction; not computable beyond two by two. */
  public Outcome<Double> yates() {
    return counts.isTwoByTwo()
        ? Outcome.of(cells().yates())
        : Outcome.notComputable(
            Absence.OTHER, "Yates's correction is for two rows and two columns");
  }

  /** The p value of {@link #yates}; not computable beyond two by two. */
  public Outcome<TestP> yatesP() {
    return yates().map(this::approximated);
  }

  /** The likelihood-ratio statistic G. */
  public double likelihoodRatio() {
    Cells cells = cells();
    double[] terms =
        grid(row -> column -> cells.likelihood(row, column)).stream()
            .flatMap(List::stream)
            .mapToDouble(Double::doubleValue)
            .toArray();
    return Math.max(0, 2 * SortedSum.of(terms));
  }

  /** The p value of {@link #likelihoodRatio}. */
  public TestP likelihoodRatioP() {
    return approximated(likelihoodRatio());
  }

  /** How many standard deviations each count lies from what is expected, given both margins. */
  public List<List<Double>> adjustedResiduals() {
    Cells cells = cells();
    return grid(row -> column -> cells.adjustedResidual(row, column));
  }

  /** Cramer's V, from 0 to 1; too high in small samples. For two by two it is phi's size. */
  public double cramersV() {
    int smaller = Math.min(counts.rows().size(), counts.columns().size());
    return Math.sqrt(statistic() / n() / (smaller - 1));
  }

  /** Bergsma's V: without its small-sample bias, 0 where less than by chance. */
  public double cramersVCorrected() {
    double n = n() - 1.0;
    double r = counts.rows().size();
    double c = counts.columns().size();
    double square = Math.max(0, statistic() / n() - (r - 1) * (c - 1) / n);
    double rows = r - (r - 1) * (r - 1) / n;
    double columns = c - (c - 1) * (c - 1) / n;
    double most = Math.min(rows, columns) - 1;
    return most <= 0 ? 0 : Math.sqrt(square / most);
  }

  /**
   * The share of tables with these margins that are as far from "no connection".
   *
   * @param beyond what happens where there are more than 30,000 such tables
   */
  public Outcome<PermutationP> exact(Beyond beyond) {
    return new TableArrangements(counts).p(beyond);
  }

  /**
   * The p value: exact for up to {@link #MOST_EXACT} cases and where chi-square does not hold, if
   * the tables can be gone through; else chi-square.
   */
  public TestP test() {
    if (n() > MOST_EXACT && isApproximationFit()) {
      return chiSquare();
    }
    if (counts.isTwoByTwo()) {
      return FisherExact.of(counts).<TestP>match(FisherExact::test, none -> chiSquare());
    }
    return exact(Beyond.refuse()).<TestP>match(TestP::from, none -> beyondExact());
  }

  /** Where tables are too many: chi-square if it holds, else drawn, which the method then says. */
  private TestP beyondExact() {
    return isApproximationFit() || n() > MOST_DRAWN
        ? chiSquare()
        : exact(Beyond.monteCarlo(SEED, DRAWS)).<TestP>match(TestP::from, none -> chiSquare());
  }

  /** One line: {@code chi-square(9) = 138.29, p < 0.0001 (chi-square), V 0.2705, n 592}. */
  @Override
  public String toString() {
    return "chi-square("
        + df()
        + ") = "
        + Digits.narrow(statistic())
        + ", "
        + test()
        + ", V "
        + Digits.of(cramersVCorrected())
        + ", n "
        + n();
  }

  @Override
  public String table() {
    return counts.table()
        + new TextTable(toString())
            .note("expected below 5: " + expectedBelowFive() + "; V after Bergsma");
  }
}
