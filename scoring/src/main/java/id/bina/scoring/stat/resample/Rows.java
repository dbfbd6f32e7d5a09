package id.bina.scoring.stat.resample;

import id.bina.core.evidence.Numbers;
import java.util.Arrays;
import java.util.List;

/** Complete rows of some columns, and how many were left out. */
final class Rows {

  private final double[][] columns;
  private final int size;
  private final int leftOut;

  private Rows(double[][] columns, int size, int leftOut) {
    this.columns = columns;
    this.size = size;
    this.leftOut = leftOut;
  }

  static Rows of(List<Numbers> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("statistic needs 1 column or more, was none");
    }
    int all = columns.get(0).size();
    for (Numbers column : columns) {
      if (column.size() != all) {
        throw new IllegalArgumentException(
            "columns must have the same number of rows, was " + all + " and " + column.size());
      }
    }
    double[][] values = new double[columns.size()][all];
    int next = 0;
    for (int row = 0; row < all; row++) {
      int at = row;
      if (columns.stream().allMatch(column -> column.isPresent(at))) {
        for (int j = 0; j < values.length; j++) {
          values[j][next] = columns.get(j).value(row);
        }
        next++;
      }
    }
    for (int j = 0; j < values.length; j++) {
      values[j] = Arrays.copyOf(values[j], next);
    }
    return new Rows(values, next, all - next);
  }

  int size() {
    return size;
  }

  int leftOut() {
    return leftOut;
  }

  double[][] columns() {
    return columns;
  }

  double[][] taken(int[] rows) {
    double[][] taken = new double[columns.length][rows.length];
    for (int j = 0; j < taken.length; j++) {
      for (int i = 0; i < rows.length; i++) {
        taken[j][i] = columns[j][rows[i]];
      }
    }
    return taken;
  }

  double[][] without(int row) {
    double[][] rest = new double[columns.length][size - 1];
    for (int j = 0; j < rest.length; j++) {
      System.arraycopy(columns[j], 0, rest[j], 0, row);
      System.arraycopy(columns[j], row + 1, rest[j], row, size - 1 - row);
    }
    return rest;
  }
}
