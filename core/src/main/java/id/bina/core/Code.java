package id.bina.core;

import java.util.Objects;

/**
 * A word from an open list: a level, a source, a form of training.
 *
 * <p>A list that may grow is a record with the one component {@code code} and constants for the
 * well-known words, not an enum: a portal may use a word of its own, and an older version of this
 * library still reads it. {@code toString} is the code.
 *
 * <p>Implementations are immutable and compare by value.
 */
public interface Code {

  /**
   * The word itself, as it is stored.
   *
   * @return 1 to 60 characters, as {@link #requireValid} checks them
   */
  String code();

  /**
   * What people read in place of the word: for a well-known one its title, for another the word
   * itself with blanks for its marks.
   *
   * @return words for a report
   */
  default Text words() {
    return plain(code());
  }

  /**
   * A code as people read it when nobody gave it a title: blanks for {@code _ . -}.
   *
   * @param code any code
   * @return the words of the code
   */
  static Text plain(String code) {
    String words = code.replaceAll("[_.-]+", " ").strip();
    return Text.of(words.isEmpty() ? code : words);
  }

  /**
   * Checks a code and gives it back.
   *
   * <p>A code is 1 to 60 characters long, begins with a lower-case ASCII letter, and holds
   * lower-case ASCII letters, digits and {@code . _ -} only.
   *
   * @param kind what the code says, for the message, such as {@code "training form"}
   * @param code the code to check
   * @return {@code code}
   * @throws IllegalArgumentException if the code breaks the rule; the message names kind and place
   */
  static String requireValid(String kind, String code) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, kind);
    return Characters.requireCode(kind, code);
  }
}
