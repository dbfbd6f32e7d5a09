package id.bina.core.program;

import id.bina.core.Id;

/**
 * Identifies an issue that citizens raise; passages are coded with it.
 *
 * @param value 1 to 100 ASCII letters, digits and {@code . _ : - @ / +}
 */
public record IssueId(String value) implements Id {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public IssueId {
    Id.requireValid("issue id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static IssueId of(String value) {
    return new IssueId(value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
