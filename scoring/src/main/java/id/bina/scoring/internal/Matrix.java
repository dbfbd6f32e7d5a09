package id.bina.scoring.internal;

import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** A matrix of doubles that is not changed: products, parts, and systems of any square one. */
public final class Matrix {

  private final RealMatrix cells;

  private Matrix(RealMatrix cells) {
    this.cells = cells;
  }

  /** A matrix with a copy of rows of one length. */
  public static Matrix of(double[][] rows) {
    return new Matrix(new Array2DRowRealMatrix(rows, true));
  }

  /** Number of rows. */
  public int rows() {
    return cells.getRowDimension();
  }

  /** Number of columns. */
  public int columns() {
    return cells.getColumnDimension();
  }

  /** One cell, from 0. */
  public double at(int row, int column) {
    return cells.getEntry(row, column);
  }

  /** All cells as new rows. */
  public double[][] toArray() {
    return cells.getData();
  }

  /** The product with a matrix. */
  public Matrix times(Matrix right) {
    return new Matrix(cells.multiply(right.cells));
  }

  /** The product with a column. */
  public double[] times(double[] column) {
    return cells.operate(column);
  }

  /** Each cell times a number. */
  public Matrix times(double factor) {
    return new Matrix(cells.scalarMultiply(factor));
  }

  /** Rows and columns changed about. */
  public Matrix transposed() {
    return new Matrix(cells.transpose());
  }

  /** The first rows and columns, as many of both. */
  public Matrix leading(int size) {
    return new Matrix(cells.getSubMatrix(0, size - 1, 0, size - 1));
  }

  /** A larger matrix with one row and column more, 0 but for a 1 at their end. */
  public Matrix extended() {
    double[][] longer = new double[rows() + 1][columns() + 1];
    for (int row = 0; row < rows(); row++) {
      System.arraycopy(cells.getRow(row), 0, longer[row], 0, columns());
    }
    longer[rows()][columns()] = 1;
    return of(longer);
  }

  /** What gives the right-hand side when this matrix is applied to it; empty if it is singular. */
  public Optional<double[]> solve(double[] right) {
    LUDecomposition parts = new LUDecomposition(cells);
    return parts.getSolver().isNonSingular()
        ? Optional.of(parts.getSolver().solve(new ArrayRealVector(right)).toArray())
        : Optional.empty();
  }

  /** The inverse; empty if this matrix is singular. */
  public Optional<Matrix> inverse() {
    LUDecomposition parts = new LUDecomposition(cells);
    return parts.getSolver().isNonSingular()
        ? Optional.of(new Matrix(parts.getSolver().getInverse()))
        : Optional.empty();
  }
}
