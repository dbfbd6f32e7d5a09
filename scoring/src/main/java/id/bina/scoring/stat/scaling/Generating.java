package id.bina.scoring.stat.scaling;

/**
 * Sums over all ways to reach each raw score: the elementary symmetric functions, each by adding
 * products of what is positive, never by taking away.
 */
final class Generating {

  private final double[][] weights;

  /**
   * The functions of cumulated thresholds.
   *
   * @param sums of each item, without the first, which is 0
   */
  Generating(double[][] sums) {
    weights = new double[sums.length][];
    for (int i = 0; i < sums.length; i++) {
      weights[i] = new double[sums[i].length + 1];
      weights[i][0] = 1;
      for (int h = 1; h < weights[i].length; h++) {
        weights[i][h] = StrictMath.exp(-sums[i][h - 1]);
      }
    }
  }

  double weight(int item, int category) {
    return weights[item][category];
  }

  /** By score, two items left out; -1 leaves out none. */
  double[] without(int item, int other) {
    double[] product = {1};
    for (int i = 0; i < weights.length; i++) {
      if (i != item && i != other) {
        product = times(product, weights[i]);
      }
    }
    return product;
  }

  private static double[] times(double[] left, double[] right) {
    double[] product = new double[left.length + right.length - 1];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < right.length; j++) {
        product[i + j] += left[i] * right[j];
      }
    }
    return product;
  }
}
