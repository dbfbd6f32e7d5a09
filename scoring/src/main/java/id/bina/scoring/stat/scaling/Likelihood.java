package id.bina.scoring.stat.scaling;

/** A log-likelihood of cumulated thresholds, flat without zeros, and of what else it rests on. */
interface Likelihood {

  /** Value and changes at a point. */
  final class Curve {
    private final double value;
    private final double[] gradient;
    private final double[][] hessian;

    Curve(double value, double[] gradient, double[][] hessian) {
      this.value = value;
      this.gradient = gradient;
      this.hessian = hessian;
    }

    double value() {
      return value;
    }

    /** Change with each argument. */
    double[] gradient() {
      return gradient;
    }

    /** Change of these changes. */
    double[][] hessian() {
      return hessian;
    }
  }

  /** Where to begin; cumulated thresholds, then what else there is. */
  double[] start();

  /** The curve at a point; {@code NaN} where the point is none. */
  Curve at(double[] point);
}
