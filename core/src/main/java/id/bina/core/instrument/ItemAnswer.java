package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

/**
 * What one respondent answered to one item.
 *
 * @param item which item of the instrument
 * @param answer the answer, or the way in which it is missing
 */
public record ItemAnswer(ItemId item, Answer answer) {

  /** Checks that both are there. */
  public ItemAnswer {
    requireNonNull(item, "item");
    requireNonNull(answer, "answer");
  }

  /**
   * An answer to an item.
   *
   * @param item which item, such as {@code R1}
   * @param answer the answer
   * @return the pair
   */
  public static ItemAnswer of(String item, Answer answer) {
    return new ItemAnswer(ItemId.of(item), answer);
  }
}
