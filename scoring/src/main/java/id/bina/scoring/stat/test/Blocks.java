package id.bina.scoring.stat.test;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Persons who were observed under each of several conditions.
 *
 * @param names of the conditions
 * @param rows decimals of each person who has all
 * @param incomplete persons who lack one, not used
 */
record Blocks(List<String> names, List<List<BigDecimal>> rows, long incomplete) {

  static Outcome<Blocks> of(List<Numbers> columns) {
    List<Numbers> named = GroupNames.named(columns);
    if (named.size() < 2) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON, named.size() + " columns, at least 2 are needed");
    }
    int size = named.get(0).size();
    if (named.stream().anyMatch(column -> column.size() != size)) {
      throw new IllegalArgumentException(
          "columns must have the same number of rows, was "
              + named.stream().map(Numbers::size).toList());
    }
    List<List<BigDecimal>> rows = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      int at = row;
      if (named.stream().allMatch(column -> column.isPresent(at))) {
        rows.add(named.stream().map(column -> column.decimal(at)).toList());
      }
    }
    if (rows.isEmpty()) {
      return Outcome.notComputable(
          Absence.NO_DATA, "0 of " + size + " rows are complete, at least 1 is needed");
    }
    List<String> names = named.stream().map(column -> column.name().orElse("")).toList();
    return Outcome.of(new Blocks(names, rows, (long) size - rows.size()));
  }

  /** Twice the midranks of each row. */
  List<long[]> twiceRanks() {
    return rows.stream().map(Blocks::twiceRanks).toList();
  }

  private static long[] twiceRanks(List<BigDecimal> row) {
    long[] ranks = new long[row.size()];
    for (int i = 0; i < ranks.length; i++) {
      for (BigDecimal other : row) {
        int above = row.get(i).compareTo(other);
        ranks[i] += above > 0 ? 2 : above == 0 ? 1 : 0;
      }
      // itself was counted once: twice a rank without ties is even
      ranks[i]++;
    }
    return ranks;
  }

  static long[] sums(List<long[]> rows) {
    long[] sums = new long[rows.get(0).length];
    rows.forEach(row -> Arrays.setAll(sums, i -> Math.addExact(sums[i], row[i])));
    return sums;
  }
}
