package id.bina.scoring.stat.survey;

/**
 * How far a weight may lie from the others.
 *
 * <p>A few large weights make a mean hang on a few people. Trimmed weights are raked again until
 * they meet both the margins and the bounds; where they cannot, there are none.
 */
public sealed interface Trimming {

  /** All weights as they come. The default. */
  record None() implements Trimming {}

  /**
   * Between two multiples of the mean weight.
   *
   * @param lowest smallest weight over the mean weight, from 0 to 1
   * @param highest largest weight over the mean weight, above 1
   */
  record OfMean(double lowest, double highest) implements Trimming {
    /** Checks the order. */
    public OfMean {
      if (!(lowest >= 0 && lowest < 1 && highest > 1)) {
        throw new IllegalArgumentException(
            "bounds of weights must lie around 1, was " + lowest + " and " + highest);
      }
    }
  }

  /**
   * At most a multiple of the median weight.
   *
   * @param highest largest weight over the median weight, above 1
   */
  record OfMedian(double highest) implements Trimming {
    /** Checks the bound. */
    public OfMedian {
      if (!(highest > 1)) {
        throw new IllegalArgumentException("bound of weights must be above 1, was " + highest);
      }
    }
  }

  /** All weights as they come. */
  static Trimming none() {
    return new None();
  }

  /** Between 0.3 and 3 times the mean weight. */
  static Trimming standard() {
    return new OfMean(0.3, 3);
  }
}
