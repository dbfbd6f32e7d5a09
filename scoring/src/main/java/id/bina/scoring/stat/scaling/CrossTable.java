package id.bina.scoring.stat.scaling;

import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.ValuePair;
import java.math.BigDecimal;
import java.util.List;

/** Counts of two columns by the categories that were used, in ascending order. */
final class CrossTable {

  private final List<BigDecimal> rows;
  private final List<BigDecimal> columns;
  private final long[][] counts;
  private final long n;

  private CrossTable(PairTable pairs) {
    rows = List.copyOf(pairs.first().values().keySet());
    columns = List.copyOf(pairs.second().values().keySet());
    counts = new long[rows.size()][columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        counts[i][j] = pairs.count(new ValuePair(rows.get(i), columns.get(j)));
      }
    }
    n = pairs.pairs();
  }

  static CrossTable of(PairTable pairs) {
    return new CrossTable(pairs);
  }

  long n() {
    return n;
  }

  int rowCount() {
    return rows.size();
  }

  int columnCount() {
    return columns.size();
  }

  long count(int row, int column) {
    return counts[row][column];
  }

  long[] rowTotals() {
    long[] totals = new long[rows.size()];
    for (int i = 0; i < totals.length; i++) {
      for (long count : counts[i]) {
        totals[i] += count;
      }
    }
    return totals;
  }

  long[] columnTotals() {
    long[] totals = new long[columns.size()];
    for (long[] row : counts) {
      for (int j = 0; j < totals.length; j++) {
        totals[j] += row[j];
      }
    }
    return totals;
  }
}
