package id.bina.scoring.honesty;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.Normal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Where samples are drawn from, with its true mean.
 *
 * @param name as in the documented figures
 * @param mean the true mean
 * @param shares of the answers from 1 up; empty for a population that is no scale
 * @param draw one value
 */
record Population(String name, double mean, List<Double> shares, Draw draw) {
  static final Population NORMAL = new Population("normal", 0, List.of(), Random::nextGaussian);

  /** Exponential: skewness 2. */
  static final Population SKEWED =
      new Population("skewed", 1, List.of(), random -> -StrictMath.log(1 - random.nextDouble()));

  static final Population FOUR = ratings("4 points", 0.05, 0.15, 0.45, 0.35);
  static final Population FIVE = ratings("5 points", 0.05, 0.10, 0.20, 0.40, 0.25);
  static final Population CEILING = ratings("4 points, 90 % top", 0.01, 0.02, 0.07, 0.90);
  static final Population HIGH_CEILING = ratings("4 points, 97 % top", 0.003, 0.007, 0.02, 0.97);

  static final List<Population> RATINGS = List.of(FOUR, FIVE, CEILING, HIGH_CEILING);
  static final List<Population> ALL = List.of(NORMAL, SKEWED, FOUR, FIVE, CEILING, HIGH_CEILING);

  Population {
    shares = List.copyOf(shares);
  }

  /** How one value is drawn. */
  interface Draw {
    double from(Random random);
  }

  private static Population ratings(String name, double... shares) {
    List<Double> all = IntStream.range(0, shares.length).mapToObj(i -> shares[i]).toList();
    double mean = IntStream.range(0, shares.length).mapToDouble(i -> (i + 1) * shares[i]).sum();
    return new Population(name, mean, all, random -> category(shares, random.nextDouble()));
  }

  private static int category(double[] shares, double uniform) {
    double left = uniform;
    for (int i = 0; i < shares.length; i++) {
      left -= shares[i];
      if (left < 0) {
        return i + 1;
      }
    }
    return shares.length;
  }

  /** With three decimals, as figures stand in files; a hundred times faster to read exactly. */
  static double written(double value) {
    return Math.rint(value * 1000) / 1000;
  }

  double[] sample(Random random, int n) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = written(draw.from(random));
    }
    return values;
  }

  /** A column of figures as they stand in files. */
  static Numbers column(double... values) {
    return Numbers.of(Arrays.stream(values).map(Population::written).toArray());
  }

  Numbers column(Random random, int n) {
    return Numbers.of(sample(random, n));
  }

  /** The true standard deviation. */
  double sd() {
    double squares = 0;
    for (int i = 0; i < shares.size(); i++) {
      squares += shares.get(i) * (i + 1 - mean) * (i + 1 - mean);
    }
    return shares.isEmpty() ? 1 : Math.sqrt(squares);
  }

  /** The true median. */
  double median() {
    if (shares.isEmpty()) {
      return name.equals("skewed") ? StrictMath.log(2) : mean;
    }
    double below = 0;
    int point = 0;
    while (below < 0.5) {
      below += shares.get(point++);
    }
    return point;
  }

  /** The answer of somebody who stands at that point of a normal distribution. */
  int grade(double z) {
    return category(
        shares.stream().mapToDouble(Double::doubleValue).toArray(), 1 - Normal.upper(z));
  }

  /** How many of so many succeed. */
  static long successes(Random random, double share, int n) {
    long successes = 0;
    for (int i = 0; i < n; i++) {
      if (random.nextDouble() < share) {
        successes++;
      }
    }
    return successes;
  }

  /** How many answers of a sample are of each category, from 1 up. */
  long[] counts(double... sample) {
    long[] counts = new long[shares.size()];
    for (double value : sample) {
      counts[(int) value - 1]++;
    }
    return counts;
  }

  @Override
  public String toString() {
    return name;
  }
}
