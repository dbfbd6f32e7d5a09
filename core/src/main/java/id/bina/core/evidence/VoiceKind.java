package id.bina.core.evidence;

import id.bina.core.Code;
import id.bina.core.Text;

/**
 * How a citizen came to say something. An open list.
 *
 * @param code the word, such as {@code complaint}; see {@link Code#requireValid}
 */
public record VoiceKind(String code) implements Code {

  /** A complaint (pengaduan). */
  public static final VoiceKind COMPLAINT = new VoiceKind("complaint");

  /** A word of thanks (apresiasi). */
  public static final VoiceKind APPRECIATION = new VoiceKind("appreciation");

  /** A suggestion (saran). */
  public static final VoiceKind SUGGESTION = new VoiceKind("suggestion");

  /** Said in a public forum (forum konsultasi publik). */
  public static final VoiceKind FORUM = new VoiceKind("forum");

  /** Checks the form of the code. */
  public VoiceKind {
    Code.requireValid("voice kind", code);
  }

  /**
   * The voice kind with this code.
   *
   * @param code the word, such as {@code complaint}
   * @return the voice kind
   */
  public static VoiceKind of(String code) {
    return new VoiceKind(code);
  }

  /**
   * How it came to be said, in words.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  @Override
  public Text words() {
    return switch (code) {
      case "complaint" -> Text.of("keluhan", "complaints");
      case "appreciation" -> Text.of("apresiasi", "appreciations");
      case "suggestion" -> Text.of("saran", "suggestions");
      case "forum" -> Text.of("forum dialog", "forum");
      default -> Code.super.words();
    };
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
