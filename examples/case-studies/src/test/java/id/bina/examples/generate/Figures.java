package id.bina.examples.generate;

import java.util.List;

/** The few statistics that the planted figures need, written out from the textbooks. */
public final class Figures {

  private static final double Z = 1.959963984540054;

  private Figures() {}

  public static double mean(List<? extends Number> values) {
    return values.stream().mapToDouble(Number::doubleValue).sum() / values.size();
  }

  public static double variance(List<? extends Number> values) {
    double mean = mean(values);
    double squares =
        values.stream().mapToDouble(v -> (v.doubleValue() - mean) * (v.doubleValue() - mean)).sum();
    return squares / (values.size() - 1);
  }

  public static double correlation(List<? extends Number> x, List<? extends Number> y) {
    double meanX = mean(x);
    double meanY = mean(y);
    double products = 0;
    for (int i = 0; i < x.size(); i++) {
      products += (x.get(i).doubleValue() - meanX) * (y.get(i).doubleValue() - meanY);
    }
    return products / (x.size() - 1) / Math.sqrt(variance(x) * variance(y));
  }

  /** Cumming (2012): mean change over the root of the mean variance, corrected for small n. */
  public static double dAv(List<Integer> before, List<Integer> after) {
    double change = mean(after) - mean(before);
    double average = Math.sqrt((variance(before) + variance(after)) / 2);
    return change / average * (1 - 3 / (4.0 * (before.size() - 1) - 1));
  }

  /** The standardised difference of two means with the pooled standard deviation. */
  public static double smd(List<Integer> first, List<Integer> second) {
    double pooled =
        ((first.size() - 1) * variance(first) + (second.size() - 1) * variance(second))
            / (first.size() + second.size() - 2);
    return (mean(first) - mean(second)) / Math.sqrt(pooled);
  }

  /** Wilson's score interval at 95 %. */
  public static double[] wilson(int yes, int n) {
    double p = (double) yes / n;
    double centre = p + Z * Z / (2 * n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
    double scale = 1 + Z * Z / n;
    return new double[] {(centre - half) / scale, (centre + half) / scale};
  }

  /** Newcombe's (1998) interval 10 for the difference of two independent shares. */
  public static double[] newcombe(int yes1, int n1, int yes2, int n2) {
    double p1 = (double) yes1 / n1;
    double p2 = (double) yes2 / n2;
    double[] w1 = wilson(yes1, n1);
    double[] w2 = wilson(yes2, n2);
    double down = Math.hypot(p1 - w1[0], w2[1] - p2);
    double up = Math.hypot(w1[1] - p1, p2 - w2[0]);
    return new double[] {p1 - p2 - down, p1 - p2 + up};
  }
}
