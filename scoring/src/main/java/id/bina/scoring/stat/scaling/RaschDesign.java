package id.bina.scoring.stat.scaling;

import id.bina.scoring.internal.Matrix;

/**
 * Which thresholds are parameters, and which follow from others.
 *
 * <p>Flat indices go through the thresholds of the first item, then of the second, and so on.
 */
final class RaschDesign {

  private final int[] steps;
  private final Matrix thresholds;

  private RaschDesign(int[] steps, Matrix thresholds) {
    this.steps = steps;
    this.thresholds = thresholds;
  }

  /**
   * The parameters of a model.
   *
   * @param free whether the place of all thresholds together is a parameter too
   */
  static RaschDesign of(int[] steps, Rasch.Model model, Place free) {
    int size = 0;
    for (int step : steps) {
      size += step;
    }
    double[][] all = new double[size][];
    int next = 0;
    for (int i = 0; i < steps.length; i++) {
      for (int j = 0; j < steps[i]; j++) {
        all[next] =
            model == Rasch.Model.PARTIAL_CREDIT
                ? unit(next, size)
                : ratingScale(i, j, steps.length, steps[0]);
        next++;
      }
    }
    int fixed = free == Place.FREE ? 0 : 1;
    int columns = all[0].length - fixed;
    double[][] kept = new double[size][columns];
    for (int k = 0; k < size; k++) {
      System.arraycopy(all[k], fixed, kept[k], 0, columns);
    }
    return new RaschDesign(steps.clone(), Matrix.of(kept));
  }

  /** Whether the place of the scale is estimated. */
  enum Place {
    /** It is not: the first threshold or item stands at 0 until all are centred. */
    FIXED,
    /** It is: the persons have mean 0. */
    FREE
  }

  private static double[] unit(int at, int size) {
    double[] row = new double[size];
    row[at] = 1;
    return row;
  }

  /** A location for each item, then the thresholds after the first, which stands at 0. */
  private static double[] ratingScale(int item, int step, int items, int steps) {
    double[] row = new double[items + steps - 1];
    row[item] = 1;
    if (step > 0) {
      row[items + step - 1] = 1;
    }
    return row;
  }

  int parameters() {
    return thresholds.columns();
  }

  Matrix thresholds() {
    return thresholds;
  }

  /** From parameters to cumulated thresholds, flat without the zeros. */
  Matrix sums() {
    double[][] sums = thresholds.toArray();
    int next = 0;
    for (int step : steps) {
      for (int j = 0; j < step; j++) {
        for (int k = 0; j > 0 && k < sums[next].length; k++) {
          sums[next][k] += sums[next - 1][k];
        }
        next++;
      }
    }
    return Matrix.of(sums);
  }

  /** Flat values cut into items. */
  double[][] byItem(double[] flat) {
    double[][] items = new double[steps.length][];
    int next = 0;
    for (int i = 0; i < steps.length; i++) {
      items[i] = new double[steps[i]];
      System.arraycopy(flat, next, items[i], 0, steps[i]);
      next += steps[i];
    }
    return items;
  }

  /** Takes from each threshold the mean location of the items. */
  Matrix centring() {
    int size = thresholds.rows();
    double[][] centring = new double[size][size];
    int next = 0;
    for (int step : steps) {
      for (int j = 0; j < step; j++) {
        for (int row = 0; row < size; row++) {
          centring[row][next] = (row == next ? 1 : 0) - 1.0 / steps.length / step;
        }
        next++;
      }
    }
    return Matrix.of(centring);
  }

  /** From thresholds to the mean of each item. */
  Matrix locations() {
    double[][] means = new double[steps.length][thresholds.rows()];
    int next = 0;
    for (int i = 0; i < steps.length; i++) {
      for (int j = 0; j < steps[i]; j++) {
        means[i][next] = 1.0 / steps[i];
        next++;
      }
    }
    return Matrix.of(means);
  }
}
