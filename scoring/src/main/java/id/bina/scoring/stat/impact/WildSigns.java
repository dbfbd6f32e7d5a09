package id.bina.scoring.stat.impact;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * The test statistic of one coefficient when the restricted residuals of whole clusters change
 * sign, in the basis of {@link ClusterScores}.
 */
final class WildSigns {

  /** A statistic this much smaller than another, as a share, is equal to it but for rounding. */
  private static final double ROUNDING = 1e-9;

  private final double[][] restricted;
  private final double[] parts;
  private final double[][] pulls;
  private final double[] direction;
  private final double value;
  private final double variance;

  WildSigns(ClusterScores work, double[] direction, double coefficient) {
    int clusters = work.count();
    this.direction = direction;
    restricted = new double[clusters][];
    parts = new double[clusters];
    pulls = new double[clusters][];
    double step = coefficient / BiasReduced.dot(direction, direction);
    for (int g = 0; g < clusters; g++) {
      pulls[g] = BiasReduced.times(work.shares().get(g), direction);
      double[] scores = work.scores().get(g).clone();
      for (int j = 0; j < scores.length; j++) {
        scores[j] += step * pulls[g][j];
      }
      restricted[g] = scores;
      parts[g] = BiasReduced.dot(direction, scores);
    }
    int[] asObserved = new int[clusters];
    Arrays.fill(asObserved, 1);
    double[] total = total(asObserved);
    value = BiasReduced.dot(direction, total);
    variance = variance(asObserved, total);
  }

  int clusters() {
    return parts.length;
  }

  /** Value over its CR1 error, as observed. */
  double t() {
    double clusters = parts.length;
    return value / Math.sqrt(variance * clusters / (clusters - 1));
  }

  /** Of the 2^(G-1) ways to choose signs up to a mirror, how many are as extreme. */
  long extremeOfAll() {
    long hits = 0;
    int[] signs = new int[parts.length];
    signs[0] = 1;
    for (long way = 0; way < 1L << (parts.length - 1); way++) {
      for (int g = 1; g < signs.length; g++) {
        signs[g] = ((way >> (g - 1)) & 1) == 0 ? 1 : -1;
      }
      hits += isExtreme(signs) ? 1 : 0;
    }
    return hits;
  }

  /** Of drawn signs, how many are as extreme. */
  long extremeOf(int draws, long seed) {
    RandomGenerator random = new Random(seed);
    long hits = 0;
    int[] signs = new int[parts.length];
    for (int draw = 0; draw < draws; draw++) {
      for (int g = 0; g < signs.length; g++) {
        signs[g] = random.nextBoolean() ? 1 : -1;
      }
      hits += isExtreme(signs) ? 1 : 0;
    }
    return hits;
  }

  /** Compares products, so that an error of 0 needs no division. */
  private boolean isExtreme(int[] signs) {
    double[] total = total(signs);
    double drawn = BiasReduced.dot(direction, total);
    double left = drawn * drawn * variance;
    double right = value * value * variance(signs, total);
    return left >= right * (1 - ROUNDING);
  }

  private double[] total(int[] signs) {
    double[] total = new double[direction.length];
    for (int g = 0; g < signs.length; g++) {
      for (int j = 0; j < total.length; j++) {
        total[j] += signs[g] * restricted[g][j];
      }
    }
    return total;
  }

  private double variance(int[] signs, double[] total) {
    double sum = 0;
    for (int g = 0; g < signs.length; g++) {
      double score = signs[g] * parts[g] - BiasReduced.dot(pulls[g], total);
      sum += score * score;
    }
    return sum;
  }
}
