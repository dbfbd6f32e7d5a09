package id.bina.scoring.stat.reliability;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Covariances of plain doubles without gaps, in two passes: what a resample needs often. */
final class PlainRows {

  private PlainRows() {}

  /** The matrix of columns of one length. */
  static Outcome<ItemMatrix> matrix(double[][] columns) {
    int k = columns.length;
    int n = k == 0 ? 0 : columns[0].length;
    if (n < 2) {
      return Check.tooFew(n, "complete rows", 2);
    }
    double[][] deviations =
        Arrays.stream(columns).map(PlainRows::deviations).toArray(double[][]::new);
    double[][] cells = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int row = 0; row < n; row++) {
          sum += deviations[i][row] * deviations[j][row];
        }
        cells[i][j] = sum / (n - 1);
        cells[j][i] = cells[i][j];
      }
      if (!(cells[i][i] > 0)) {
        return ItemMatrix.constant("item " + (i + 1));
      }
    }
    List<String> names = IntStream.rangeClosed(1, k).mapToObj(i -> "item " + i).toList();
    return Outcome.of(ItemMatrix.of(names, cells, n, Gaps.LISTWISE));
  }

  private static double[] deviations(double[] column) {
    double mean = Arrays.stream(column).sum() / column.length;
    return Arrays.stream(column).map(value -> value - mean).toArray();
  }
}
