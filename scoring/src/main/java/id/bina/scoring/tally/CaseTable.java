package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Numbers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The cases themselves, by key: the last resort, for methods that need all columns of a case.
 *
 * <p>Merging is a union of keys, and whoever computes does so after merging and in the order of the
 * keys, so that not even the last digit depends on how the cases were read. Its size is the number
 * of cases.
 *
 * <ul>
 *   <li>a case without a key cannot take part; it is counted in {@code withoutKey}
 *   <li>a key that stands twice is two cases that cannot be told apart; both are left out and
 *       counted in {@code repeated}
 *   <li>either makes {@link #refusal()} say so; a strategy passes the sentence on as its reason
 * </ul>
 *
 * @param columns the columns, in the order of the values of a row
 * @param rows the values by key of the case, one for each column; codes as they were answered
 * @param withoutKey how many cases had no key
 * @param repeated how many cases had a key that others had too, by key
 */
public record CaseTable(
    List<ColumnKey> columns,
    SortedMap<String, List<CaseValue>> rows,
    long withoutKey,
    SortedMap<String, Long> repeated)
    implements Tally<CaseTable> {

  /**
   * Keeps copies.
   *
   * @throws IllegalArgumentException if a row has another number of values than there are columns,
   *     or a key is both a row and repeated
   */
  public CaseTable {
    columns = List.copyOf(columns);
    SortedMap<String, List<CaseValue>> copy = new TreeMap<>();
    for (Map.Entry<String, List<CaseValue>> row : rows.entrySet()) {
      if (row.getValue().size() != columns.size()) {
        throw new IllegalArgumentException(
            "case must have one value for each of "
                + columns.size()
                + " columns, had "
                + row.getValue().size()
                + " (case "
                + row.getKey()
                + ")");
      }
      copy.put(row.getKey(), List.copyOf(row.getValue()));
    }
    rows = Collections.unmodifiableSortedMap(copy);
    repeated = Counting.checked("repeated keys", repeated);
    if (!Collections.disjoint(rows.keySet(), repeated.keySet())) {
      throw new IllegalArgumentException("a repeated key must not have a row");
    }
    if (withoutKey < 0) {
      throw new IllegalArgumentException(
          "count of cases without a key must be at least 0, was " + withoutKey);
    }
  }

  /**
   * The table of no cases.
   *
   * @param columns the columns
   */
  public static CaseTable empty(List<ColumnKey> columns) {
    return new CaseTable(columns, new TreeMap<>(), 0, new TreeMap<>());
  }

  /** How many cases have a row. */
  public int size() {
    return rows.size();
  }

  /** The keys of the cases that have a row, in order. */
  public List<String> keys() {
    return List.copyOf(rows.keySet());
  }

  /**
   * A column in the order of the keys.
   *
   * @param column one of the columns
   * @throws IllegalArgumentException if the table does not have it
   */
  public Numbers numbers(ColumnKey column) {
    int index = columns.indexOf(requireNonNull(column, "column"));
    if (index < 0) {
      throw new IllegalArgumentException(
          "column must be one of " + columns + ", was '" + column + "'");
    }
    Numbers.Builder numbers = Numbers.builder().name(column.toString());
    for (List<CaseValue> row : rows.values()) {
      CaseValue value = row.get(index);
      value.number().ifPresent(numbers::add);
      value.missing().ifPresent(numbers::missing);
    }
    return numbers.build();
  }

  /** Only the cases that have a number in every column. */
  public CaseTable complete() {
    return where(row -> row.stream().allMatch(value -> value.number().isPresent()));
  }

  private CaseTable where(Predicate<List<CaseValue>> kept) {
    SortedMap<String, List<CaseValue>> some = new TreeMap<>(rows);
    some.values().removeIf(kept.negate());
    return new CaseTable(columns, some, withoutKey, repeated);
  }

  /** Why the table does not hold all its cases, in one sentence; empty if it does. */
  public Optional<String> refusal() {
    if (withoutKey > 0) {
      return Optional.of(
          "every case must have a key, " + withoutKey + " of " + cases() + " had none");
    }
    if (!repeated.isEmpty()) {
      return Optional.of(
          "every key must stand for one case, '"
              + repeated.firstKey()
              + "' stood for "
              + repeated.get(repeated.firstKey())
              + others(repeated.size() - 1));
    }
    return Optional.empty();
  }

  private static String others(int more) {
    return more == 0 ? "" : " and " + more + " more keys for several";
  }

  /** How many cases were read, with or without a row. */
  @Override
  public long cases() {
    return Math.addExact(Math.addExact(rows.size(), withoutKey), Counting.total(repeated));
  }

  /**
   * The table of the cases of both.
   *
   * @throws IllegalArgumentException if the columns differ
   */
  @Override
  public CaseTable merge(CaseTable other) {
    requireSame(other);
    SortedMap<String, Long> clashes = new TreeMap<>(Counting.merged(repeated, other.repeated));
    SortedMap<String, List<CaseValue>> union = new TreeMap<>();
    addAll(rows, other.rows, union, clashes);
    addAll(other.rows, rows, union, clashes);
    return new CaseTable(columns, union, Math.addExact(withoutKey, other.withoutKey), clashes);
  }

  private void requireSame(CaseTable other) {
    if (!columns.equals(other.columns)) {
      throw new IllegalArgumentException(
          "case tables must have the same columns to be merged, had "
              + columns
              + " and "
              + other.columns);
    }
  }

  private static void addAll(
      SortedMap<String, List<CaseValue>> some,
      SortedMap<String, List<CaseValue>> others,
      SortedMap<String, List<CaseValue>> union,
      SortedMap<String, Long> clashes) {
    some.forEach(
        (key, row) -> {
          if (others.containsKey(key) || clashes.containsKey(key)) {
            clashes.merge(key, 1L, Math::addExact);
          } else {
            union.put(key, row);
          }
        });
  }

  /**
   * The table without the cases of another one.
   *
   * @throws IllegalArgumentException if the columns differ, a case is not in this table, or one of
   *     two cases with one key would be left, of which nobody knows which it is
   */
  @Override
  public CaseTable minus(CaseTable other) {
    requireSame(other);
    SortedMap<String, List<CaseValue>> rest = new TreeMap<>(rows);
    SortedMap<String, Long> clashes = new TreeMap<>(repeated);
    other.rows.forEach(
        (key, row) -> {
          if (!row.equals(rest.get(key))) {
            take(clashes, key, 1);
          } else {
            rest.remove(key);
          }
        });
    other.repeated.forEach((key, count) -> take(clashes, key, count));
    return new CaseTable(
        columns,
        rest,
        Counting.without("cases without a key", withoutKey, other.withoutKey),
        clashes);
  }

  private static void take(SortedMap<String, Long> clashes, String key, long count) {
    long left = Counting.without("cases " + key, clashes.getOrDefault(key, 0L), count);
    if (left == 1) {
      throw new IllegalArgumentException(
          "case that is left must be known, was one of "
              + (count + 1)
              + " with the key '"
              + key
              + "'\n  count the cases again");
    }
    clashes.put(key, left);
  }

  @Override
  public long cells() {
    return (long) rows.size() * columns.size();
  }

  @Override
  public String text() {
    return "cases "
        + rows.entrySet().stream()
            .map(row -> row.getKey() + "=" + row.getValue())
            .collect(Collectors.joining(" "))
        + "; without key "
        + withoutKey
        + "; repeated "
        + Counting.text(repeated);
  }

  /** One line: how many cases and columns. */
  @Override
  public String toString() {
    return "CaseTable["
        + size()
        + " of "
        + cases()
        + " cases, "
        + columns.size()
        + (columns.size() == 1 ? " column]" : " columns]");
  }
}
