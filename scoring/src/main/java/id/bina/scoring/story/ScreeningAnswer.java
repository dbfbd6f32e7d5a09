package id.bina.scoring.story;

import static java.util.Objects.requireNonNull;

import id.bina.core.Words;
import java.util.Optional;

/**
 * What one alumnus answered in the short screening survey of the success case method.
 *
 * @param key pseudonym, not blank
 * @param applied how far what was learned was used, 0 (not at all) to 3 (fully)
 * @param result what came of it, 0 (nothing) to 3 (a clear result)
 * @param named the result in the respondent's words; empty if none was named
 */
public record ScreeningAnswer(String key, int applied, int result, Optional<String> named) {
  private static final int MOST = 3;
  private static final int HIGH = 2;

  /**
   * Checks the answers.
   *
   * @throws IllegalArgumentException if one is outside of 0 to 3 or the key is blank
   */
  public ScreeningAnswer {
    Words.notBlank("key of a screening answer", key);
    requireNonNull(named, "named");
    if (applied < 0 || applied > MOST || result < 0 || result > MOST) {
      throw new IllegalArgumentException(
          "applied and result must be in [0, 3], were "
              + applied
              + " and "
              + result
              + " (respondent "
              + key
              + ")");
    }
  }

  /**
   * An answer with a result that was named.
   *
   * @param key pseudonym
   * @param applied 0 to 3
   * @param result 0 to 3
   * @param named the result, in words
   * @return the answer
   */
  public static ScreeningAnswer of(String key, int applied, int result, String named) {
    return new ScreeningAnswer(key, applied, result, Optional.of(named));
  }

  /**
   * An answer that names no result.
   *
   * @param key pseudonym
   * @param applied 0 to 3
   * @param result 0 to 3
   * @return the answer
   */
  public static ScreeningAnswer of(String key, int applied, int result) {
    return new ScreeningAnswer(key, applied, result, Optional.empty());
  }

  /**
   * Use and result together.
   *
   * @return 0 to 6
   */
  public int score() {
    return applied + result;
  }

  /** Whether this may be a success: both 2 or more, and the result is named. */
  public boolean isHigh() {
    return applied >= HIGH && result >= HIGH && named.filter(words -> !words.isBlank()).isPresent();
  }

  /** Whether nothing came of it: a score of 0 or 1, a default of this house. */
  public boolean isNone() {
    return score() <= 1;
  }
}
