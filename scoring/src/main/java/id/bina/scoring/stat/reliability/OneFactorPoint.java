package id.bina.scoring.stat.reliability;

import id.bina.scoring.internal.Cholesky;
import java.util.Optional;

/** Discrepancy, gradient and curvature of one factor at given loadings and uniquenesses. */
final class OneFactorPoint {

  private final int k;
  private final double[] values;
  private final double[][] inverse;
  private final double[][] between;
  private final double[] inverseLoadings;
  private final double[] betweenLoadings;
  private final double discrepancy;
  private final double[] gradient;

  /**
   * Looks at a point.
   *
   * @param correlations of the items
   * @param values loadings, then uniquenesses
   */
  OneFactorPoint(double[][] correlations, double[] values) {
    this.k = correlations.length;
    this.values = values;
    double share = 0;
    double logs = 0;
    for (int i = 0; i < k; i++) {
      share += values[i] * values[i] / values[k + i];
      logs += StrictMath.log(values[k + i]);
    }
    this.inverse = inverse(share);
    double[][] half = product(inverse, correlations);
    this.between = product(half, inverse);
    double trace = 0;
    for (int i = 0; i < k; i++) {
      trace += half[i][i];
    }
    this.discrepancy = logs + StrictMath.log1p(share) + trace;
    this.inverseLoadings = times(inverse);
    this.betweenLoadings = times(between);
    this.gradient = gradient();
  }

  private double[][] inverse(double share) {
    double[][] result = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double product = values[i] / values[k + i] * (values[j] / values[k + j]);
        result[i][j] = (i == j ? 1 / values[k + i] : 0) - product / (1 + share);
      }
    }
    return result;
  }

  private static double[][] product(double[][] left, double[][] right) {
    int size = left.length;
    double[][] result = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        for (int m = 0; m < size; m++) {
          result[i][j] += left[i][m] * right[m][j];
        }
      }
    }
    return result;
  }

  /** A matrix applied to the loadings. */
  private double[] times(double[][] matrix) {
    double[] result = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        result[i] += matrix[i][j] * values[j];
      }
    }
    return result;
  }

  private double[] gradient() {
    double[] slope = new double[2 * k];
    for (int i = 0; i < k; i++) {
      slope[i] = 2 * (inverseLoadings[i] - betweenLoadings[i]);
      slope[k + i] = inverse[i][i] - between[i][i];
    }
    return slope;
  }

  double[] values() {
    return values.clone();
  }

  double discrepancy() {
    return discrepancy;
  }

  /** The largest slope in size, those against a bound left out. */
  double slope() {
    double largest = 0;
    for (int i = 0; i < 2 * k; i++) {
      largest = Math.max(largest, isHeld(i) ? 0 : Math.abs(gradient[i]));
    }
    return largest;
  }

  /** Whether a uniqueness rests at its bound. */
  private boolean isHeld(int i) {
    return i >= k && values[i] <= OneFactor.LEAST_UNIQUE && gradient[i] >= 0;
  }

  /** The point some way along a step, bounds kept. */
  double[] moved(double[] step) {
    double[] next = values.clone();
    for (int i = 0; i < 2 * k; i++) {
      next[i] += step[i];
    }
    for (int i = k; i < 2 * k; i++) {
      next[i] = Math.max(OneFactor.LEAST_UNIQUE, next[i]);
    }
    return next;
  }

  /** Newton's step with some damping, or empty where the surface is not curved upwards. */
  Optional<double[]> step(double damping) {
    double[][] curved = curvature();
    double[] downwards = new double[2 * k];
    for (int i = 0; i < 2 * k; i++) {
      boolean held = isHeld(i);
      downwards[i] = held ? 0 : -gradient[i];
      for (int j = 0; j < 2 * k; j++) {
        if (i != j && (held || isHeld(j))) {
          curved[i][j] = 0;
        }
      }
      curved[i][i] = held ? 1 : curved[i][i] + damping * (1 + Math.abs(curved[i][i]));
    }
    return Cholesky.of(curved).map(triangle -> triangle.solve(downwards));
  }

  /** The slope of the discrepancy in loadings, then in uniquenesses. */
  double[] slopes() {
    return gradient.clone();
  }

  /** The second derivatives of the discrepancy. */
  double[][] curvature() {
    double ownShare = shares(inverseLoadings);
    double betweenShare = shares(betweenLoadings);
    double[][] curved = new double[2 * k][2 * k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double a = inverse[i][j];
        double b = between[i][j];
        curved[i][j] =
            2 * ownShare * (b - a)
                + 2 * betweenShare * a
                + 2 * inverseLoadings[i] * betweenLoadings[j]
                + 2 * betweenLoadings[i] * inverseLoadings[j]
                - 2 * inverseLoadings[i] * inverseLoadings[j]
                + 2 * (a - b);
        curved[i][k + j] =
            2 * a * (betweenLoadings[j] - inverseLoadings[j]) + 2 * b * inverseLoadings[j];
        curved[k + j][i] = curved[i][k + j];
        curved[k + i][k + j] = a * (2 * b - a);
      }
    }
    return curved;
  }

  private double shares(double[] applied) {
    double sum = 0;
    for (int i = 0; i < k; i++) {
      sum += applied[i] * values[i];
    }
    return sum;
  }
}
