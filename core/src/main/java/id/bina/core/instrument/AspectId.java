package id.bina.core.instrument;

import id.bina.core.Id;

/**
 * Identity of an aspect that several items of an instrument measure together.
 *
 * @param value the id, such as {@code materi}; see {@link Id#requireValid}
 */
public record AspectId(String value) implements Id {

  /** Checks the form of the id. */
  public AspectId {
    Id.requireValid("aspect id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text, such as {@code materi}
   * @return the id
   */
  public static AspectId of(String value) {
    return new AspectId(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AspectId that && value.equals(that.value);
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
