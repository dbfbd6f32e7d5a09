package id.bina.core.people;

import id.bina.core.Id;

/**
 * The pseudonym of a participant (<i>peserta</i>).
 *
 * <p>A pseudonym, never a NIP: a text with the 18 digits of a NIP is refused, with or without
 * separators. The register that connects the two lives at the edge and nowhere in here.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record ParticipantId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public ParticipantId {
    Pseudonyms.requirePseudonym("participant id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static ParticipantId of(String value) {
    return new ParticipantId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
