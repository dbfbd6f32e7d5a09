package id.bina.core;

import java.util.Objects;

/** Free words in a record: names, notes, sources of a sentence. */
public final class Words {

  private Words() {}

  /**
   * Checks that words are there, and gives them back.
   *
   * @param name what the words are, for the message
   * @param words the words
   * @return {@code words}
   * @throws IllegalArgumentException if they are empty or white space only
   */
  public static String notBlank(String name, String words) {
    Objects.requireNonNull(words, name);
    if (words.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank, was blank");
    }
    return words;
  }
}
