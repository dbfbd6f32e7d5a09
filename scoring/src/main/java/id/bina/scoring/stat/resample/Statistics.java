package id.bina.scoring.stat.resample;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The common statistics of rows; sums carry what rounding drops. */
public final class Statistics {

  private Statistics() {}

  /** Mean of the first column. */
  public static Statistic mean() {
    return x -> OptionalDouble.of(mean(x[0]));
  }

  /** Median of the first column; the mean of the two middle values of an even number. */
  public static Statistic median() {
    return x -> OptionalDouble.of(median(x[0]));
  }

  /** Standard deviation of the first column, divisor n - 1; empty for 1 row. */
  public static Statistic sd() {
    return x -> sd(x[0]);
  }

  /** Standard error of the mean of the first column; empty for 1 row. */
  public static Statistic standardErrorOfMean() {
    return x -> {
      OptionalDouble sd = sd(x[0]);
      return sd.isEmpty()
          ? sd
          : OptionalDouble.of(sd.getAsDouble() / Math.sqrt((double) x[0].length));
    };
  }

  /**
   * Share of rows of the first column at or above a cut.
   *
   * @param cut lowest value that counts
   */
  public static Statistic shareAtLeast(double cut) {
    return x -> {
      double high = 0;
      for (double value : x[0]) {
        high += value >= cut ? 1 : 0;
      }
      return OptionalDouble.of(high / x[0].length);
    };
  }

  /** Mean of the second column minus the first, row by row: the mean change. */
  public static Statistic meanChange() {
    return x -> OptionalDouble.of(mean(changes(x)));
  }

  /** Standard error of {@link #meanChange}; empty for 1 row. */
  public static Statistic standardErrorOfMeanChange() {
    return x -> standardErrorOfMean().of(new double[][] {changes(x)});
  }

  /** Pearson's correlation of the first two columns; empty if one of them does not vary. */
  public static Statistic correlation() {
    return x -> {
      double firstMean = mean(x[0]);
      double secondMean = mean(x[1]);
      double both = 0;
      double first = 0;
      double second = 0;
      for (int i = 0; i < x[0].length; i++) {
        double one = x[0][i] - firstMean;
        double other = x[1][i] - secondMean;
        both += one * other;
        first += one * one;
        second += other * other;
      }
      double scale = Math.sqrt(first) * Math.sqrt(second);
      return scale > 0 && varies(x[0]) && varies(x[1])
          ? OptionalDouble.of(Math.max(-1, Math.min(1, both / scale)))
          : OptionalDouble.empty();
    };
  }

  private static boolean varies(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return true;
      }
    }
    return false;
  }

  private static double[] changes(double[][] x) {
    double[] changes = new double[x[0].length];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = x[1][i] - x[0][i];
    }
    return changes;
  }

  static double mean(double[] values) {
    return mean(values, values.length);
  }

  /**
   * A sum over a number, rounded once: means of the same values in another order are equal, which
   * is what counts replicates that equal the estimate.
   */
  static double mean(double[] terms, double n) {
    double sum = 0;
    double lost = 0;
    for (double term : terms) {
      double next = sum + term;
      lost += lost(sum, term, next);
      sum = next;
    }
    return mean(sum, lost, n);
  }

  /** A sum, with what rounding took from it, over a number: rounded once. */
  static double mean(double sum, double lost, double n) {
    double whole = sum + lost;
    double quotient = whole / n;
    return quotient + (Math.fma(-quotient, n, whole) + lost(sum, lost, whole)) / n;
  }

  static OptionalDouble sd(double[] values) {
    if (values.length < 2) {
      return OptionalDouble.empty();
    }
    double mean = mean(values);
    double[] squares = new double[values.length];
    for (int i = 0; i < squares.length; i++) {
      squares[i] = (values[i] - mean) * (values[i] - mean);
    }
    return OptionalDouble.of(Math.sqrt(sum(squares) / (values.length - 1)));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** In the order of the values, with Neumaier's correction. */
  static double sum(double[] values) {
    double sum = 0;
    double lost = 0;
    for (double value : values) {
      double next = sum + value;
      lost += lost(sum, value, next);
      sum = next;
    }
    return sum + lost;
  }

  /** What rounding takes from one + other. */
  static double lost(double one, double other, double rounded) {
    return Math.abs(one) >= Math.abs(other) ? (one - rounded) + other : (other - rounded) + one;
  }
}
