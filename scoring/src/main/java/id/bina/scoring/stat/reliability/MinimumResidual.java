package id.bina.scoring.stat.reliability;

import java.util.Arrays;

/** Loadings of one factor by least squares of the correlations off the diagonal. */
final class MinimumResidual {

  private static final int MOST_SWEEPS = 100_000;
  private static final double MOST_LOADING = Math.sqrt(1 - OneFactor.LEAST_UNIQUE);

  private MinimumResidual() {}

  /** Standardised loadings; each at most where the item keeps the least share to itself. */
  static double[] fit(double[][] correlations) {
    double[] loadings = start(correlations);
    double change = 1;
    for (int sweep = 0; sweep < MOST_SWEEPS && change > 1e-15; sweep++) {
      change = 0;
      for (int i = 0; i < loadings.length; i++) {
        double next = best(correlations, loadings, i);
        change = Math.max(change, Math.abs(next - loadings[i]));
        loadings[i] = next;
      }
    }
    return loadings;
  }

  /** Loadings, then what they leave to each item. */
  static double[] withOwn(double[] loadings) {
    int k = loadings.length;
    double[] both = Arrays.copyOf(loadings, 2 * k);
    for (int i = 0; i < k; i++) {
      both[k + i] = Math.max(OneFactor.LEAST_UNIQUE, 1 - loadings[i] * loadings[i]);
    }
    return both;
  }

  /** The loading of one item that suits the others best: a parabola, cut at the bounds. */
  private static double best(double[][] correlations, double[] loadings, int i) {
    double above = 0;
    double below = 0;
    for (int j = 0; j < loadings.length; j++) {
      if (j != i) {
        above += correlations[i][j] * loadings[j];
        below += loadings[j] * loadings[j];
      }
    }
    double free = below == 0 ? 0 : above / below;
    return Math.max(-MOST_LOADING, Math.min(MOST_LOADING, free));
  }

  /** The main axis of the correlations, so that items keyed the other way begin with their sign. */
  private static double[] start(double[][] correlations) {
    int k = correlations.length;
    double[] axis = new double[k];
    for (int i = 0; i < k; i++) {
      // no item is left out by a start at right angles to the axis
      axis[i] = 1 + i * 1e-3;
    }
    for (int step = 0; step < 200; step++) {
      double[] next = new double[k];
      double square = 0;
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          next[i] += correlations[i][j] * axis[j];
        }
        square += next[i] * next[i];
      }
      double length = Math.sqrt(square);
      for (int i = 0; i < k; i++) {
        axis[i] = length == 0 ? axis[i] : next[i] / length;
      }
    }
    double[] loadings = new double[k];
    for (int i = 0; i < k; i++) {
      loadings[i] = Math.max(-0.9, Math.min(0.9, axis[i] * Math.sqrt(k * 0.5)));
    }
    return loadings;
  }
}
