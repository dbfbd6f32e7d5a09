package id.bina.scoring.stat.scaling;

import id.bina.scoring.internal.Root;

/** Where persons with a raw score stand, given the thresholds. */
final class PersonPlaces {

  private static final double REACH = 2;

  private PersonPlaces() {}

  /** The place at which the expected score is the score; not for the lowest and highest. */
  static double likeliest(int score, double[][] sums) {
    return Root.around(theta -> ItemCurves.at(theta, sums).expected() - score, 0, REACH);
  }

  /** Warm's place, which is less biased, and there for the lowest and highest score too. */
  static double weighted(int score, double[][] sums) {
    return Root.around(
        theta -> {
          ItemCurves curves = ItemCurves.at(theta, sums);
          return curves.expected() - score - curves.moment(3) / (2 * curves.moment(2));
        },
        0,
        REACH);
  }

  static double error(double theta, double[][] sums) {
    return 1 / Math.sqrt(ItemCurves.at(theta, sums).moment(2));
  }
}
