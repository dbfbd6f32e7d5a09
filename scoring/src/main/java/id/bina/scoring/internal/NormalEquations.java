package id.bina.scoring.internal;

import id.bina.scoring.tally.Moments;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;

/**
 * Least squares from exact moments: column 0 on a constant and the other columns.
 *
 * <p>The centred cross products, times n, are whole numbers of a common decimal unit, so that
 * coefficients, residual sum and unscaled variances are exact until they are rounded once.
 */
public final class NormalEquations {

  private final Moments moments;
  private final int k;
  private final int scale;
  private final ExactSolve solved;

  /** The equations of these moments, the outcome being the first column. */
  public NormalEquations(Moments moments) {
    this.moments = moments;
    this.k = moments.columns().size() - 1;
    int most = 0;
    for (int i = 0; i <= k; i++) {
      most = Math.max(most, moments.product(i, i).scale());
    }
    this.scale = most;
    BigInteger[][] matrix = new BigInteger[k][k];
    BigInteger[] right = new BigInteger[k];
    for (int i = 0; i < k; i++) {
      right[i] = deviations(i + 1, 0);
      for (int j = 0; j < k; j++) {
        matrix[i][j] = deviations(i + 1, j + 1);
      }
    }
    this.solved = new ExactSolve(matrix, right);
  }

  /** {@code n * sum(x y) - sum(x) * sum(y)} in units of the common scale. */
  private BigInteger deviations(int i, int j) {
    BigDecimal rows = BigDecimal.valueOf(moments.count());
    BigDecimal cell = moments.product(i, j).multiply(rows);
    return cell.subtract(moments.sum(i).multiply(moments.sum(j))).setScale(scale).unscaledValue();
  }

  /** The first covariate, from 0, that depends on the constant and those before it. */
  public OptionalInt dependent() {
    return solved.dependent();
  }

  /** The slope of a predictor, from 0. */
  public double slope(int i) {
    return Exact.quotient(solved.solution(i), solved.determinant());
  }

  /** Where the line stands at 0. */
  public double intercept() {
    BigDecimal determinant = new BigDecimal(solved.determinant());
    BigDecimal above = moments.sum(0).multiply(determinant);
    for (int i = 0; i < k; i++) {
      above = above.subtract(moments.sum(i + 1).multiply(new BigDecimal(solved.solution(i))));
    }
    return Ratios.nearest(above, determinant.multiply(BigDecimal.valueOf(moments.count())));
  }

  /** Cell of the inverse of the centred cross products. */
  public double inverse(int i, int j) {
    BigInteger above = solved.inverse(i, j).multiply(BigInteger.valueOf(moments.count()));
    return Exact.quotient(above.multiply(BigInteger.TEN.pow(scale)), solved.determinant());
  }

  /** Variance of the intercept over the error variance: 1/n + mean' inverse mean. */
  public double interceptFactor() {
    BigDecimal quadratic = BigDecimal.ZERO;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        BigDecimal both = moments.sum(i + 1).multiply(moments.sum(j + 1));
        quadratic = quadratic.add(both.multiply(new BigDecimal(solved.inverse(i, j))));
      }
    }
    BigDecimal determinant = new BigDecimal(solved.determinant());
    BigDecimal above = quadratic.movePointRight(scale).add(determinant);
    return Ratios.nearest(above, determinant.multiply(BigDecimal.valueOf(moments.count())));
  }

  private BigInteger residualAbove() {
    BigInteger above = deviations(0, 0).multiply(solved.determinant());
    for (int i = 0; i < k; i++) {
      above = above.subtract(solved.solution(i).multiply(deviations(i + 1, 0)));
    }
    return above;
  }

  /** Whether nothing is left over. */
  public boolean fitsPerfectly() {
    return residualAbove().signum() == 0;
  }

  /** Residual sum of squares over its degrees of freedom. */
  public double errorVariance() {
    BigInteger n = BigInteger.valueOf(moments.count());
    BigInteger df = BigInteger.valueOf(moments.count() - k - 1);
    BigInteger below = solved.determinant().multiply(n).multiply(df);
    return Exact.quotient(residualAbove(), below.multiply(BigInteger.TEN.pow(scale)));
  }

  /** Share of the variance of the outcome that the fit takes up, in [0, 1]. */
  public double rSquared() {
    BigInteger all = deviations(0, 0).multiply(solved.determinant());
    return Exact.quotient(all.subtract(residualAbove()), all);
  }
}
