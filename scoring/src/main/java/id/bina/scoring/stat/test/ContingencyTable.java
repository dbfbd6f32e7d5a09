package id.bina.scoring.stat.test;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.ValuePair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How often each pair of two categories occurs.
 *
 * <p>{@code ContingencyTable.of(List.of(List.of(7L, 110L), List.of(10L, 108L)))}, or {@link #from}
 * two columns of codes, row by row.
 *
 * @param rows names of the rows, each different
 * @param columns names of the columns, each different
 * @param counts row by row, 0 or more
 * @param missing cases without both categories, by reason; what no test counts
 * @param left cases without both categories, with or without a known reason
 */
public record ContingencyTable(
    List<String> rows,
    List<String> columns,
    List<List<Long>> counts,
    SortedMap<Missing, Long> missing,
    long left)
    implements Shown {

  /** Checks sizes, names and counts. */
  public ContingencyTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    counts = counts.stream().map(List::copyOf).toList();
    missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
    int width = columns.size();
    if (counts.size() != rows.size() || counts.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException(
          "counts must have " + rows.size() + " rows of " + width + ", was " + counts);
    }
    if (new HashSet<>(rows).size() < rows.size() || new HashSet<>(columns).size() < width) {
      throw new IllegalArgumentException(
          "names of rows and columns must differ, was " + rows + " and " + columns);
    }
    counts.forEach(row -> row.forEach(count -> Check.count(count, "count")));
    Check.count(left, "cases left out");
  }

  /**
   * A table of which all cases left out have a reason.
   *
   * @param rows names of the rows, each different
   * @param columns names of the columns, each different
   * @param counts row by row, 0 or more
   * @param missing cases without both categories, by reason
   */
  public ContingencyTable(
      List<String> rows,
      List<String> columns,
      List<List<Long>> counts,
      SortedMap<Missing, Long> missing) {
    this(
        rows, columns, counts, missing, missing.values().stream().mapToLong(Long::longValue).sum());
  }

  /**
   * A table of counts; rows are called {@code r1}, {@code r2}, columns {@code c1}, {@code c2}.
   *
   * @param counts row by row, all rows of one width
   */
  public static ContingencyTable of(List<List<Long>> counts) {
    int width = counts.isEmpty() ? 0 : counts.get(0).size();
    return new ContingencyTable(
        named("r", counts.size()), named("c", width), counts, new TreeMap<>());
  }

  private static List<String> named(String letter, int size) {
    return IntStream.rangeClosed(1, size).mapToObj(i -> letter + i).toList();
  }

  /**
   * Counts the pairs of two columns of codes; rows without both are counted as missing.
   *
   * @param rowCodes the one category of each case
   * @param columnCodes the other category of the same cases
   */
  public static ContingencyTable from(Numbers rowCodes, Numbers columnCodes) {
    ContingencyTable counted = from(PairTable.of(rowCodes, columnCodes));
    SortedMap<Missing, Long> missing = new TreeMap<>();
    for (int row = 0; row < rowCodes.size(); row++) {
      if (!rowCodes.isPresent(row) || !columnCodes.isPresent(row)) {
        missing.merge(reason(rowCodes, columnCodes, row), 1L, Math::addExact);
      }
    }
    return new ContingencyTable(counted.rows(), counted.columns(), counted.counts(), missing);
  }

  /**
   * The counts of a tally; why cases lack a category is not known then.
   *
   * @param pairs the one and the other category of each case, with counts
   */
  public static ContingencyTable from(PairTable pairs) {
    Set<BigDecimal> rows = pairs.first().values().keySet();
    Set<BigDecimal> columns = pairs.second().values().keySet();
    List<List<Long>> counts = new ArrayList<>();
    for (BigDecimal row : rows) {
      counts.add(columns.stream().map(column -> pairs.count(new ValuePair(row, column))).toList());
    }
    return new ContingencyTable(
        codes(rows), codes(columns), counts, new TreeMap<>(), pairs.incomplete());
  }

  private static Missing reason(Numbers first, Numbers second, int row) {
    return first.missing(row).orElseGet(() -> second.missing(row).orElseThrow());
  }

  private static List<String> codes(Set<BigDecimal> values) {
    return values.stream().map(BigDecimal::toPlainString).toList();
  }

  /**
   * One count.
   *
   * @param row from 0
   * @param column from 0
   */
  public long count(int row, int column) {
    return counts.get(row).get(column);
  }

  /**
   * Cases in a row.
   *
   * @param row from 0
   */
  public long rowTotal(int row) {
    return counts.get(row).stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Cases in a column.
   *
   * @param column from 0
   */
  public long columnTotal(int column) {
    return counts.stream().mapToLong(row -> row.get(column)).sum();
  }

  /** Cases in the whole table. */
  public long n() {
    return IntStream.range(0, rows.size()).mapToLong(this::rowTotal).sum();
  }

  /** Whether there are two rows and two columns. */
  public boolean isTwoByTwo() {
    return rows.size() == 2 && columns.size() == 2;
  }

  /** One line: {@code 2 rows by 2 columns, n 235}. */
  @Override
  public String toString() {
    return rows.size() + " rows by " + columns.size() + " columns, n " + n();
  }

  @Override
  public String table() {
    TextTable table = new TextTable(toString());
    List<String> heading = new ArrayList<>(List.of(""));
    heading.addAll(columns);
    table.row(heading);
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = new ArrayList<>(List.of(rows.get(row)));
      counts.get(row).forEach(count -> cells.add(Long.toString(count)));
      table.row(cells);
    }
    return table.toString();
  }
}
