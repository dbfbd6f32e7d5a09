package id.bina.scoring.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often each category comes up in so many trials, in a time that hardly grows with their
 * number. Immutable and thread-safe.
 *
 * <p>Counts of independent Poisson draws are, once their sum is known, multinomial with the same
 * probabilities. A round draws such counts with means that are the same every time, and so mostly
 * looked up; they are drawn again if their sum is larger than the number of trials. What is lacking
 * is left to a smaller round, and the last few to single draws:
 *
 * <pre>
 *   2000 trials    a round of 1944 or so     gave 1931     69 are left
 *     69           single draws                            none is left
 * </pre>
 *
 * Nothing is approximated. Source: Brown and Bromberg (1984), <i>An Efficient Two-Stage Procedure
 * for Generating Random Variates from the Multinomial Distribution</i>, The American Statistician
 * 38, 216-219.
 */
public final class Multinomial {
  /** For each category, so many single draws take no longer than a round. */
  private static final int SINGLE = 2;

  /** Fewer trials are drawn singly, however few categories there are. */
  private static final int FEWEST = 16;

  /** By so many standard deviations of its sum a round aims below the number of trials. */
  private static final double BELOW = 1.25;

  /** More standard deviations of its sum the first round hardly ever leaves. */
  private static final double LEFT = 4;

  /** So many places of tables a random number of 64 bits gives. */
  private static final int PLACES = 5;

  private static final int PLACE_BITS = 12;
  private static final int PLACE = AliasTable.MANY_PLACES - 1;

  private final long trials;
  private final int categories;
  private final AliasTable single;
  private final List<Round> rounds = new ArrayList<>();

  /** Poisson counts of all categories, whose sum has a mean somewhat below a size. */
  private static final class Round {
    private final long size;
    private final Poisson[] counts;

    Round(long size, long[] weights, double sum) {
      this.size = size;
      this.counts = new Poisson[weights.length];
      double mean = size - BELOW * Math.sqrt((double) size);
      Arrays.setAll(counts, k -> Poisson.of(mean * (weights[k] / sum)));
    }

    /** Draws counts until their sum is not above a number, and adds them. */
    long add(CounterRandom random, long most, long[] into) {
      long[] drawn = new long[into.length];
      long sum;
      do {
        sum = 0;
        long places = 0;
        for (int k = 0; k < drawn.length; k++) {
          places = k % PLACES == 0 ? random.nextLong() : places >>> PLACE_BITS;
          drawn[k] = counts[k].draw((int) places & PLACE, random);
          sum += drawn[k];
        }
      } while (sum > most);
      for (int k = 0; k < drawn.length; k++) {
        into[k] += drawn[k];
      }
      return sum;
    }
  }

  /**
   * Draws of so many trials.
   *
   * @param trials 0 or more
   * @param weights of the categories, each 0 or more, not all 0
   */
  public Multinomial(long trials, long[] weights) {
    this.trials = trials;
    this.categories = weights.length;
    double[] shares = new double[categories];
    double sum = 0;
    for (int k = 0; k < categories; k++) {
      shares[k] = weights[k];
      sum += shares[k];
    }
    single = new AliasTable(shares, AliasTable.MANY_PLACES);
    long fewest = Math.max(FEWEST, (long) SINGLE * categories);
    if (trials >= fewest) {
      rounds.add(new Round(trials, weights, sum));
    }
    long size = Long.highestOneBit((long) (LEFT * Math.sqrt((double) trials)));
    for (; size >= fewest; size /= 2) {
      rounds.add(new Round(size, weights, sum));
    }
  }

  /**
   * How often each category comes up.
   *
   * @param random where chance comes from
   * @return a count for each category, as many in all as there are trials
   */
  public long[] draw(CounterRandom random) {
    long[] drawn = new long[categories];
    long left = trials;
    for (Round round : rounds) {
      while (left >= round.size) {
        left -= round.add(random, left, drawn);
      }
    }
    long places = 0;
    for (int i = 0; i < left; i++) {
      places = i % PLACES == 0 ? random.nextLong() : places >>> PLACE_BITS;
      drawn[single.draw((int) places & PLACE, random)]++;
    }
    return drawn;
  }
}
