package id.bina.scoring.stat.scaling;

/**
 * How well a questionnaire tells persons apart, over those with neither the lowest nor the highest
 * score.
 *
 * @param persons how many they are
 * @param observedVariance of their likeliest places, divisor n - 1, above 0
 * @param meanSquareError mean of their squared standard errors
 */
public record PersonSeparation(long persons, double observedVariance, double meanSquareError) {

  /** Checks the variance. */
  public PersonSeparation {
    if (!(observedVariance > 0)) {
      throw new IllegalArgumentException(
          "variance of persons must be above 0, was " + observedVariance);
    }
  }

  /** Share of the variance that is not error; below 0 if there is more error than variance. */
  public double reliability() {
    return (observedVariance - meanSquareError) / observedVariance;
  }

  /** Spread of the persons in standard errors; 0 if there is no more than error. */
  public double index() {
    return Math.sqrt(Math.max(0, observedVariance - meanSquareError) / meanSquareError);
  }
}
