package id.bina.scoring.internal;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;

/** Symmetric matrices in doubles: eigenvalues and eigenvectors; {@link Cholesky} solves systems. */
public final class Symmetric {

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
}
