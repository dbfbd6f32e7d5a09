package id.bina.scoring.internal;

import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;

/** Symmetric matrices in doubles: eigenvectors, and systems where all eigenvalues are above 0. */
public final class Symmetric {

  /** Both halves of a matrix are set from one cell. */
  private static final double SYMMETRY = 1e-15;

  private final EigenDecomposition eigen;

  /**
   * Decomposes.
   *
   * @param matrix symmetric
   */
  public Symmetric(double[][] matrix) {
    eigen = new EigenDecomposition(MatrixUtils.createRealMatrix(matrix));
  }

  /**
   * An eigenvalue, in descending order.
   *
   * @param i from 0
   */
  public double value(int i) {
    return eigen.getRealEigenvalue(i);
  }

  /**
   * The eigenvector of length 1 that belongs to {@link #value}.
   *
   * @param i from 0
   */
  public double[] vector(int i) {
    return eigen.getEigenvector(i).toArray();
  }

  /**
   * The solution of a system.
   *
   * @param positive symmetric with eigenvalues above 0
   * @param right right-hand side
   */
  public static double[] solve(double[][] positive, double[] right) {
    return solver(positive).solve(MatrixUtils.createRealVector(right)).toArray();
  }

  /**
   * The inverse.
   *
   * @param positive symmetric with eigenvalues above 0
   */
  public static double[][] inverse(double[][] positive) {
    return solver(positive).getInverse().getData();
  }

  private static DecompositionSolver solver(double[][] positive) {
    return new CholeskyDecomposition(MatrixUtils.createRealMatrix(positive), SYMMETRY, 0)
        .getSolver();
  }
}
