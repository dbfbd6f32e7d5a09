package id.bina.core.instrument;

import id.bina.core.Id;

/**
 * Identity of one question or statement within an instrument.
 *
 * @param value the id, such as {@code R1}; see {@link Id#requireValid}
 */
public record ItemId(String value) implements Id {

  /** Checks the form of the id. */
  public ItemId {
    Id.requireValid("item id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text, such as {@code R1}
   * @return the id
   */
  public static ItemId of(String value) {
    return new ItemId(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ItemId that && value.equals(that.value);
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
