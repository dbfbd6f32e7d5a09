package id.bina.scoring.internal;

import java.util.Arrays;

/**
 * Draws of Poisson counts with one mean: from a table where that is short enough, else by
 * rejection. Immutable.
 *
 * <p>Source: Hörmann (1993), <a
 * href="https://doi.org/10.1016/0167-6687(93)90997-4">doi:10.1016/0167-6687(93)90997-4</a>,
 * algorithm PTRS, with the probability of Loader (2000), <i>Fast and Accurate Computation of
 * Binomial Probabilities</i>.
 */
abstract class Poisson {
  /** Up to this mean the likely counts are few enough for a table. */
  private static final double TABLED = 1 << 17;

  /**
   * A count.
   *
   * @param place from 0 to {@link AliasTable#MANY_PLACES} - 1, by chance; not to be used again
   * @param random where further chance comes from
   */
  abstract long draw(int place, CounterRandom random);

  /**
   * Counts with a mean.
   *
   * @param mean 0 or more
   */
  static Poisson of(double mean) {
    return mean <= TABLED ? new Tabled(mean) : new Rejecting(mean);
  }

  /** Looks counts up. */
  private static final class Tabled extends Poisson {
    /** A count so much less likely than the likeliest one is left out. */
    private static final double NEVER = 0x1p-64;

    private final long lowest;
    private final AliasTable counts;

    Tabled(double mean) {
      int mode = (int) mean;
      int lowestLikely = mode;
      for (double p = 1; lowestLikely > 0 && p > NEVER; lowestLikely--) {
        p *= lowestLikely / mean;
      }
      double[] weights = new double[2 * (mode - lowestLikely) + 64];
      weights[mode - lowestLikely] = 1;
      for (int k = mode; k > lowestLikely; k--) {
        weights[k - 1 - lowestLikely] = weights[k - lowestLikely] * k / mean;
      }
      int next = mode + 1 - lowestLikely;
      while (next < weights.length && weights[next - 1] > NEVER) {
        weights[next] = weights[next - 1] * mean / (lowestLikely + next);
        next++;
      }
      lowest = lowestLikely;
      boolean isWide = next > AliasTable.FEW_PLACES;
      counts =
          new AliasTable(
              Arrays.copyOf(weights, next),
              isWide ? AliasTable.MANY_PLACES : AliasTable.FEW_PLACES);
    }

    @Override
    long draw(int place, CounterRandom random) {
      return lowest + counts.draw(place, random);
    }
  }

  /** Draws from a hat over the probabilities. */
  private static final class Rejecting extends Poisson {
    private final double mean;
    private final double a;
    private final double b;
    private final double height;
    private final double inside;

    Rejecting(double mean) {
      this.mean = mean;
      b = 0.931 + 2.53 * Math.sqrt(mean);
      a = -0.059 + 0.02483 * b;
      height = 1.1239 + 1.1328 / (b - 3.4);
      inside = 0.9277 - 3.6224 / (b - 2);
    }

    @Override
    long draw(int place, CounterRandom random) {
      while (true) {
        double u = random.nextDouble() - 0.5;
        double v = random.nextDouble();
        double us = 0.5 - Math.abs(u);
        double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
        if (us >= 0.07 && v <= inside) {
          return (long) k;
        }
        boolean isFarOut = k < 1 || (us < 0.013 && v > us);
        if (!isFarOut && v * height / (a / (us * us) + b) <= probability(k)) {
          return (long) k;
        }
      }
    }

    /** By the distance of a count from the mean: the large terms of its logarithm cancel there. */
    private double probability(double k) {
      double apart = (k - mean) / mean;
      double deviance = mean * ((1 + apart) * StrictMath.log1p(apart) - apart);
      double stirling = (1.0 / 12 - 1.0 / 360 / (k * k)) / k;
      return StrictMath.exp(-deviance - stirling) / Math.sqrt(2 * Math.PI * k);
    }
  }
}
