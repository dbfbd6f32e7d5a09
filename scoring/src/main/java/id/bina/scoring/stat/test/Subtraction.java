package id.bina.scoring.stat.test;

/** How a difference of two numbers is formed before it is ranked. */
public enum Subtraction {
  /** As decimals: 2.3 - 2.1 is 0.2, and ties with 0.4 - 0.2. The default. */
  DECIMAL,
  /**
   * As doubles: 2.3 - 2.1 is 0.19999999999999973, so that rounding splits ties. For comparison with
   * tools that do so.
   */
  BINARY
}
