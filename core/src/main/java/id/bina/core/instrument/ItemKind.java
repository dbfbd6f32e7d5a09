package id.bina.core.instrument;

import id.bina.core.Code;

/**
 * What an item asks for. An open list: an instrument may use a word of its own, and its answers are
 * then kept but not scored.
 *
 * @param code the word, such as {@code rating}; see {@link Code#requireValid}
 */
public record ItemKind(String code) implements Code {

  /** One point of a scale. */
  public static final ItemKind RATING = new ItemKind("rating");

  /** One or more of the stated options. */
  public static final ItemKind CHOICES = new ItemKind("choices");

  /** A number, such as hours or visits. */
  public static final ItemKind NUMBER = new ItemKind("number");

  /** Free text. */
  public static final ItemKind WORDS = new ItemKind("words");

  /** Checks the form of the code. */
  public ItemKind {
    Code.requireValid("item kind", code);
  }

  /**
   * The item kind with this code.
   *
   * @param code the word, such as {@code rating}
   * @return the item kind
   */
  public static ItemKind of(String code) {
    return new ItemKind(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
