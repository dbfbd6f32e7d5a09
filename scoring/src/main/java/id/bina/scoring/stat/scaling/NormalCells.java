package id.bina.scoring.stat.scaling;

import id.bina.scoring.internal.BivariateNormal;
import id.bina.scoring.internal.Normal;

/** Probabilities of the cells of two normal variables that thresholds cut, and their changes. */
final class NormalCells {

  private final double[] first;
  private final double[] second;
  private final double r;

  /** Thresholds in ascending order, the outer ones infinite. */
  private NormalCells(double[] first, double[] second, double r) {
    this.first = first;
    this.second = second;
    this.r = r;
  }

  static NormalCells of(double[] first, double[] second, double r) {
    return new NormalCells(withEnds(first), withEnds(second), r);
  }

  private static double[] withEnds(double[] thresholds) {
    double[] ends = new double[thresholds.length + 2];
    ends[0] = Double.NEGATIVE_INFINITY;
    System.arraycopy(thresholds, 0, ends, 1, thresholds.length);
    ends[ends.length - 1] = Double.POSITIVE_INFINITY;
    return ends;
  }

  /** Never below the smallest normal double, which stands for "as good as impossible". */
  double[][] probabilities() {
    double[][] cells =
        differences((x, y) -> BivariateNormal.lower(x, y, r), first.length, second.length);
    for (double[] row : cells) {
      for (int j = 0; j < row.length; j++) {
        row[j] = Math.max(row[j], Double.MIN_NORMAL);
      }
    }
    return cells;
  }

  /** Change with the correlation. */
  double[][] byCorrelation() {
    return differences((x, y) -> BivariateNormal.density(x, y, r), first.length, second.length);
  }

  /** Change with a threshold of the first variable, from 1. */
  double[][] byFirst(int threshold) {
    double[][] change = new double[first.length - 1][];
    double[] below = change(first[threshold], second);
    for (int i = 0; i < change.length; i++) {
      change[i] = times(below, i == threshold - 1 ? 1 : i == threshold ? -1 : 0);
    }
    return change;
  }

  /** Change with a threshold of the second variable, from 1. */
  double[][] bySecond(int threshold) {
    double[] left = change(second[threshold], first);
    double[][] change = new double[first.length - 1][second.length - 1];
    for (int i = 0; i < change.length; i++) {
      change[i][threshold - 1] = left[i];
      change[i][threshold] = -left[i];
    }
    return change;
  }

  static double normalDensity(double x) {
    return StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  private double[] change(double at, double[] others) {
    double rest = Math.sqrt((1 - r) * (1 + r));
    double[] cells = new double[others.length - 1];
    double below = 0;
    for (int j = 0; j < cells.length; j++) {
      double next = Normal.lower((others[j + 1] - r * at) / rest);
      cells[j] = normalDensity(at) * (next - below);
      below = next;
    }
    return cells;
  }

  private static double[] times(double[] values, int factor) {
    double[] product = new double[values.length];
    for (int j = 0; j < product.length; j++) {
      product[j] = values[j] * factor;
    }
    return product;
  }

  @FunctionalInterface
  private interface Corner {
    double at(double x, double y);
  }

  private double[][] differences(Corner corner, int rows, int columns) {
    double[][] at = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        at[i][j] = corner.at(first[i], second[j]);
      }
    }
    double[][] cells = new double[rows - 1][columns - 1];
    for (int i = 1; i < rows; i++) {
      for (int j = 1; j < columns; j++) {
        cells[i - 1][j - 1] = at[i][j] - at[i - 1][j] - at[i][j - 1] + at[i - 1][j - 1];
      }
    }
    return cells;
  }
}
