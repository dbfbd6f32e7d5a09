package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies an instructor (<i>pengajar, narasumber</i>) by a pseudonym.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record InstructorId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public InstructorId {
    Id.requireValid("instructor id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static InstructorId of(String value) {
    return new InstructorId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
