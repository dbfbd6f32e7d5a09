package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a partner (<i>mitra</i>) of a programme.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record PartnerId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public PartnerId {
    Id.requireValid("partner id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static PartnerId of(String value) {
    return new PartnerId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
