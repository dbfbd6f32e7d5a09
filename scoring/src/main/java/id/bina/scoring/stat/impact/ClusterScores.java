package id.bina.scoring.stat.impact;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.CompleteRows;
import id.bina.scoring.internal.NormalEquations;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * What each cluster contributes to a regression, in a basis where the design is orthonormal.
 *
 * <p>Covariates are centred and divided by their sd. {@code root} is lower triangular with {@code
 * root root' = (Z'Z)^-1}. For a cluster g, {@code scores = root' Z_g' e_g} and {@code shares =
 * root' Z_g' Z_g root}; the shares of all clusters sum to the identity. A coefficient is a
 * direction in that basis.
 */
final class ClusterScores {

  private final Clusters clusters;
  private final int terms;
  private final double[] means;
  private final double[] sds;
  private final double[][] design;
  private final double[] residuals;
  private final double[][] root;
  private final List<double[]> scores = new ArrayList<>();
  private final List<double[][]> shares = new ArrayList<>();

  /**
   * Solves the regression once more.
   *
   * @param outcome what is explained, by a fit that is known to exist
   * @param covariates what explains it
   * @param labels cluster of each row
   */
  static ClusterScores of(Numbers outcome, List<Numbers> covariates, List<String> labels) {
    List<Numbers> columns = new ArrayList<>();
    columns.add(Check.named(outcome, "outcome"));
    for (int j = 0; j < covariates.size(); j++) {
      columns.add(Check.named(covariates.get(j), "x" + (j + 1)));
    }
    return new ClusterScores(columns, labels);
  }

  private ClusterScores(List<Numbers> columns, List<String> labels) {
    int[] complete = CompleteRows.of(columns);
    clusters = new Clusters(labels, columns.get(0).size(), complete);
    Moments moments = Moments.of(columns);
    NormalEquations equations = new NormalEquations(moments);
    terms = columns.size();
    means = new double[terms];
    sds = new double[terms];
    for (int j = 0; j < terms; j++) {
      means[j] = moments.mean(j);
      sds[j] = moments.sd(j);
    }
    design = new double[complete.length][];
    residuals = new double[complete.length];
    for (int i = 0; i < complete.length; i++) {
      design[i] = standardised(columns, complete[i]);
      residuals[i] = columns.get(0).value(complete[i]) - means[0];
      for (int j = 1; j < terms; j++) {
        residuals[i] -= equations.slope(j - 1) * sds[j] * design[i][j];
      }
    }
    root = root(equations, complete.length);
    clusters.rows().forEach(this::addCluster);
  }

  private double[] standardised(List<Numbers> columns, int row) {
    double[] z = new double[terms];
    z[0] = 1;
    for (int j = 1; j < terms; j++) {
      z[j] = (columns.get(j).value(row) - means[j]) / sds[j];
    }
    return z;
  }

  /** Cholesky root of the inverse of the cross products. */
  private double[][] root(NormalEquations equations, int n) {
    double[][] lower = new double[terms][terms];
    lower[0][0] = Math.sqrt(1.0 / n);
    for (int i = 1; i < terms; i++) {
      for (int j = 1; j <= i; j++) {
        double cell = equations.inverse(i - 1, j - 1) * sds[i] * sds[j];
        for (int h = 1; h < j; h++) {
          cell -= lower[i][h] * lower[j][h];
        }
        lower[i][j] = i == j ? Math.sqrt(cell) : cell / lower[j][j];
      }
    }
    return lower;
  }

  private void addCluster(List<Integer> rows) {
    double[] sums = new double[terms];
    double[][] products = new double[terms][terms];
    for (int i = 0; i < terms; i++) {
      int column = i;
      sums[i] = sum(rows, row -> design[row][column] * residuals[row]);
      for (int j = 0; j <= i; j++) {
        int other = j;
        products[i][j] = sum(rows, row -> design[row][column] * design[row][other]);
        products[j][i] = products[i][j];
      }
    }
    scores.add(rotated(sums));
    double[][] half = new double[terms][];
    for (int i = 0; i < terms; i++) {
      half[i] = rotated(products[i]);
    }
    double[][] share = new double[terms][terms];
    for (int i = 0; i < terms; i++) {
      for (int j = 0; j < terms; j++) {
        for (int h = 0; h < terms; h++) {
          share[i][j] += root[h][i] * half[h][j];
        }
      }
    }
    shares.add(share);
  }

  private static double sum(List<Integer> rows, IntToDoubleFunction part) {
    return SortedSum.of(rows.stream().mapToInt(Integer::intValue).mapToDouble(part).toArray());
  }

  /** {@code root' vector}. */
  private double[] rotated(double[] vector) {
    double[] turned = new double[terms];
    for (int i = 0; i < terms; i++) {
      for (int h = i; h < terms; h++) {
        turned[i] += root[h][i] * vector[h];
      }
    }
    return turned;
  }

  /**
   * The direction of a coefficient.
   *
   * @param term 0 for the constant
   */
  double[] direction(int term) {
    double[] contrast = new double[terms];
    if (term == 0) {
      contrast[0] = 1;
      for (int j = 1; j < terms; j++) {
        contrast[j] = -means[j] / sds[j];
      }
    } else {
      contrast[term] = 1 / sds[term];
    }
    return rotated(contrast);
  }

  Clusters clusters() {
    return clusters;
  }

  int terms() {
    return terms;
  }

  List<double[]> scores() {
    return scores;
  }

  List<double[][]> shares() {
    return shares;
  }
}
