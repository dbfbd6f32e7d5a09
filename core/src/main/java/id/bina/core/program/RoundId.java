package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a round (<i>putaran</i>) in which a programme was carried out or evaluated.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record RoundId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public RoundId {
    Id.requireValid("round id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static RoundId of(String value) {
    return new RoundId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
