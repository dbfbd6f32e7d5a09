package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a programme (<i>program pembinaan</i>).
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record ProgramId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public ProgramId {
    Id.requireValid("program id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static ProgramId of(String value) {
    return new ProgramId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
