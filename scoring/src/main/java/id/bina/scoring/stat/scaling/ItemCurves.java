package id.bina.scoring.stat.scaling;

/** Probabilities of the categories of items at one place of the scale, and what follows. */
final class ItemCurves {

  private final double[][] p;
  private final double logNorm;

  private ItemCurves(double[][] p, double logNorm) {
    this.p = p;
    this.logNorm = logNorm;
  }

  /**
   * The curves.
   *
   * @param sums cumulated thresholds of each item, 0 first
   */
  static ItemCurves at(double theta, double[][] sums) {
    double[][] p = new double[sums.length][];
    double logNorm = 0;
    for (int i = 0; i < sums.length; i++) {
      p[i] = new double[sums[i].length];
      double highest = 0;
      for (int h = 0; h < p[i].length; h++) {
        p[i][h] = h * theta - sums[i][h];
        highest = Math.max(highest, p[i][h]);
      }
      double total = 0;
      for (int h = 0; h < p[i].length; h++) {
        p[i][h] = StrictMath.exp(p[i][h] - highest);
        total += p[i][h];
      }
      for (int h = 0; h < p[i].length; h++) {
        p[i][h] /= total;
      }
      logNorm += highest + StrictMath.log(total);
    }
    return new ItemCurves(p, logNorm);
  }

  static double[][] sums(double[][] thresholds) {
    double[][] sums = new double[thresholds.length][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = new double[thresholds[i].length + 1];
      for (int h = 1; h < sums[i].length; h++) {
        sums[i][h] = sums[i][h - 1] + thresholds[i][h - 1];
      }
    }
    return sums;
  }

  double probability(int item, int category) {
    return p[item][category];
  }

  /** Sum over the items of the logarithm of what makes probabilities add up to 1. */
  double logNorm() {
    return logNorm;
  }

  double expected(int item) {
    double sum = 0;
    for (int h = 1; h < p[item].length; h++) {
      sum += h * p[item][h];
    }
    return sum;
  }

  /** A central moment of an item: 2 is the variance. */
  double moment(int item, int power) {
    double mean = expected(item);
    double sum = 0;
    for (int h = 0; h < p[item].length; h++) {
      double apart = h - mean;
      sum += p[item][h] * (power == 2 ? apart * apart : apart * apart * apart);
    }
    return sum;
  }

  double expected() {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += expected(i);
    }
    return sum;
  }

  double moment(int power) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += moment(i, power);
    }
    return sum;
  }

  /** Probabilities of all categories above the lowest, item after item. */
  double[] flat() {
    int size = 0;
    for (double[] item : p) {
      size += item.length - 1;
    }
    double[] flat = new double[size];
    int next = 0;
    for (double[] item : p) {
      System.arraycopy(item, 1, flat, next, item.length - 1);
      next += item.length - 1;
    }
    return flat;
  }
}
