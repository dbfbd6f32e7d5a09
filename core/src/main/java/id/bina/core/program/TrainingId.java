package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a training (<i>pelatihan</i>) within a programme.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record TrainingId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public TrainingId {
    Id.requireValid("training id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static TrainingId of(String value) {
    return new TrainingId(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TrainingId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
