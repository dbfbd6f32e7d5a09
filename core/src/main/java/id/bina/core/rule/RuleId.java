package id.bina.core.rule;

import id.bina.core.Id;

/**
 * Identifies a rule of a rule book, such as {@code R08}.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record RuleId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public RuleId {
    Id.requireValid("rule id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
