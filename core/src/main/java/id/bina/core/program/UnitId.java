package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a work unit (<i>unit kerja</i>), such as an office or a section.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record UnitId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public UnitId {
    Id.requireValid("unit id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static UnitId of(String value) {
    return new UnitId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
