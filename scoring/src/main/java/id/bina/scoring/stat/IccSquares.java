package id.bina.scoring.stat;

import id.bina.scoring.internal.Ratios;
import id.bina.scoring.tally.Moments;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Sums of squared deviations, times the number of cells: whole until they are divided.
 *
 * @param rows between rows
 * @param columns between columns
 * @param all of all cells
 * @param cells rows times columns
 */
record IccSquares(BigDecimal rows, BigDecimal columns, BigDecimal all, BigDecimal cells) {

  static IccSquares of(Moments moments) {
    int k = moments.columns().size();
    BigDecimal n = BigDecimal.valueOf(moments.count());
    long[] ones = new long[k];
    Arrays.fill(ones, 1);
    Moments total = moments.combination("sum", ones);
    BigDecimal grand = total.sum(0).multiply(total.sum(0));
    BigDecimal own = BigDecimal.ZERO;
    BigDecimal sums = BigDecimal.ZERO;
    for (int j = 0; j < k; j++) {
      own = own.add(moments.product(j, j));
      sums = sums.add(moments.sum(j).multiply(moments.sum(j)));
    }
    BigDecimal cells = n.multiply(BigDecimal.valueOf(k));
    return new IccSquares(
        n.multiply(total.product(0, 0)).subtract(grand),
        BigDecimal.valueOf(k).multiply(sums).subtract(grand),
        cells.multiply(own).subtract(grand),
        cells);
  }

  Icc.MeanSquares means(BigDecimal ofTargets, long n, BigDecimal ofRaters, long k) {
    BigDecimal within = all.subtract(ofTargets);
    return new Icc.MeanSquares(
        over(ofTargets, n - 1),
        over(ofRaters, k - 1),
        over(within.subtract(ofRaters), Math.multiplyExact(n - 1, k - 1)),
        over(within, Math.multiplyExact(n, k - 1)));
  }

  private double over(BigDecimal squares, long df) {
    return Ratios.nearest(squares, cells.multiply(BigDecimal.valueOf(df)));
  }
}
