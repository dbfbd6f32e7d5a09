package id.bina.examples.tangsel;

import java.util.Arrays;

/**
 * How far two raters agree about targets: the sums of squares of the two-way analysis of variance
 * of their totals, all of them times the number of ratings, in integers.
 *
 * @param targets how many were rated
 * @param between of the targets
 * @param raters of the raters
 * @param rest of what is left
 */
record Agreement(int targets, long between, long raters, long rest) {

  private static final int RATERS = 2;
  private static final int LOWEST = 695;
  private static final int HIGHEST = 705;

  static Agreement of(int[][][] ratings) {
    int n = ratings.length;
    long[] byRater = new long[RATERS];
    long squares = 0;
    long targetSquares = 0;
    for (int[][] target : ratings) {
      long total = 0;
      for (int rater = 0; rater < RATERS; rater++) {
        long sum = Arrays.stream(target[rater]).sum();
        byRater[rater] += sum;
        total += sum;
        squares += sum * sum;
      }
      targetSquares += total * total;
    }
    long grand = byRater[0] + byRater[1];
    long between = n * targetSquares - grand * grand;
    long raters = RATERS * (byRater[0] * byRater[0] + byRater[1] * byRater[1]) - grand * grand;
    long all = squares * RATERS * n - grand * grand;
    return new Agreement(n, between, raters, all - between - raters);
  }

  /**
   * Whether ICC(2,2) is .70 when rounded: {@code (B - E) / (B + (R - E) / n)} of the mean squares,
   * all of them times the degrees of freedom of the targets.
   */
  boolean isPlanted() {
    long above = targets * (between - rest);
    long below = targets * between + (targets - 1) * raters - rest;
    return 1000 * above >= LOWEST * below && 1000 * above <= HIGHEST * below;
  }
}
