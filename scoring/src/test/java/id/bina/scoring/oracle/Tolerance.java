package id.bina.scoring.oracle;

/**
 * How far an answer may lie from the expected value.
 *
 * @param relative share of the larger of {@code |expected|} and {@code scale}
 * @param scale a size below which digits cancel, such as the larger end of an interval; 0 if the
 *     value itself is the measure. Where both are 0, {@code relative} is meant absolutely
 */
record Tolerance(double relative, double scale) {

  /** Closed forms. */
  static final Tolerance CLOSED = new Tolerance(1e-10, 0);

  /** What is found by iteration. */
  static final Tolerance ITERATIVE = new Tolerance(1e-7, 0);

  /** A tolerance that the case itself states. */
  static Tolerance of(double relative) {
    return new Tolerance(relative, 0);
  }

  /** The same share of a larger measure. */
  Tolerance at(double newScale) {
    return new Tolerance(relative, newScale);
  }

  /** The distance as a share of the measure. */
  double error(double expected, double got) {
    if (expected == got) {
      return 0;
    }
    double measure = Math.max(Math.abs(expected), scale);
    double distance = Math.abs(got - expected);
    return measure == 0 ? distance : distance / measure;
  }

  /** Whether the answer is near enough; what is not a number never is. */
  boolean holds(double expected, double got) {
    return error(expected, got) <= relative;
  }
}
