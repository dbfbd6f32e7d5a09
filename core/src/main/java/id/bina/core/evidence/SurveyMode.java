package id.bina.core.evidence;

import id.bina.core.Code;
import id.bina.core.Text;

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

  /**
   * How people were reached, in words.
   *
   * @return words for people; for a code of one's own, the code without its marks
   */
  @Override
  public Text words() {
    return switch (code) {
      case "paper" -> Text.of("kertas", "paper");
      case "enumerator" -> Text.of("petugas survei", "enumerator");
      case "qr" -> Text.of("kode QR", "QR code");
      case "online" -> Text.of("daring", "online");
      default -> Code.super.words();
    };
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
