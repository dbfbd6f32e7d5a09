package id.bina.core.evidence;

import id.bina.core.Code;

/**
 * How a survey reaches those who answer. An open list.
 *
 * @param code the word, such as {@code paper}; see {@link Code#requireValid}
 */
public record SurveyMode(String code) implements Code {

  /** On paper (<i>kertas</i>). */
  public static final SurveyMode PAPER = new SurveyMode("paper");

  /** Asked by an enumerator (<i>petugas survei</i>). */
  public static final SurveyMode ENUMERATOR = new SurveyMode("enumerator");

  /** By a QR code at the counter. */
  public static final SurveyMode QR = new SurveyMode("qr");

  /** By a link. */
  public static final SurveyMode ONLINE = new SurveyMode("online");

  /** Checks the form of the code. */
  public SurveyMode {
    Code.requireValid("survey mode", code);
  }

  /**
   * The survey mode with this code.
   *
   * @param code the word, such as {@code paper}
   * @return the survey mode
   */
  public static SurveyMode of(String code) {
    return new SurveyMode(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
