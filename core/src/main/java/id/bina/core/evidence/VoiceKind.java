package id.bina.core.evidence;

import id.bina.core.Code;

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

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
