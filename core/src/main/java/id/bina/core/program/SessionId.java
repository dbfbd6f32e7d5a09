package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a session (<i>sesi</i>) within a programme, whatever training it belongs to.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record SessionId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public SessionId {
    Id.requireValid("session id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static SessionId of(String value) {
    return new SessionId(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SessionId that && value.equals(that.value);
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
