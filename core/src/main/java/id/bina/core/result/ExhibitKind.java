package id.bina.core.result;

import id.bina.core.Code;

/**
 * The shape of an exhibit, which says how to draw it. An open list.
 *
 * @param code the word, such as {@code counts}; see {@link Code#requireValid}
 */
public record ExhibitKind(String code) implements Code {

  /** How many gave each answer, one row an answer; the first column counts. */
  public static final ExhibitKind COUNTS = new ExhibitKind("counts");

  /** Rows by columns of any values. */
  public static final ExhibitKind GRID = new ExhibitKind("grid");

  /**
   * Values in order of time, one row each: the value, and the ends of its interval if there are two
   * more columns of numbers. Columns of words say how it was come to; where one of them changes the
   * series breaks.
   */
  public static final ExhibitKind SERIES = new ExhibitKind("series");

  /** Values with the lower and upper end of their intervals, one row each. */
  public static final ExhibitKind POINTS = new ExhibitKind("points");

  /**
   * From before to after, one row each: the two values in the first two columns. A column of words
   * tells groups apart.
   */
  public static final ExhibitKind SLOPES = new ExhibitKind("slopes");

  /** Steps of which each holds part of the one before: how many passed, and out of how many. */
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
