package id.bina.scoring.internal;

import java.util.Optional;

/** Symmetric positive definite matrices: solved, inverted, their determinant. */
public final class Cholesky {

  /** A pivot below this share of its diagonal counts as none. */
  private static final double LEAST = 1e-12;

  private final double[][] lower;

  private Cholesky(double[][] lower) {
    this.lower = lower;
  }

  /** The triangle of a matrix, or empty if it is not positive definite, or hardly so. */
  public static Optional<Cholesky> of(double[][] matrix) {
    return of(matrix, LEAST);
  }

  /**
   * The triangle of a matrix, or empty if it is not positive definite.
   *
   * @param matrix symmetric
   * @param least a pivot up to this share of its diagonal counts as none; 0 or more
   */
  public static Optional<Cholesky> of(double[][] matrix, double least) {
    int size = matrix.length;
    double[][] lower = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int m = 0; m < j; m++) {
          sum -= lower[i][m] * lower[j][m];
        }
        if (i > j) {
          lower[i][j] = sum / lower[j][j];
        } else if (sum > least * matrix[i][i]) {
          lower[i][i] = Math.sqrt(sum);
        } else {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new Cholesky(lower));
  }

  /** Logarithm of the determinant. */
  public double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < lower.length; i++) {
      sum += 2 * StrictMath.log(lower[i][i]);
    }
    return sum;
  }

  /** What gives the right-hand side when the matrix is applied to it. */
  public double[] solve(double[] right) {
    int size = lower.length;
    double[] solution = right.clone();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        solution[i] -= lower[i][j] * solution[j];
      }
      solution[i] /= lower[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) {
        solution[i] -= lower[j][i] * solution[j];
      }
      solution[i] /= lower[i][i];
    }
    return solution;
  }

  /** The inverse. */
  public double[][] inverse() {
    int size = lower.length;
    double[][] inverse = new double[size][];
    for (int i = 0; i < size; i++) {
      double[] unit = new double[size];
      unit[i] = 1;
      inverse[i] = solve(unit);
    }
    return inverse;
  }
}
