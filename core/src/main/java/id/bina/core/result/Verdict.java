package id.bina.core.result;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * What judging an assertion came to. An open list.
 *
 * @param code the word, such as {@code granted}; see {@link Code#requireValid}
 */
public record Verdict(String code) implements Code {

  /** It may be said as it stands. */
  public static final Verdict GRANTED = new Verdict("granted");

  /** It may be said in the words granted. */
  public static final Verdict REWORDED = new Verdict("reworded");

  /** It may not be said. */
  public static final Verdict REFUSED = new Verdict("refused");

  /** The evidence does not let anybody tell. */
  public static final Verdict CANNOT_BE_JUDGED = new Verdict("cannot_be_judged");

  /** Checks the form of the code. */
  public Verdict {
    Code.requireValid("verdict", code);
  }

  /**
   * The verdict with this code.
   *
   * @param code the word, such as {@code granted}
   * @return the verdict
   */
  public static Verdict of(String code) {
    return new Verdict(code);
  }

  /**
   * The verdict, in words.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  @Override
  public Text words() {
    return switch (code) {
      case "granted" -> Text.of("diterima", "granted");
      case "reworded" -> Text.of("dirumuskan ulang", "reworded");
      case "refused" -> Text.of("ditolak sebagaimana dirumuskan", "refused as it stands");
      case "cannot_be_judged" -> Text.of("tidak dapat dinilai", "cannot be judged");
      default -> Code.super.words();
    };
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
