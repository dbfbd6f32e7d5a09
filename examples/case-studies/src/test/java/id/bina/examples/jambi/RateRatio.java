package id.bina.examples.jambi;

/**
 * The ratio of two rates with the exact interval of the binomial test given their sum, written out
 * from the textbooks.
 */
record RateRatio(double value, double lower, double upper) {

  private static final double TAIL = .025;

  static RateRatio of(int count1, int visits1, int count2, int visits2) {
    int all = count1 + count2;
    double scale = (double) visits2 / visits1;
    return new RateRatio(
        (double) count1 / count2 * scale,
        odds(limit(count1 - 1, all, 1 - TAIL)) * scale,
        odds(limit(count1, all, TAIL)) * scale);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }

  /** The share of which at most so many of all come with the given probability. */
  private static double limit(int atMost, int all, double probability) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (atMost(atMost, all, middle) > probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double atMost(int count, int all, double share) {
    double term = Math.pow(1 - share, all);
    double sum = 0;
    for (int k = 0; k <= count; k++) {
      sum += term;
      term *= (all - k) / (k + 1.0) * share / (1 - share);
    }
    return sum;
  }
}
