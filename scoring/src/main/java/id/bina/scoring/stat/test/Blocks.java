package id.bina.scoring.stat.test;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.tally.JointCounts;
import id.bina.scoring.tally.JointRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Persons who were observed under each of several conditions, those with equal values together.
 *
 * @param rows whole numbers that stand for the values of a person who has all, with their counts
 */
record Blocks(List<Row> rows) {

  /**
   * Persons with equal numbers.
   *
   * @param numbers one a condition
   * @param count how many persons
   */
  record Row(List<Long> numbers, long count) {}

  /** Columns of the same rows under names, or what keeps them from being compared. */
  static Outcome<JointCounts> of(List<Numbers> columns) {
    return columns.size() < 2
        ? tooFew(columns.size())
        : checked(JointCounts.of(GroupNames.named(columns)));
  }

  /** Counts of at least two conditions and one complete person. */
  static Outcome<JointCounts> checked(JointCounts conditions) {
    if (conditions.columns().size() < 2) {
      return tooFew(conditions.columns().size());
    }
    if (conditions.complete().count() == 0) {
      return Outcome.notComputable(
          Absence.NO_DATA,
          "0 of " + conditions.count() + " rows are complete, at least 1 is needed");
    }
    return Outcome.of(conditions);
  }

  private static <T> Outcome<T> tooFew(int columns) {
    return Outcome.notComputable(
        Absence.NO_COMPARISON, columns + " columns, at least 2 are needed");
  }

  /** The complete persons, whose values become whole numbers. */
  static Blocks of(JointCounts conditions, Function<List<BigDecimal>, List<Long>> whole) {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<JointRow, Long> row : conditions.complete().rows().entrySet()) {
      rows.add(new Row(whole.apply(values(row.getKey())), row.getValue()));
    }
    return new Blocks(rows);
  }

  static List<BigDecimal> values(JointRow row) {
    return row.values().stream().map(Optional::orElseThrow).toList();
  }

  /** Twice the midranks of a row. */
  static List<Long> twiceRanks(List<BigDecimal> row) {
    List<Long> ranks = new ArrayList<>();
    for (BigDecimal value : row) {
      // itself is counted once: twice a rank without ties is even
      long rank = 1;
      for (BigDecimal other : row) {
        int above = value.compareTo(other);
        rank += above > 0 ? 2 : above == 0 ? 1 : 0;
      }
      ranks.add(rank);
    }
    return ranks;
  }

  /** Whether a person has one value under all conditions. */
  static boolean isFlat(List<? extends Comparable<?>> row) {
    return row.stream().distinct().count() < 2;
  }

  /** How many persons there are. */
  long n() {
    return rows.stream().mapToLong(Row::count).sum();
  }

  /** The sum over the persons under each condition. */
  long[] sums() {
    long[] sums = new long[rows.get(0).numbers().size()];
    for (Row row : rows) {
      for (int i = 0; i < sums.length; i++) {
        long all = Math.multiplyExact(row.numbers().get(i), row.count());
        sums[i] = Math.addExact(sums[i], all);
      }
    }
    return sums;
  }

  /** The numbers of each person by itself. */
  List<long[]> each() {
    List<long[]> each = new ArrayList<>();
    for (Row row : rows) {
      long[] numbers = row.numbers().stream().mapToLong(Long::longValue).toArray();
      each.addAll(Collections.nCopies(Math.toIntExact(row.count()), numbers));
    }
    return each;
  }
}
