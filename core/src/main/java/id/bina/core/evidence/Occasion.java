package id.bina.core.evidence;

import id.bina.core.Code;

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

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
