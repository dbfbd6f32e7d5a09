package id.bina.scoring.stat.resample;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;

/** Sums over the rows of one group after another, each left out in turn. */
final class Influence {

  private long n;
  private double bias;
  private double biasWeight;
  private double variance;
  private double cubes;
  private double squares;

  /**
   * Adds a group.
   *
   * @param without the statistic without a row of each kind
   * @param counts how many rows of the kind there are
   */
  void add(double[] without, long[] counts) {
    long size = 0;
    double[] terms = new double[without.length];
    for (int i = 0; i < without.length; i++) {
      size += counts[i];
      terms[i] = without[i] * counts[i];
    }
    double mean = Statistics.sum(terms) / size;
    double[] second = new double[without.length];
    double[] third = new double[without.length];
    for (int i = 0; i < without.length; i++) {
      double u = mean - without[i];
      second[i] = counts[i] * u * u;
      third[i] = second[i] * u;
    }
    double share = (size - 1.0) / size;
    n += size;
    bias += (size - 1.0) * mean;
    biasWeight += size - 1.0;
    variance += share * Statistics.sum(second);
    squares += share * share * Statistics.sum(second);
    cubes += share * share * share * Statistics.sum(third);
  }

  Outcome<Jackknife> jackknife(double estimate) {
    if (!(variance > 0)) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "no row that is left out moves the estimate");
    }
    return Outcome.of(
        new Jackknife(
            n,
            estimate,
            bias - biasWeight * estimate,
            Math.sqrt(variance),
            cubes / (6 * squares * Math.sqrt(squares))));
  }
}
