package id.bina.scoring.stat.scaling;

/** A log-likelihood of cumulated thresholds, flat without zeros, and of what else it rests on. */
interface Likelihood {

  /**
   * Value and changes at a point.
   *
   * @param value log-likelihood
   * @param gradient change with each argument
   * @param hessian change of these changes
   */
  record Curve(double value, double[] gradient, double[][] hessian) {}

  /** Where to begin; cumulated thresholds, then what else there is. */
  double[] start();

  /** The curve at a point; {@code NaN} where the point is none. */
  Curve at(double[] point);
}
