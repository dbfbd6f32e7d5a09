package id.bina.core.result;

import id.bina.core.Id;

/**
 * Identity of a claim within an evaluation.
 *
 * @param value the id, such as {@code C-01}; see {@link Id#requireValid}
 */
public record ClaimId(String value) implements Id {

  /** Checks the form of the id. */
  public ClaimId {
    Id.requireValid("claim id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text, such as {@code C-01}
   * @return the id
   */
  public static ClaimId of(String value) {
    return new ClaimId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
