package id.bina.scoring.stat.impact;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.CompleteRows;
import id.bina.scoring.internal.NormalEquations;
import id.bina.scoring.tally.Moments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each cluster contributes to a regression, in a basis where the design is orthonormal.
 *
 * <p>Covariates are centred and divided by their sd. {@code root} is lower triangular with {@code
 * root root' = (Z'Z)^-1}. For a cluster g, {@code scores = root' Z_g' e_g} and {@code shares =
 * root' Z_g' Z_g root}; the shares of all clusters sum to the identity. A coefficient is a
 * direction in that basis. All of it rests on exact moments of the clusters, so that rows and
 * tallies give the same digits.
 */
final class ClusterScores {

  private final List<String> names = new ArrayList<>();
  private final int terms;
  private final double[] means;
  private final double[] sds;
  private final double[] slopes;
  private final double[][] root;
  private final List<double[]> scores = new ArrayList<>();
  private final List<double[][]> shares = new ArrayList<>();

  /**
   * Solves the regression once more.
   *
   * @param clusters moments of outcome and covariates by cluster; their fit is known to exist
   * @param all the same of all clusters
   */
  ClusterScores(SortedMap<String, Moments> clusters, Moments all) {
    NormalEquations equations = new NormalEquations(all);
    terms = all.columns().size();
    means = new double[terms];
    sds = new double[terms];
    slopes = new double[terms];
    for (int j = 0; j < terms; j++) {
      means[j] = all.mean(j);
      sds[j] = all.sd(j);
      slopes[j] = j == 0 ? 0 : equations.slope(j - 1);
    }
    root = root(equations, all.count());
    clusters.forEach(this::addCluster);
  }

  /** Moments by cluster of the rows that are complete in all columns. */
  static SortedMap<String, Moments> byCluster(
      Numbers outcome, List<Numbers> covariates, List<String> labels) {
    List<Numbers> columns = new ArrayList<>();
    columns.add(Check.named(outcome, "outcome"));
    for (int j = 0; j < covariates.size(); j++) {
      columns.add(Check.named(covariates.get(j), "x" + (j + 1)));
    }
    int[] complete = CompleteRows.of(columns);
    return new Clusters(labels, outcome.size(), complete).moments(columns, complete);
  }

  /** Clusters that have rows, in the order of their names. */
  static SortedMap<String, Moments> filled(Map<String, Moments> clusters) {
    SortedMap<String, Moments> filled = new TreeMap<>(clusters);
    filled.values().removeIf(each -> each.count() == 0);
    return filled;
  }

  /** Cholesky root of the inverse of the cross products. */
  private double[][] root(NormalEquations equations, long n) {
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

  private void addCluster(String name, Moments cluster) {
    names.add(name);
    double[] sums = new double[terms];
    double[][] half = new double[terms][];
    for (int i = 0; i < terms; i++) {
      double[] products = new double[terms];
      for (int j = 0; j < terms; j++) {
        products[j] = standardised(cluster, i, j);
      }
      half[i] = rotated(products);
      sums[i] = residualSum(cluster, i);
    }
    scores.add(rotated(sums));
    double[][] share = new double[terms][terms];
    for (int i = 0; i < terms; i++) {
      for (int j = 0; j <= i; j++) {
        for (int h = 0; h < terms; h++) {
          share[i][j] += root[h][i] * half[h][j];
        }
        share[j][i] = share[i][j];
      }
    }
    shares.add(share);
  }

  /** Cell of the cross products of the standardised covariates; 0 is the constant. */
  private double standardised(Moments cluster, int i, int j) {
    if (i == 0 && j == 0) {
      return (double) cluster.count();
    }
    if (i == 0 || j == 0) {
      int covariate = Math.max(i, j);
      return sum(cluster, covariate).doubleValue() / sds[covariate];
    }
    return product(cluster, i, j).doubleValue() / (sds[i] * sds[j]);
  }

  /** Sum of the residuals times a standardised covariate; 0 is the constant. */
  private double residualSum(Moments cluster, int term) {
    BigDecimal sum = term == 0 ? sum(cluster, 0) : product(cluster, 0, term);
    for (int j = 1; j < terms; j++) {
      BigDecimal slope = new BigDecimal(slopes[j]);
      BigDecimal part = term == 0 ? sum(cluster, j) : product(cluster, j, term);
      sum = sum.subtract(slope.multiply(part));
    }
    return term == 0 ? sum.doubleValue() : sum.doubleValue() / sds[term];
  }

  /** Sum of the deviations of a column from its mean over all clusters. */
  private BigDecimal sum(Moments cluster, int column) {
    BigDecimal rows = BigDecimal.valueOf(cluster.count());
    return cluster.sum(column).subtract(rows.multiply(new BigDecimal(means[column])));
  }

  /** Sum of the products of such deviations. */
  private BigDecimal product(Moments cluster, int one, int other) {
    BigDecimal first = new BigDecimal(means[one]);
    BigDecimal second = new BigDecimal(means[other]);
    return cluster
        .product(one, other)
        .subtract(first.multiply(cluster.sum(other)))
        .subtract(second.multiply(sum(cluster, one)));
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

  int count() {
    return names.size();
  }

  List<String> names() {
    return names;
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
