package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a training need (<i>kebutuhan pengembangan kompetensi</i>).
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record NeedId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public NeedId {
    Id.requireValid("need id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static NeedId of(String value) {
    return new NeedId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
