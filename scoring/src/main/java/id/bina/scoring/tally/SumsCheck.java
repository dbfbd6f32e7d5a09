package id.bina.scoring.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** Sums that came from elsewhere, checked for what no rows could give. */
record SumsCheck(
    List<String> columns, long count, List<BigDecimal> sums, List<BigDecimal> products) {

  SumsCheck {
    sums = List.copyOf(sums);
    products = List.copyOf(products);
    int k = columns.size();
    if (count < 0) {
      throw new IllegalArgumentException("count of moments must be 0 or more, was " + count);
    }
    if (sums.size() != k || products.size() != k * (k + 1) / 2) {
      throw new IllegalArgumentException(
          "moments of "
              + k
              + " columns need "
              + k
              + " sums and "
              + (k * (k + 1) / 2)
              + " products, was "
              + sums.size()
              + " and "
              + products.size());
    }
  }

  Moments moments() {
    int k = columns.size();
    int scale = 0;
    for (BigDecimal sum : sums) {
      scale = Math.max(scale, sum.scale());
    }
    for (BigDecimal product : products) {
      scale = Math.max(scale, (product.scale() + 1) / 2);
    }
    int common = scale;
    int[] scales = IntStream.range(0, k).map(j -> common).toArray();
    Moments made =
        new Moments(columns, count, scales, unscaled(sums, common), unscaled(products, 2 * common));
    for (int j = 0; j < k; j++) {
      checkPossible(made, j);
    }
    return made;
  }

  private static BigInteger[] unscaled(List<BigDecimal> values, int scale) {
    return values.stream()
        .map(value -> value.setScale(scale).unscaledValue())
        .toArray(BigInteger[]::new);
  }

  /** The sum of squares is at least the square of the sum over n; of no rows, all is 0. */
  private void checkPossible(Moments made, int j) {
    BigDecimal sum = made.sum(j);
    BigDecimal square = made.product(j, j);
    boolean possible =
        count == 0
            ? sum.signum() == 0 && square.signum() == 0
            : square.multiply(BigDecimal.valueOf(count)).compareTo(sum.multiply(sum)) >= 0;
    if (!possible) {
      throw new IllegalArgumentException(
          "sums of column "
              + columns.get(j)
              + " must be those of "
              + count
              + " rows, was sum "
              + sum.toPlainString()
              + " and sum of squares "
              + square.toPlainString());
    }
  }
}
