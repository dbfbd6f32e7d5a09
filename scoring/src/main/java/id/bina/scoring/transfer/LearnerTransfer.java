package id.bina.scoring.transfer;

import id.bina.core.Rational;
import id.bina.core.Words;

/**
 * How many of the competencies that were taught one alumnus applies.
 *
 * @param key pseudonym, not blank
 * @param taught competencies taught, 1 or more
 * @param applied of these, applied at the time asked, 0 or more
 */
public record LearnerTransfer(String key, int taught, int applied) {
  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if nothing was taught or more is applied than taught
   */
  public LearnerTransfer {
    Words.notBlank("key of a learner", key);
    if (taught < 1 || applied < 0 || applied > taught) {
      throw new IllegalArgumentException(
          "applied must be from 0 to the competencies taught, 1 or more, was "
              + applied
              + " of "
              + taught
              + " (learner "
              + key
              + ")");
    }
  }

  /**
   * The share that is applied.
   *
   * @return exact, in [0, 1]
   */
  public Rational rate() {
    return Rational.of(applied, taught);
  }
}
