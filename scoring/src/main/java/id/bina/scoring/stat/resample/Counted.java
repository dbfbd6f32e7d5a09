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

  private Counted(double[] values, long[] counts) {
    this.values = values;
    this.counts = counts;
    long sum = 0;
    for (long count : counts) {
      sum = Math.addExact(sum, count);
    }
    n = sum;
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
    if (n == 0) {
      return OptionalDouble.empty();
    }
    double[] terms = new double[values.length];
    for (int k = 0; k < terms.length; k++) {
      terms[k] = values[k] * counts[k];
    }
    return OptionalDouble.of(Statistics.mean(terms, (double) n));
  }

  /** Sum of squared distances from the mean; 0 if there is none. */
  public double squares() {
    double mean = mean().orElse(0);
    double[] terms = new double[values.length];
    for (int k = 0; k < terms.length; k++) {
      terms[k] = counts[k] * (values[k] - mean) * (values[k] - mean);
    }
    return Statistics.sum(terms);
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
