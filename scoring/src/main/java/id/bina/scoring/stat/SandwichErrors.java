package id.bina.scoring.stat;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.CompleteRows;
import id.bina.scoring.internal.NormalEquations;
import id.bina.scoring.internal.SortedSum;
import java.util.List;

/**
 * Squared residuals of each row, weighted by what the row does to each coefficient.
 *
 * <p>Sums run in order of size, so that the order of rows does not matter.
 */
final class SandwichErrors {

  /** Nearer to 1 than this a leverage is 1 but for rounding. */
  private static final double FULL_LEVERAGE = 1e-9;

  private final double[][] influences;
  private final double[] residuals;
  private final double[] leverages;

  /**
   * @param columns outcome and covariates; complete rows only are used
   * @param means of all columns
   * @param equations the solved normal equations
   */
  SandwichErrors(List<Numbers> columns, double[] means, NormalEquations equations) {
    int k = columns.size() - 1;
    int[] complete = CompleteRows.of(columns);
    influences = new double[k + 1][complete.length];
    residuals = new double[complete.length];
    leverages = new double[complete.length];
    double[][] inverse = new double[k][k];
    double[] slopes = new double[k];
    for (int i = 0; i < k; i++) {
      slopes[i] = equations.slope(i);
      for (int j = 0; j < k; j++) {
        inverse[i][j] = equations.inverse(i, j);
      }
    }
    for (int row = 0; row < complete.length; row++) {
      double[] deviations = new double[k + 1];
      for (int j = 0; j <= k; j++) {
        deviations[j] = columns.get(j).value(complete[row]) - means[j];
      }
      addRow(row, deviations, means, slopes, inverse);
    }
  }

  private void addRow(
      int row, double[] deviations, double[] means, double[] slopes, double[][] inverse) {
    double residual = deviations[0];
    double share = 1.0 / residuals.length;
    double leverage = share;
    double ofConstant = share;
    for (int i = 0; i < slopes.length; i++) {
      double influence = 0;
      for (int j = 0; j < slopes.length; j++) {
        influence += inverse[i][j] * deviations[j + 1];
      }
      influences[i + 1][row] = influence;
      residual -= slopes[i] * deviations[i + 1];
      leverage += influence * deviations[i + 1];
      ofConstant -= influence * means[i + 1];
    }
    influences[0][row] = ofConstant;
    residuals[row] = residual;
    leverages[row] = leverage;
  }

  boolean hasFullLeverage() {
    for (double leverage : leverages) {
      if (1 - leverage < FULL_LEVERAGE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Standard error of a coefficient.
   *
   * @param term 0 for the constant
   * @param power how often squared residuals are divided by 1 - leverage
   */
  double error(int term, int power) {
    double[] parts = new double[residuals.length];
    for (int row = 0; row < parts.length; row++) {
      double part = residuals[row] * influences[term][row];
      parts[row] = part * part;
      for (int i = 0; i < power; i++) {
        parts[row] /= 1 - leverages[row];
      }
    }
    return Math.sqrt(SortedSum.of(parts));
  }
}
