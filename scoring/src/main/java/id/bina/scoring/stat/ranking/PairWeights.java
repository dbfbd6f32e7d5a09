package id.bina.scoring.stat.ranking;

import java.util.Arrays;

/** Weights that add up to 1, from judgements of pairs. */
final class PairWeights {

  private static final int MOST_STEPS = 100_000;
  private static final double CLOSE = 1e-15;

  private final double[][] times;

  PairWeights(Judgements judgements) {
    int n = judgements.criteria().size();
    times = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        times[i][j] = judgements.times(i, j);
      }
    }
  }

  /** By power iteration, which converges as all entries are above 0. */
  double[] eigenvector() {
    double[] weights = geometricMeans();
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = scaled(product(weights));
      double moved = 0;
      for (int i = 0; i < next.length; i++) {
        moved = Math.max(moved, Math.abs(next[i] - weights[i]));
      }
      weights = next;
      if (moved < CLOSE) {
        break;
      }
    }
    return weights;
  }

  double[] geometricMeans() {
    double[] means = new double[times.length];
    for (int i = 0; i < means.length; i++) {
      double logs = Arrays.stream(times[i]).map(StrictMath::log).sum();
      means[i] = StrictMath.exp(logs / means.length);
    }
    return scaled(means);
  }

  double[] columnMeans() {
    double[] means = new double[times.length];
    for (int j = 0; j < times.length; j++) {
      double sum = 0;
      for (double[] row : times) {
        sum += row[j];
      }
      for (int i = 0; i < times.length; i++) {
        means[i] += times[i][j] / sum / times.length;
      }
    }
    return means;
  }

  /** By how much the product with the judgements is larger: the eigenvalue of an eigenvector. */
  double growth(double[] weights) {
    return Arrays.stream(product(weights)).sum();
  }

  /** Mean over the criteria of that growth. */
  double meanGrowth(double[] weights) {
    double[] product = product(weights);
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += product[i] / weights[i];
    }
    return sum / weights.length;
  }

  private double[] product(double[] weights) {
    double[] product = new double[weights.length];
    for (int i = 0; i < product.length; i++) {
      for (int j = 0; j < product.length; j++) {
        product[i] += times[i][j] * weights[j];
      }
    }
    return product;
  }

  private static double[] scaled(double[] values) {
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values).map(value -> value / sum).toArray();
  }
}
