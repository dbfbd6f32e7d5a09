package id.bina.core.evidence;

import id.bina.core.Code;

/**
 * What sort of sentence an assertion is, which decides how it is judged. An open list.
 *
 * @param code the word, such as {@code outcome}; see {@link Code#requireValid}
 */
public record AssertionKind(String code) implements Code {

  /** A change is claimed: "kepuasan meningkat". */
  public static final AssertionKind OUTCOME = new AssertionKind("outcome");

  /** Many are said to report something: "banyak ASN melaporkan". */
  public static final AssertionKind PREVALENCE = new AssertionKind("prevalence");

  /** One person or unit is told about. */
  public static final AssertionKind STORY = new AssertionKind("story");

  /** Something is said to stand in the way (tantangan). */
  public static final AssertionKind CHALLENGE = new AssertionKind("challenge");

  /** Something is said to be needed (kebutuhan). */
  public static final AssertionKind NEED = new AssertionKind("need");

  /** Something is hoped for (harapan). */
  public static final AssertionKind HOPE = new AssertionKind("hope");

  /** Says where and why, and claims nothing. */
  public static final AssertionKind CONTEXT = new AssertionKind("context");

  /** Says how it was found out. */
  public static final AssertionKind METHOD = new AssertionKind("method");

  /** Says what should be done. */
  public static final AssertionKind RECOMMENDATION = new AssertionKind("recommendation");

  /** Says what is aimed at (tujuan). */
  public static final AssertionKind GOAL = new AssertionKind("goal");

  /** Checks the form of the code. */
  public AssertionKind {
    Code.requireValid("assertion kind", code);
  }

  /**
   * The assertion kind with this code.
   *
   * @param code the word, such as {@code outcome}
   * @return the assertion kind
   */
  public static AssertionKind of(String code) {
    return new AssertionKind(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
