package id.bina.io.table;

/** Which sign separates the decimals of a number; the other one may group thousands. */
public enum DecimalSign {
  /**
   * Each column decides: the one sign with which all its cells are numbers. A column that is
   * numbers with either sign, and different ones, is refused.
   */
  BY_COLUMN,
  /** A point, as in {@code 1,234.5}. */
  POINT,
  /** A comma, as in {@code 1.234,5}. */
  COMMA
}
