package id.bina.core.evidence;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * When, in the course of a training, something was asked or measured. An open list: {@code
 * year-2025} is an occasion too.
 *
 * @param code the word, such as {@code pre}; see {@link Code#requireValid}
 */
public record Occasion(String code) implements Code {

  /** Before the training. */
  public static final Occasion PRE = new Occasion("pre");

  /** After the training, by test or observation. */
  public static final Occasion POST = new Occasion("post");

  /** At the end of the training, while all are still there. */
  public static final Occasion AT_END = new Occasion("at_end");

  /** Months after the training. */
  public static final Occasion FOLLOW_UP = new Occasion("follow_up");

  /** Checks the form of the code. */
  public Occasion {
    Code.requireValid("occasion", code);
  }

  /**
   * The occasion with this code.
   *
   * @param code the word, such as {@code pre}
   * @return the occasion
   */
  public static Occasion of(String code) {
    return new Occasion(code);
  }

  /**
   * When, in words.
   *
   * @return words for people; for a year, as {@code year-2024}, the year; for another code of one's
   *     own, the code without its marks
   */
  @Override
  public Text words() {
    return switch (code) {
      case "pre" -> Text.of("sebelum", "before");
      case "post" -> Text.of("sesudah", "after");
      case "at_end" -> Text.of("pada akhir pelatihan", "at the end of the training");
      case "follow_up" -> Text.of("setelah beberapa bulan", "after some months");
      default -> code.matches("year-\\d{4}") ? Text.of(year(), year()) : Code.super.words();
    };
  }

  private String year() {
    return code.substring(code.length() - 4);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Occasion that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
