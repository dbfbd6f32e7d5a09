package id.bina.core.result;

import id.bina.core.Id;

/**
 * Identity of a recommendation within an evaluation, the one a follow-up ledger refers to.
 *
 * @param value the id, such as {@code R08-TR-01}; see {@link Id#requireValid}
 */
public record RecommendationId(String value) implements Id {

  /** Checks the form of the id. */
  public RecommendationId {
    Id.requireValid("recommendation id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text, such as {@code R08-TR-01}
   * @return the id
   */
  public static RecommendationId of(String value) {
    return new RecommendationId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
