package id.bina.scoring.stat.impact;

/**
 * What happens with those who were almost sure to be in one arm, and weigh as much as many.
 *
 * <p>Dropping them changes of whom the effect is; capping them leaves some imbalance. Either is
 * counted.
 */
public sealed interface PropensityTrimming {

  /** All weights as they come. */
  record None() implements PropensityTrimming {}

  /**
   * Rows with an extreme probability are left out.
   *
   * @param lowest smallest probability that counts, in [0, 0.5)
   */
  record Drop(double lowest) implements PropensityTrimming {
    /** Checks the bound. */
    public Drop {
      if (!(lowest >= 0 && lowest < 0.5)) {
        throw new IllegalArgumentException("lowest probability must be in [0, 0.5), was " + lowest);
      }
    }
  }

  /**
   * Weights are at most a multiple of the mean weight of their arm.
   *
   * @param times largest weight over the mean weight before capping, above 1
   */
  record Cap(double times) implements PropensityTrimming {
    /** Checks the bound. */
    public Cap {
      if (!(times > 1)) {
        throw new IllegalArgumentException("cap of weights must be above 1, was " + times);
      }
    }
  }

  /** All weights as they come. */
  static PropensityTrimming none() {
    return new None();
  }

  /**
   * Probabilities outside of [0.1, 0.9] are left out, after Crump and others (2009),
   * doi:10.1093/biomet/asn055.
   */
  static PropensityTrimming standard() {
    return new Drop(0.1);
  }
}
