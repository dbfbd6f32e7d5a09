package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a scholarship (<i>beasiswa, tugas belajar</i>).
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record ScholarshipId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public ScholarshipId {
    Id.requireValid("scholarship id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static ScholarshipId of(String value) {
    return new ScholarshipId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
