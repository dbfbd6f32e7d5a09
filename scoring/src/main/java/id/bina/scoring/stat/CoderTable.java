package id.bina.scoring.stat;

import id.bina.core.evidence.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many units each pair of categories has, one of the first and one of the second coder. */
final class CoderTable {

  /** A whole number for a pair of categories. */
  interface Cell<T> {
    T at(int i, int j);
  }

  private CoderTable() {}

  /** The categories that were used in rows that both coded, ascending. */
  static List<BigDecimal> used(Numbers first, Numbers second) {
    TreeSet<BigDecimal> used = new TreeSet<>();
    both(first, second)
        .forEach(
            row -> {
              used.add(first.decimal(row));
              used.add(second.decimal(row));
            });
    return List.copyOf(used);
  }

  /** Rows in which both columns have a value. */
  private static List<Integer> both(Numbers first, Numbers second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "both columns must have the same number of rows, was "
              + first.size()
              + " and "
              + second.size());
    }
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < first.size(); row++) {
      if (first.isPresent(row) && second.isPresent(row)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The counts of rows that both coded. */
  static List<List<Long>> of(Numbers first, Numbers second, List<BigDecimal> categories) {
    TreeMap<BigDecimal, Integer> places = new TreeMap<>();
    categories.forEach(category -> places.put(category, places.size()));
    long[][] table = new long[categories.size()][categories.size()];
    both(first, second)
        .forEach(row -> table[at(places, first.decimal(row))][at(places, second.decimal(row))]++);
    List<List<Long>> counts = new ArrayList<>();
    for (long[] row : table) {
      counts.add(Arrays.stream(row).boxed().toList());
    }
    return counts;
  }

  private static int at(Map<BigDecimal, Integer> places, BigDecimal category) {
    Integer place = places.get(category);
    if (place == null) {
      throw new IllegalArgumentException(
          "category must be one of " + places.keySet() + ", was " + category);
    }
    return place;
  }

  /** Units to which the first coder gave a category. */
  static long row(List<List<Long>> counts, int category) {
    return counts.get(category).stream().mapToLong(Long::longValue).sum();
  }

  /** Units to which the second coder gave a category. */
  static long column(List<List<Long>> counts, int category) {
    return counts.stream().mapToLong(row -> row.get(category)).sum();
  }

  /** How often a category was given, by either coder. */
  static long given(List<List<Long>> counts, int category) {
    return row(counts, category) + column(counts, category);
  }

  /** The sum over all pairs of categories of a weight times a number. */
  static BigInteger sum(List<List<Long>> counts, Cell<Long> weight, Cell<BigInteger> number) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < counts.size(); i++) {
      for (int j = 0; j < counts.size(); j++) {
        sum = sum.add(BigInteger.valueOf(weight.at(i, j)).multiply(number.at(i, j)));
      }
    }
    return sum;
  }
}
