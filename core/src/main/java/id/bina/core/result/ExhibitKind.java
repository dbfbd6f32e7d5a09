package id.bina.core.result;

import id.bina.core.Code;

/**
 * The shape of an exhibit, which says how to draw it. An open list.
 *
 * @param code the word, such as {@code counts}; see {@link Code#requireValid}
 */
public record ExhibitKind(String code) implements Code {

  /** How many gave each answer. */
  public static final ExhibitKind COUNTS = new ExhibitKind("counts");

  /** Rows by columns of any values. */
  public static final ExhibitKind GRID = new ExhibitKind("grid");

  /** Values in order of time. */
  public static final ExhibitKind SERIES = new ExhibitKind("series");

  /** Values with their intervals, one row each. */
  public static final ExhibitKind POINTS = new ExhibitKind("points");

  /** Steps of which each holds part of the one before. */
  public static final ExhibitKind CHAIN = new ExhibitKind("chain");

  /** Checks the form of the code. */
  public ExhibitKind {
    Code.requireValid("exhibit kind", code);
  }

  /**
   * The exhibit kind with this code.
   *
   * @param code the word, such as {@code counts}
   * @return the exhibit kind
   */
  public static ExhibitKind of(String code) {
    return new ExhibitKind(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
