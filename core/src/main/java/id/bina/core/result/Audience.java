package id.bina.core.result;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * For whom a release is made, which decides how small a group may be shown.
 *
 * <p>An open list: a portal may have an audience with a minimum of its own.
 *
 * @param code the word, such as {@code public}; see {@link Code#requireValid}
 * @param minimum the smallest number a shown score may rest on, at least 2
 */
public record Audience(String code, int minimum) {

  /** Everybody: nothing below 10 is shown (house default for display). */
  public static final Audience PUBLIC = new Audience("public", 10);

  /** Those who run the programme: nothing below 5 is shown (house default for privacy). */
  public static final Audience INTERNAL = new Audience("internal", 5);

  /** Checks code and minimum. */
  public Audience {
    Code.requireValid("audience", code);
    if (minimum < 2) {
      throw new IllegalArgumentException(
          "minimum of an audience must be at least 2, was " + minimum + " (audience " + code + ")");
    }
  }

  /**
   * For whom, in words.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  public Text words() {
    return switch (code) {
      case "public" -> Text.of("umum", "the public");
      case "internal" -> Text.of("penyelenggara program", "those who run the programme");
      default -> Code.plain(code);
    };
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
