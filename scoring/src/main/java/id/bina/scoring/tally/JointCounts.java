package id.bina.scoring.tally;

import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each combination of values of several columns occurs, gaps among them.
 *
 * <p>For statistics that need all answers of a case at once, but not whose they are: ranks within
 * persons, several coders, answers by raw score, covariances of pairs.
 *
 * <pre>{@code
 * JointCounts all = JointCounts.of(before, after, later);
 * Friedman.of(all).orThrow().test();
 * }</pre>
 *
 * <p>Holds one cell for each distinct combination, at most one a case: few for some items of one
 * scale, as many as cases for many items. Values are as they were answered: a reversed item is
 * recoded before.
 *
 * @param columns names of the columns, at least one
 * @param rows the count by combination, those that did not occur left out
 */
public record JointCounts(List<String> columns, SortedMap<JointRow, Long> rows)
    implements Tally<JointCounts> {

  private static final Optional<BigDecimal> NO_VALUE = Optional.empty();

  /**
   * Checks that every row has a place for every column.
   *
   * @throws IllegalArgumentException if one has not, or a count is below 0
   */
  public JointCounts {
    columns = List.copyOf(columns);
    rows = Counting.checked("rows", rows);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("joint counts need at least 1 column, was 0");
    }
    for (JointRow row : rows.keySet()) {
      if (row.values().size() != columns.size()) {
        throw new IllegalArgumentException(
            "row must have one value or gap for each of "
                + columns.size()
                + " columns, was '"
                + row
                + "'");
      }
    }
  }

  /**
   * The counts of no cases.
   *
   * @param columns names of the columns
   */
  public static JointCounts empty(List<String> columns) {
    return new JointCounts(columns, new TreeMap<>());
  }

  /**
   * The rows of columns.
   *
   * <p>A column without a name is called {@code x1}, {@code x2} and so on, by its place.
   *
   * @param columns at least one, all of one size
   * @throws IllegalArgumentException if sizes differ
   */
  public static JointCounts of(Numbers... columns) {
    return of(Arrays.asList(columns));
  }

  /**
   * The rows of columns of ratings: see {@link #of(Numbers...)}.
   *
   * @param columns at least one, all of one size
   */
  public static JointCounts of(Ratings... columns) {
    return of(Arrays.stream(columns).map(Ratings::numbers).toList());
  }

  /**
   * The rows of columns: see {@link #of(Numbers...)}.
   *
   * @param columns at least one, all of one size
   */
  public static JointCounts of(List<Numbers> columns) {
    List<String> names = new ArrayList<>();
    for (Numbers column : columns) {
      names.add(column.name().orElse("x" + (names.size() + 1)));
      if (column.size() != columns.get(0).size()) {
        throw new IllegalArgumentException(
            "columns must have the same number of rows, was "
                + columns.stream().map(Numbers::size).toList());
      }
    }
    SortedMap<JointRow, Long> counts = new TreeMap<>();
    int size = columns.isEmpty() ? 0 : columns.get(0).size();
    for (int row = 0; row < size; row++) {
      int at = row;
      List<Optional<BigDecimal>> values =
          columns.stream()
              .map(each -> each.isPresent(at) ? Optional.of(each.decimal(at)) : NO_VALUE)
              .toList();
      counts.merge(new JointRow(values), 1L, Math::addExact);
    }
    return new JointCounts(names, counts);
  }

  /** How many cases were counted. */
  public long count() {
    return Counting.total(rows);
  }

  /** How many cases have a gap. */
  public long incomplete() {
    return Math.subtractExact(count(), complete().count());
  }

  /** How many cases have no value at all. */
  public long silent() {
    long empty = 0;
    for (Map.Entry<JointRow, Long> row : rows.entrySet()) {
      boolean isEmpty = row.getKey().values().stream().allMatch(Optional::isEmpty);
      empty = Math.addExact(empty, isEmpty ? row.getValue() : 0);
    }
    return empty;
  }

  /** Only the cases that have a value in every column. */
  public JointCounts complete() {
    SortedMap<JointRow, Long> kept = new TreeMap<>(rows);
    kept.keySet().removeIf(row -> !row.isComplete());
    return new JointCounts(columns, kept);
  }

  /**
   * Exact moments of all columns over the complete cases.
   *
   * @throws IllegalArgumentException if two columns have one name
   */
  public Moments moments() {
    CountedSums sums = new CountedSums(columns);
    complete()
        .rows()
        .forEach((row, count) -> sums.add(count, row.complete().toArray(new BigDecimal[0])));
    return sums.moments();
  }

  /**
   * The values of one column, whatever the others have; gaps are not in it.
   *
   * @param column from 0
   */
  public ValueCounts column(int column) {
    checkIndex(column, columns.size());
    SortedMap<BigDecimal, Long> values = new TreeMap<>();
    rows.forEach(
        (row, count) ->
            row.values()
                .get(column)
                .ifPresent(value -> values.merge(value, count, Math::addExact)));
    return ValueCounts.of(values);
  }

  /**
   * The pairs of two columns, whatever the others have.
   *
   * @param first from 0
   * @param second from 0
   */
  public PairTable pair(int first, int second) {
    checkIndex(first, columns.size());
    checkIndex(second, columns.size());
    PairCounter pairs = new PairCounter();
    for (Map.Entry<JointRow, Long> row : rows.entrySet()) {
      List<Optional<BigDecimal>> values = row.getKey().values();
      pairs.add(values.get(first), values.get(second), row.getValue());
    }
    return pairs.table();
  }

  @Override
  public JointCounts merge(JointCounts other) {
    requireSame(other, "merged");
    return new JointCounts(columns, Counting.merged(rows, other.rows));
  }

  @Override
  public JointCounts minus(JointCounts other) {
    requireSame(other, "taken away");
    return new JointCounts(columns, Counting.without("rows", rows, other.rows));
  }

  private void requireSame(JointCounts other, String what) {
    if (!columns.equals(requireNonNull(other, "other").columns)) {
      throw new IllegalArgumentException(
          "joint counts must have the same columns to be "
              + what
              + ", was "
              + columns
              + " and "
              + other.columns);
    }
  }

  @Override
  public long cases() {
    return count();
  }

  @Override
  public long cells() {
    return rows.size();
  }

  @Override
  public String text() {
    return "columns " + String.join("|", columns) + "; rows " + Counting.text(rows);
  }

  /** One line: how many cases, and how many distinct. */
  @Override
  public String toString() {
    return "JointCounts["
        + count()
        + " cases, "
        + incomplete()
        + " with a gap, "
        + rows.size()
        + " distinct]";
  }
}
