package id.bina.scoring.oracle;

import id.bina.core.result.Interval;

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

  /**
   * Limits by the non-central t: found by iteration, and beyond 37.62 not as good, since {@code
   * ?pt} says that R is accurate no further (2e-3 off at 66, where scipy and we agree to 1e-12).
   *
   * @param ends of the interval
   * @param unit what one unit of non-centrality is in the measure of the ends
   */
  static Tolerance noncentral(Interval ends, double unit) {
    double furthest = Math.max(Math.abs(ends.lower()), Math.abs(ends.upper())) / unit;
    return furthest > 37.62 ? Tolerance.of(1e-2) : ITERATIVE;
  }

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
