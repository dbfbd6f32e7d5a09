package id.bina.scoring.stat;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Ratios;
import id.bina.scoring.internal.WholeNumbers;
import java.math.BigDecimal;
import java.util.Arrays;

/** The exact interval of a mean that inverts the sign-flip test. */
final class SubsetMeans {

  private static final int MOST = 20;

  private final WholeNumbers differences;

  SubsetMeans(WholeNumbers differences) {
    this.differences = differences;
  }

  /**
   * With {@code d - theta} in place of {@code d}, the arrangements at least as high as the observed
   * one are those whose flipped part has a mean of {@code theta} or less. So the lower end is the
   * mean of rank {@code floor(2^n (1 - level) / 2)} among those of all subsets, and the upper end
   * mirrors it.
   */
  Outcome<Interval> interval(double level) {
    int n = differences.values().size();
    if (n > MOST) {
      return Outcome.notComputable(
          Absence.TOO_LARGE,
          n + " pairs, the exact interval goes to " + MOST + "; use the t interval");
    }
    int rank = (int) Math.floor((1 - level) / 2 * (1 << n) + 1e-9);
    if (rank < 1) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N,
          n + " pairs, too few for an exact interval of " + Digits.percent(level));
    }
    double[] means = means(n);
    double lower = means[rank - 1];
    double upper = means[means.length - rank];
    return Outcome.of(Interval.of(lower, upper, level, SignFlip.METHOD));
  }

  /** Means of all subsets but the empty one, ascending. */
  private double[] means(int n) {
    long[] sums = new long[1 << n];
    double[] means = new double[(1 << n) - 1];
    for (int subset = 1; subset < sums.length; subset++) {
      int first = Integer.numberOfTrailingZeros(subset);
      sums[subset] = sums[subset & (subset - 1)] + differences.values().get(first);
      means[subset - 1] = mean(sums[subset], Integer.bitCount(subset));
    }
    Arrays.sort(means);
    return means;
  }

  private double mean(long sum, int size) {
    BigDecimal total = differences.unit().multiply(BigDecimal.valueOf(sum));
    return Ratios.nearest(total, BigDecimal.valueOf(size));
  }
}
