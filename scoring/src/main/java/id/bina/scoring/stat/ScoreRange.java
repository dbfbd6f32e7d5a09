package id.bina.scoring.stat;

/**
 * The lowest and the highest score that can be reached.
 *
 * @param minimum the lowest, finite
 * @param maximum the highest, finite, above {@code minimum}
 */
public record ScoreRange(double minimum, double maximum) {

  /** Checks the order. */
  public ScoreRange {
    if (!(Double.isFinite(minimum) && Double.isFinite(maximum) && minimum < maximum)) {
      throw new IllegalArgumentException(
          "score range must be finite with minimum < maximum, was " + minimum + " to " + maximum);
    }
  }

  /**
   * From the lowest to the highest score.
   *
   * @param minimum the lowest
   * @param maximum the highest
   */
  public static ScoreRange of(double minimum, double maximum) {
    return new ScoreRange(minimum, maximum);
  }

  void check(double score, String place) {
    if (score < minimum || score > maximum) {
      throw new IllegalArgumentException(
          "score must be in [" + minimum + ", " + maximum + "], was " + score + " (" + place + ")");
    }
  }
}
