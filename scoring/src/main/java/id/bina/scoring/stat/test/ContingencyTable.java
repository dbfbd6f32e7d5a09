package id.bina.scoring.stat.test;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
 */
public record ContingencyTable(
    List<String> rows,
    List<String> columns,
    List<List<Long>> counts,
    SortedMap<Missing, Long> missing)
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
    if (rowCodes.size() != columnCodes.size()) {
      throw new IllegalArgumentException(
          "both columns must have the same number of rows, was "
              + rowCodes.size()
              + " and "
              + columnCodes.size());
    }
    SortedMap<Missing, Long> missing = new TreeMap<>();
    SortedMap<Double, SortedMap<Double, Long>> cells = new TreeMap<>();
    for (int row = 0; row < rowCodes.size(); row++) {
      if (rowCodes.isPresent(row) && columnCodes.isPresent(row)) {
        cells
            .computeIfAbsent(rowCodes.value(row), key -> new TreeMap<>())
            .merge(columnCodes.value(row), 1L, Math::addExact);
      } else {
        missing.merge(reason(rowCodes, columnCodes, row), 1L, Math::addExact);
      }
    }
    SortedSet<Double> seen = new TreeSet<>();
    cells.values().forEach(row -> seen.addAll(row.keySet()));
    List<List<Long>> counts = new ArrayList<>();
    for (SortedMap<Double, Long> row : cells.values()) {
      counts.add(seen.stream().map(column -> row.getOrDefault(column, 0L)).toList());
    }
    return new ContingencyTable(codes(cells.keySet()), codes(seen), counts, missing);
  }

  private static Missing reason(Numbers first, Numbers second, int row) {
    return first.missing(row).orElseGet(() -> second.missing(row).orElseThrow());
  }

  private static List<String> codes(Iterable<Double> values) {
    List<String> codes = new ArrayList<>();
    values.forEach(value -> codes.add(Numbers.shortest(value).toPlainString()));
    return codes;
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
