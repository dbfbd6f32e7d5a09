package id.bina.scoring.stat;

import id.bina.scoring.tally.PairTable;
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
  static List<BigDecimal> used(PairTable pairs) {
    TreeSet<BigDecimal> used = new TreeSet<>(pairs.first().values().keySet());
    used.addAll(pairs.second().values().keySet());
    return List.copyOf(used);
  }

  /** The counts of rows that both coded. */
  static List<List<Long>> of(PairTable pairs, List<BigDecimal> categories) {
    TreeMap<BigDecimal, Integer> places = new TreeMap<>();
    categories.forEach(category -> places.put(category, places.size()));
    long[][] table = new long[categories.size()][categories.size()];
    pairs
        .both()
        .forEach(
            (pair, count) -> table[at(places, pair.first())][at(places, pair.second())] += count);
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
