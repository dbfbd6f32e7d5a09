package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a competency (<i>kompetensi</i>).
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record CompetencyId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public CompetencyId {
    Id.requireValid("competency id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static CompetencyId of(String value) {
    return new CompetencyId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
