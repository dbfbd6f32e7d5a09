package id.bina.core.rule;

/** Which number of a score a condition looks at. */
public enum Quantity {
  /** The value itself. */
  VALUE,
  /** The lower end of its interval. */
  LOWER,
  /** The upper end of its interval. */
  UPPER,
  /** How many cases it rests on. */
  N,
  /** How many cases are on the first side of a contrast. */
  FIRST,
  /** How many cases are on the second side of a contrast. */
  SECOND,
  /** The grade of its evidence, from 0 (E0) to 5 (E5). */
  GRADE
}
