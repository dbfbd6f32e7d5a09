package id.bina.scoring.internal;

/**
 * Random numbers of which each stream is found by its number, not by those drawn before.
 *
 * <p>Stream i of a seed is the same whichever thread asks for it and in whatever order. The mixing
 * is that of SplitMix64: Steele, Lea and Flood (2014), <a
 * href="https://doi.org/10.1145/2660193.2660195">doi:10.1145/2660193.2660195</a>. One stream
 * belongs to one thread.
 */
public final class CounterRandom {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  /**
   * One stream of a seed.
   *
   * @param seed any number
   * @param stream which one, from 0
   */
  public CounterRandom(long seed, long stream) {
    state = mixed(mixed(seed) + GOLDEN * (2 * stream + 1));
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Any of the 2^64 numbers. */
  public long nextLong() {
    state += GOLDEN;
    return mixed(state);
  }

  /** In (0, 1), never an end. */
  public double nextDouble() {
    return ((double) (nextLong() >>> 12) + 0.5) * (2 * UNIT);
  }

  /**
   * A whole number, each as likely as the others.
   *
   * @param bound above 0
   * @return from 0 to {@code bound - 1}
   */
  public int nextInt(int bound) {
    long product = (nextLong() >>> 32) * bound;
    long rest = product & 0xffffffffL;
    if (rest < bound) {
      long least = (1L << 32) % bound;
      while (rest < least) {
        product = (nextLong() >>> 32) * bound;
        rest = product & 0xffffffffL;
      }
    }
    return (int) (product >>> 32);
  }
}
