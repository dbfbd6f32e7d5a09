package id.bina.examples.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * A stream of reproducible draws: SplitMix64, whose algorithm stands here and so cannot change with
 * the JDK.
 *
 * <p>Only integers decide, so the same seed draws the same people on every machine. Source: Steele,
 * Lea and Flood (2014), <a
 * href="https://doi.org/10.1145/2660193.2660195">doi:10.1145/2660193.2660195</a>. Mutable, for one
 * thread.
 */
public final class Draws {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /**
   * A stream.
   *
   * @param seed which one
   */
  public Draws(long seed) {
    this.state = seed;
  }

  /** A stream of its own for each purpose, so that a change in one file leaves the others alone. */
  public static Draws of(long seed, String purpose) {
    long mixed = seed;
    for (int i = 0; i < purpose.length(); i++) {
      mixed = mixed * 31 + purpose.charAt(i);
    }
    return new Draws(mixed);
  }

  /** The next 64 bits. */
  public long next() {
    state += GOLDEN;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /**
   * A draw from 0 up to, not including, the bound; the bias is under one in four thousand million.
   */
  public int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A draw between two bounds, both included. */
  public int between(int lowest, int highest) {
    return lowest + below(highest - lowest + 1);
  }

  /** The position drawn when each position has the given weight. */
  public int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int left = below(sum);
    int position = 0;
    while (left >= weights[position]) {
      left -= weights[position];
      position++;
    }
    return position;
  }

  /** One value, each as likely. */
  public <T> T pick(List<T> from) {
    return from.get(below(from.size()));
  }

  /** The values in another order, each order as likely. */
  public <T> List<T> shuffled(List<T> values) {
    List<T> copy = new ArrayList<>(values);
    for (int i = copy.size() - 1; i > 0; i--) {
      int j = below(i + 1);
      T held = copy.get(i);
      copy.set(i, copy.get(j));
      copy.set(j, held);
    }
    return List.copyOf(copy);
  }

  /** So many different values in the order they were drawn. */
  public <T> List<T> choose(List<T> from, int count) {
    return List.copyOf(shuffled(from).subList(0, count));
  }
}
