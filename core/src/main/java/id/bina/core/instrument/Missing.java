package id.bina.core.instrument;

/**
 * Why an answer that has a place has no value.
 *
 * <p>Closed: the five are different things, and none of them is a zero. A blank counts against item
 * response, a question that was never asked does not.
 */
public enum Missing {
  /** It was asked, and left open. */
  BLANK("ditanyakan, tidak diisi", "asked, and left open"),
  /** The respondent said that it does not apply. */
  NOT_APPLICABLE("dinyatakan tidak berlaku", "said not to apply"),
  /** By plan or by routing it was never put to the respondent. */
  NOT_ASKED("tidak ditanyakan", "not asked"),
  /** Something was written that the scale does not know. */
  OUT_OF_RANGE("di luar rentang skala", "outside the scale"),
  /** The respondent did not answer this instrument at all. */
  NO_RESPONSE("instrumen tidak dijawab", "instrument not answered");

  private final String indonesian;
  private final String english;

  Missing(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /** What happened, in Indonesian, to stand after "jawaban". */
  public String indonesian() {
    return indonesian;
  }

  /** What happened, in English, to stand after "answer". */
  public String english() {
    return english;
  }
}
