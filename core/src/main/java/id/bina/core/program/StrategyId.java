package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies a strategy (<i>strategi</i>) of a programme.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record StrategyId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public StrategyId {
    Id.requireValid("strategy id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static StrategyId of(String value) {
    return new StrategyId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
