package id.bina.core.evidence;

import id.bina.core.Id;

/**
 * Identity of one sentence that somebody already says about a programme.
 *
 * @param value the id, such as {@code S004-15}; see {@link Id#requireValid}
 */
public record AssertionId(String value) implements Id {

  /** Checks the form of the id. */
  public AssertionId {
    Id.requireValid("assertion id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text, such as {@code S004-15}
   * @return the id
   */
  public static AssertionId of(String value) {
    return new AssertionId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
