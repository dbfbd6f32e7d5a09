package id.bina.core;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words that people read, in one or more languages; Indonesian is always among them.
 *
 * <pre>{@code
 * Text title = Text.of("Pelatihan pelayanan publik", "Training in public service");
 * title.in("en"); // Training in public service
 * title.in("fr"); // Pelatihan pelayanan publik
 * }</pre>
 *
 * <p>Which language is shown is decided where a report is rendered, never here. Immutable; two
 * texts are equal if they hold the same words in the same languages.
 *
 * @param values the words by language tag ({@code "id"}, {@code "en"}), in the order of the tags;
 *     {@code "id"} is required and no entry is blank
 */
public record Text(SortedMap<String, String> values) {

  /** The language that every text has: Indonesian. */
  private static final String INDONESIAN = "id";

  /**
   * Checks the languages and words, and keeps a sorted copy.
   *
   * @throws IllegalArgumentException if there is no Indonesian, a tag is not a language tag, or
   *     words are blank
   */
  public Text {
    Objects.requireNonNull(values, "values");
    SortedMap<String, String> copy = new TreeMap<>();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      String tag = Objects.requireNonNull(entry.getKey(), "language tag");
      String words = Objects.requireNonNull(entry.getValue(), () -> "words in '" + tag + "'");
      if (!Characters.isLanguageTag(tag)) {
        throw new IllegalArgumentException(
            "language of a text must be a tag such as 'id' or 'en', was " + Characters.shown(tag));
      }
      if (words.isBlank()) {
        throw new IllegalArgumentException("text must not be blank, was blank in '" + tag + "'");
      }
      copy.put(tag, words);
    }
    if (!copy.containsKey(INDONESIAN)) {
      throw new IllegalArgumentException(
          "text must have words in 'id' (Indonesian), had " + copy.keySet());
    }
    values = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * A text in Indonesian only.
   *
   * @param id the Indonesian words, not blank
   * @return the text
   */
  public static Text of(String id) {
    SortedMap<String, String> values = new TreeMap<>();
    values.put(INDONESIAN, id);
    return new Text(values);
  }

  /**
   * A text in Indonesian and English.
   *
   * @param id the Indonesian words, not blank
   * @param en the English words, not blank
   * @return the text
   */
  public static Text of(String id, String en) {
    SortedMap<String, String> values = new TreeMap<>();
    values.put(INDONESIAN, id);
    values.put("en", en);
    return new Text(values);
  }

  /**
   * The words in a language, or the Indonesian words if the text was not written in it.
   *
   * @param language a language tag such as {@code "en"}
   * @return the words, never blank
   */
  public String in(String language) {
    String words = values.get(Objects.requireNonNull(language, "language"));
    return words == null ? values.getOrDefault(INDONESIAN, "") : words;
  }

  /**
   * This text with the words of one language added or replaced.
   *
   * @param language a language tag such as {@code "en"}
   * @param words the words, not blank
   * @return a new text
   */
  public Text with(String language, String words) {
    SortedMap<String, String> changed = new TreeMap<>(values);
    changed.put(language, words);
    return new Text(changed);
  }

  /** The Indonesian words. */
  @Override
  public String toString() {
    return in(INDONESIAN);
  }
}
