package id.bina.scoring.stat.resample;

import static java.util.Objects.checkIndex;

import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * Values of one group, each with how often it occurs: what a bootstrap of ratings draws.
 *
 * <p>Immutable and thread-safe.
 */
public final class Counted {

  private final double[] values;
  private final long[] counts;
  private final long n;
  private final double mean;

  private Counted(double[] values, long[] counts) {
    this.values = values;
    this.counts = counts;
    long sum = 0;
    for (long count : counts) {
      sum = Math.addExact(sum, count);
    }
    n = sum;
    mean = sum == 0 ? 0 : mean(values, counts, (double) sum);
  }

  static Counted of(ValueCounts tally) {
    double[] values =
        tally.values().keySet().stream().mapToDouble(BigDecimal::doubleValue).toArray();
    long[] counts = tally.values().values().stream().mapToLong(Long::longValue).toArray();
    return new Counted(values, counts);
  }

  Counted with(long[] otherCounts) {
    return new Counted(values, otherCounts);
  }

  Counted without(int category) {
    long[] fewer = counts.clone();
    fewer[category]--;
    return new Counted(values, fewer);
  }

  long[] counts() {
    return counts.clone();
  }

  /** How many values there are, equal ones included. */
  public long n() {
    return n;
  }

  /** How many distinct values there are, those that occur 0 times included. */
  public int categories() {
    return values.length;
  }

  /**
   * A distinct value.
   *
   * @param category from 0, in ascending order
   */
  public double value(int category) {
    return values[checkIndex(category, values.length)];
  }

  /**
   * How often a distinct value occurs.
   *
   * @param category from 0, in ascending order
   */
  public long count(int category) {
    return counts[checkIndex(category, counts.length)];
  }

  /** Mean; empty if there is none. */
  public OptionalDouble mean() {
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean);
  }

  /** In the order of the values, rounded once. */
  private static double mean(double[] values, long[] counts, double n) {
    double sum = 0;
    double lost = 0;
    for (int k = 0; k < values.length; k++) {
      double term = values[k] * counts[k];
      double next = sum + term;
      lost += Statistics.lost(sum, term, next);
      sum = next;
    }
    return Statistics.mean(sum, lost, n);
  }

  /** Sum of squared distances from the mean; 0 if there is none. */
  public double squares() {
    double sum = 0;
    double lost = 0;
    for (int k = 0; k < values.length; k++) {
      double term = counts[k] * (values[k] - mean) * (values[k] - mean);
      double next = sum + term;
      // No term is below 0, so the sum is the larger one but where it is still small.
      lost += sum >= term ? (sum - next) + term : (term - next) + sum;
      sum = next;
    }
    return sum + lost;
  }

  /**
   * Share at or above a cut; empty if there is none.
   *
   * @param cut lowest value that counts
   */
  public OptionalDouble shareAtLeast(double cut) {
    long high = 0;
    for (int k = 0; k < values.length; k++) {
      high += values[k] >= cut ? counts[k] : 0;
    }
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) high / n);
  }
}
