package id.bina.scoring.stat.reliability;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Cholesky;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The standard error of omega from how sharply its loadings and uniquenesses are told. */
final class OmegaError {

  private OmegaError() {}

  /** As if the rows were normal: twice the inverse of the expected curvature, over n. */
  static Outcome<Double> expected(Omega omega) {
    OneFactor factor = omega.factor();
    double[] values = values(factor);
    OneFactorPoint point = new OneFactorPoint(fitted(values), values);
    double[] slopes = slopes(omega);
    return solved(point.curvature(), slopes)
        .map(moved -> Math.sqrt(2 * product(slopes, moved) / factor.matrix().n()));
  }

  /** From how much each row pulls: curvature as observed, spread of the pulls as it is. */
  static Outcome<Double> robust(Omega omega, List<Numbers> items) {
    OneFactor factor = omega.factor();
    double[] values = values(factor);
    OneFactorPoint point = new OneFactorPoint(factor.matrix().cells(), values);
    return solved(point.curvature(), slopes(omega))
        .map(
            moved -> {
              double squares = 0;
              for (double[] row : deviations(items)) {
                double pull = product(moved, new OneFactorPoint(outer(row), values).slopes());
                squares += pull * pull;
              }
              return Math.sqrt(squares) / factor.matrix().n();
            });
  }

  private static Outcome<double[]> solved(double[][] curvature, double[] slopes) {
    Optional<Cholesky> triangle = Cholesky.of(curvature);
    return triangle.isPresent()
        ? Outcome.of(triangle.orElseThrow().solve(slopes))
        : Outcome.notComputable(
            Absence.UNIDENTIFIED, "the items do not tell the factor sharply enough for an error");
  }

  private static double[] values(OneFactor factor) {
    int k = factor.matrix().k();
    double[] values = new double[2 * k];
    for (int i = 0; i < k; i++) {
      values[i] = factor.loadings().get(i);
      values[k + i] = factor.uniquenesses().get(i);
    }
    return values;
  }

  private static double[][] fitted(double[] values) {
    int k = values.length / 2;
    double[][] cells = outer(Arrays.copyOf(values, k));
    for (int i = 0; i < k; i++) {
      cells[i][i] += values[k + i];
    }
    return cells;
  }

  private static double[][] outer(double[] row) {
    double[][] cells = new double[row.length][row.length];
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j < row.length; j++) {
        cells[i][j] = row[i] * row[j];
      }
    }
    return cells;
  }

  /** How omega moves with each loading and each uniqueness. */
  private static double[] slopes(Omega omega) {
    double loadings = 0;
    double own = 0;
    int k = omega.factor().matrix().k();
    for (int i = 0; i < k; i++) {
      loadings += omega.factor().loadings().get(i);
      own += omega.factor().uniquenesses().get(i);
    }
    double whole = loadings * loadings + own;
    double[] slopes = new double[2 * k];
    Arrays.fill(slopes, 0, k, 2 * loadings * own / (whole * whole));
    Arrays.fill(slopes, k, 2 * k, -loadings * loadings / (whole * whole));
    return slopes;
  }

  private static double product(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  /** Complete rows around their means, stretched so that their mean square is the covariance. */
  private static List<double[]> deviations(List<Numbers> items) {
    List<double[]> rows = new ArrayList<>();
    double[] means = new double[items.size()];
    for (int row = 0; row < items.get(0).size(); row++) {
      int at = row;
      if (items.stream().allMatch(item -> item.isPresent(at))) {
        double[] values = items.stream().mapToDouble(item -> item.value(at)).toArray();
        for (int i = 0; i < means.length; i++) {
          means[i] += values[i];
        }
        rows.add(values);
      }
    }
    double stretch = Math.sqrt(rows.size() / (rows.size() - 1.0));
    for (double[] values : rows) {
      for (int i = 0; i < means.length; i++) {
        values[i] = stretch * (values[i] - means[i] / rows.size());
      }
    }
    return rows;
  }
}
