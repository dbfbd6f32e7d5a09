package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a goal (<i>tujuan</i>) of a programme.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record GoalId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public GoalId {
    Id.requireValid("goal id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static GoalId of(String value) {
    return new GoalId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
