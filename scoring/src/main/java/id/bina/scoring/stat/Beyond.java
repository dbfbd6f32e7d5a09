package id.bina.scoring.stat;

/**
 * What a permutation test does where going through all arrangements is too much.
 *
 * <p>Up to there it is exact, and this is never asked.
 */
public sealed interface Beyond {

  /** No answer: not computable, with the size that was too much. The default. */
  record Refuse() implements Beyond {}

  /**
   * Drawn arrangements; p is {@code (1 + as extreme) / (1 + draws)}, never 0.
   *
   * @param seed of {@link java.util.Random}, so that the answer can be had again
   * @param draws how many, 99 or more
   */
  record MonteCarlo(long seed, int draws) implements Beyond {
    /** Checks the number of draws. */
    public MonteCarlo {
      if (draws < 99) {
        throw new IllegalArgumentException("draws must be 99 or more, was " + draws);
      }
    }
  }

  /** No answer beyond the exact one. */
  static Beyond refuse() {
    return new Refuse();
  }

  /**
   * Drawn arrangements beyond the exact ones.
   *
   * @param seed so that the answer can be had again
   * @param draws how many, 99 or more
   */
  static Beyond monteCarlo(long seed, int draws) {
    return new MonteCarlo(seed, draws);
  }
}
