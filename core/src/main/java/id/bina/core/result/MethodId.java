package id.bina.core.result;

import id.bina.core.Id;

/**
 * Identity of a method that yields scores.
 *
 * @param value the id, such as {@code bina.learning.paired}; see {@link Id#requireValid}
 */
public record MethodId(String value) implements Id {

  /** Checks the form of the id. */
  public MethodId {
    Id.requireValid("method id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text, such as {@code bina.learning.paired}
   * @return the id
   */
  public static MethodId of(String value) {
    return new MethodId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
