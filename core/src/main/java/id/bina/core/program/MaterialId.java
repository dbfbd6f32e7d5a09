package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a material (<i>materi</i>) that is taught.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record MaterialId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public MaterialId {
    Id.requireValid("material id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static MaterialId of(String value) {
    return new MaterialId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
