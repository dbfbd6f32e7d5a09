package id.bina.scoring.stat.impact;

import id.bina.scoring.internal.SortedSum;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Errors of a regression on time whose residuals resemble their neighbours, with Bartlett weights.
 *
 * <p>Source: Newey and West (1987), doi:10.2307/1913610; over gaps only pairs that lie a lag apart
 * are summed, after Datta and Du (2012), doi:10.2139/ssrn.2150175.
 */
final class NeweyWest {

  private NeweyWest() {}

  /** The usual number of lags, {@code floor(4 (n / 100)^(2/9))}. */
  static int lags(int n) {
    return (int) Math.floor(4 * StrictMath.pow(n / 100.0, 2 / 9.0));
  }

  /**
   * Variance of one coefficient, times n / (n - k).
   *
   * @param influences what each row adds to the coefficient for one unit of its residual
   * @param residuals of the rows
   * @param times place of each row in time, ascending
   * @param lags how far neighbours matter, 0 or more
   * @param terms number of coefficients
   */
  static double variance(
      double[] influences, double[] residuals, List<Integer> times, int lags, int terms) {
    int n = residuals.length;
    double[] parts = new double[n];
    for (int i = 0; i < n; i++) {
      parts[i] = influences[i] * residuals[i];
    }
    double sum =
        SortedSum.of(IntStream.range(0, n).mapToDouble(i -> parts[i] * parts[i]).toArray());
    for (int lag = 1; lag <= lags; lag++) {
      double pairs = 0;
      for (int i = 0; i < n; i++) {
        int other = times.indexOf(times.get(i) + lag);
        pairs += other < 0 ? 0 : parts[i] * parts[other];
      }
      sum += 2 * (1 - lag / (lags + 1.0)) * pairs;
    }
    return sum * n / (n - terms);
  }
}
