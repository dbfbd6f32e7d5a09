package id.bina.core.people;

import id.bina.core.Id;

/**
 * The pseudonym or token of somebody who answers: a superior, a citizen with a token, a peer.
 *
 * <p>A text with the 18 digits of a NIP is refused, with or without separators.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record RespondentId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public RespondentId {
    Pseudonyms.requirePseudonym("respondent id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static RespondentId of(String value) {
    return new RespondentId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
