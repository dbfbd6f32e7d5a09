package id.bina.core.result;

import id.bina.core.Id;

/**
 * Identity of a challenge within an evaluation.
 *
 * @param value the id, such as {@code T-01}; see {@link Id#requireValid}
 */
public record ChallengeId(String value) implements Id {

  /** Checks the form of the id. */
  public ChallengeId {
    Id.requireValid("challenge id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text, such as {@code T-01}
   * @return the id
   */
  public static ChallengeId of(String value) {
    return new ChallengeId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
