package id.bina.core.instrument;

import id.bina.core.Id;

/**
 * Identity of a scale within an instrument.
 *
 * @param value the id, such as {@code setuju-5}; see {@link Id#requireValid}
 */
public record ScaleId(String value) implements Id {

  /** Checks the form of the id. */
  public ScaleId {
    Id.requireValid("scale id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text, such as {@code setuju-5}
   * @return the id
   */
  public static ScaleId of(String value) {
    return new ScaleId(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScaleId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
