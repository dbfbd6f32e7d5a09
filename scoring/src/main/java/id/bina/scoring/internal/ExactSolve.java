package id.bina.scoring.internal;

import java.math.BigInteger;
import java.util.OptionalInt;

/**
 * Symmetric linear systems in integers, solved without a rounding error.
 *
 * <p>Fraction-free Gauss-Jordan elimination (Bareiss 1968, doi:10.1090/S0025-5718-1968-0226829-0):
 * all intermediate numbers are determinants, and every division leaves no remainder.
 */
public final class ExactSolve {

  private final int size;
  private final BigInteger[][] rows;
  private BigInteger determinant = BigInteger.ONE;
  private OptionalInt dependent = OptionalInt.empty();

  /**
   * Solves and inverts.
   *
   * @param matrix symmetric and positive semidefinite, such as cross products
   * @param right right-hand side
   */
  public ExactSolve(BigInteger[][] matrix, BigInteger[] right) {
    size = right.length;
    rows = new BigInteger[size][2 * size + 1];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rows[i][j] = matrix[i][j];
        rows[i][size + 1 + j] = i == j ? BigInteger.ONE : BigInteger.ZERO;
      }
      rows[i][size] = right[i];
    }
    for (int pivot = 0; pivot < size && dependent.isEmpty(); pivot++) {
      eliminate(pivot);
    }
  }

  private void eliminate(int pivot) {
    BigInteger head = rows[pivot][pivot];
    // Semidefinite: a pivot of 0 means that the column depends on those before it.
    if (head.signum() == 0) {
      dependent = OptionalInt.of(pivot);
      return;
    }
    for (int i = 0; i < size; i++) {
      if (i != pivot) {
        BigInteger factor = rows[i][pivot];
        for (int j = 0; j < rows[i].length; j++) {
          rows[i][j] =
              rows[i][j]
                  .multiply(head)
                  .subtract(factor.multiply(rows[pivot][j]))
                  .divide(determinant);
        }
      }
    }
    determinant = head;
  }

  /** The first column that is a combination of those before it, if there is one. */
  public OptionalInt dependent() {
    return dependent;
  }

  /** The determinant; the denominator of every solution. */
  public BigInteger determinant() {
    return determinant;
  }

  /**
   * Numerator of an unknown.
   *
   * @param i from 0
   */
  public BigInteger solution(int i) {
    return rows[i][size];
  }

  /**
   * Numerator of a cell of the inverse.
   *
   * @param i row from 0
   * @param j column from 0
   */
  public BigInteger inverse(int i, int j) {
    return rows[i][size + 1 + j];
  }
}
