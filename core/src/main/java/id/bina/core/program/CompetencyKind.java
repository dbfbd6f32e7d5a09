package id.bina.core.program;

import id.bina.core.Code;

/**
 * Which of the kinds of competency of civil servants a competency is.
 *
 * @param code 1 to 60 lower-case ASCII letters, digits and {@code . _ -}
 */
public record CompetencyKind(String code) implements Code {

  /** Technical competency (<i>kompetensi teknis</i>). */
  public static final CompetencyKind TEKNIS = new CompetencyKind("teknis");

  /** Managerial competency (<i>kompetensi manajerial</i>). */
  public static final CompetencyKind MANAJERIAL = new CompetencyKind("manajerial");

  /** Socio-cultural competency (<i>kompetensi sosial kultural</i>). */
  public static final CompetencyKind SOSIAL_KULTURAL = new CompetencyKind("sosial_kultural");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not valid
   */
  public CompetencyKind {
    Code.requireValid("competency kind", code);
  }

  /**
   * The competency kind with this code.
   *
   * @param code the code, well known or not
   * @return the competency kind
   */
  public static CompetencyKind of(String code) {
    return new CompetencyKind(code);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
