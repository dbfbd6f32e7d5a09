package id.bina.scoring.internal;

import java.util.Arrays;

/** Sums of doubles that do not depend on the order in which they come. */
public final class SortedSum {

  private SortedSum() {}

  /**
   * The sum, by ascending value and with Neumaier's correction.
   *
   * @param values finite; not changed
   */
  public static double of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double lost = 0;
    for (double value : sorted) {
      double next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
      sum = next;
    }
    return sum + lost;
  }
}
