package id.bina.core.evidence;

import id.bina.core.Code;

/**
 * What one row of cases stands for. An open list.
 *
 * @param code the word, such as {@code participation}; see {@link Code#requireValid}
 */
public record CaseUnit(String code) implements Code {

  /** One participant in one training, with everything linked to it. */
  public static final CaseUnit PARTICIPATION = new CaseUnit("participation");

  /** One participant, over all trainings. */
  public static final CaseUnit PERSON = new CaseUnit("person");

  /** One response that is linked to nobody. */
  public static final CaseUnit RESPONSE = new CaseUnit("response");

  /** One record of a register or a study. */
  public static final CaseUnit RECORD = new CaseUnit("record");

  /** Checks the form of the code. */
  public CaseUnit {
    Code.requireValid("case unit", code);
  }

  /**
   * The case unit with this code.
   *
   * @param code the word, such as {@code participation}
   * @return the case unit
   */
  public static CaseUnit of(String code) {
    return new CaseUnit(code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseUnit that && code.equals(that.code);
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
