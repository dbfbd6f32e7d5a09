package id.bina.core.program;

import id.bina.core.Code;

/**
 * What sort of partner takes part in a programme. An open list.
 *
 * @param code the word, such as {@code university}; see {@link Code#requireValid}
 */
public record PartnerKind(String code) implements Code {

  /** A university (<i>perguruan tinggi</i>). */
  public static final PartnerKind UNIVERSITY = new PartnerKind("university");

  /** A government agency (<i>instansi</i>). */
  public static final PartnerKind AGENCY = new PartnerKind("agency");

  /** A group of citizens (<i>masyarakat</i>). */
  public static final PartnerKind COMMUNITY = new PartnerKind("community");

  /** A firm or another private body (<i>swasta</i>). */
  public static final PartnerKind PRIVATE = new PartnerKind("private");

  /** Checks the form of the code. */
  public PartnerKind {
    Code.requireValid("partner kind", code);
  }

  /**
   * The partner kind with this code.
   *
   * @param code the word, such as {@code university}
   * @return the partner kind
   */
  public static PartnerKind of(String code) {
    return new PartnerKind(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
