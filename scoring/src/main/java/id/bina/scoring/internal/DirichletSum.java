package id.bina.scoring.internal;

import java.util.stream.IntStream;

/**
 * The distribution of a weighted sum whose weights are Dirichlet: {@code sum x_k W_k}.
 *
 * <p>{@code sum x_k W_k > q} is {@code sum (x_k - q) G_k > 0} for independent gamma variables
 * {@code G_k}, whose transform is known. The tail is its inversion integral along a line through
 * the saddle point (Rice 1980, doi:10.1137/0901024; Butler 2007, chapter 1), where the integrand
 * does not oscillate before it has died out. Deterministic; absolute error of a probability below
 * 1e-11.
 */
public final class DirichletSum {

  /** Coarsest and finest step of the trapezoidal rule. */
  private static final double FIRST_STEP = 0.125;

  private static final double LAST_STEP = 1.0 / 1024;
  private static final double AGREEMENT = 1e-13;
  private static final double NEGLIGIBLE = 1e-18;

  private final double[] points;
  private final double[] alphas;

  /**
   * The sum of points times Dirichlet weights.
   *
   * @param points ascending, at least 2, each different
   * @param alphas one for each point, above 0
   */
  public DirichletSum(double[] points, double[] alphas) {
    this.points = points.clone();
    this.alphas = alphas.clone();
  }

  /**
   * The value with probability {@code tail} below it.
   *
   * @param tail in (0, 1)
   */
  public double quantile(double tail) {
    double lowest = points[0];
    double highest = points[points.length - 1];
    return Root.between(q -> lower(q) - tail, lowest, highest);
  }

  /**
   * Probability that the sum is {@code q} or less.
   *
   * @param q any number
   */
  public double lower(double q) {
    if (q <= points[0]) {
      return 0;
    }
    if (q >= points[points.length - 1]) {
      return 1;
    }
    double mean = 0;
    for (int k = 0; k < points.length; k++) {
      mean += alphas[k] * (points[k] - q);
    }
    return mean > 0 ? upperTail(q, -1) : 1 - upperTail(q, 1);
  }

  /** Probability that {@code sign * (sum - q)} is above 0. */
  private double upperTail(double q, int sign) {
    double[] c =
        IntStream.range(0, points.length).mapToDouble(k -> sign * (points[k] - q)).toArray();
    double saddle = saddle(c);
    double logFront = -StrictMath.log(saddle);
    double curvature = 1 / (saddle * saddle);
    // Each gamma, and the pole at 0 as one more, turns by alpha * atan(ratio * y).
    double[] ratios = new double[c.length + 1];
    double[] weights = new double[c.length + 1];
    for (int k = 0; k < c.length; k++) {
      double rest = 1 - c[k] * saddle;
      ratios[k] = c[k] / rest;
      weights[k] = alphas[k];
      logFront -= alphas[k] * StrictMath.log(rest);
      curvature += alphas[k] * ratios[k] * ratios[k];
    }
    ratios[c.length] = -1 / saddle;
    weights[c.length] = 1;
    double scale = 1 / Math.sqrt(curvature);
    return StrictMath.exp(logFront) * scale * integral(ratios, weights, scale) / Math.PI;
  }

  /** Where {@code exp(K(s)) / s} is smallest between 0 and the first singularity. */
  private double saddle(double[] c) {
    double low = 0;
    double high = 1 / c[0];
    for (double each : c) {
      high = Math.max(high, 1 / each);
    }
    for (double each : c) {
      if (each > 0) {
        high = Math.min(high, 1 / each);
      }
    }
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      if (slope(c, middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double slope(double[] c, double s) {
    double slope = -1 / s;
    for (int k = 0; k < c.length; k++) {
      slope += alphas[k] * c[k] / (1 - c[k] * s);
    }
    return slope;
  }

  /** Integral over y from 0, with y = scale * sinh(v); the step is halved until it settles. */
  private static double integral(double[] ratios, double[] weights, double scale) {
    double step = FIRST_STEP;
    double former = trapezoid(ratios, weights, scale, step);
    while (step > LAST_STEP) {
      step /= 2;
      double finer = trapezoid(ratios, weights, scale, step);
      if (Math.abs(finer - former) <= AGREEMENT * Math.abs(finer)) {
        return finer;
      }
      former = finer;
    }
    return former;
  }

  private static double trapezoid(double[] ratios, double[] weights, double scale, double step) {
    double sum = 0.5;
    for (int j = 1; ; j++) {
      double v = j * step;
      double y = scale * StrictMath.sinh(v);
      double logSize = 0;
      double turn = 0;
      for (int k = 0; k < ratios.length; k++) {
        double r = ratios[k] * y;
        logSize -= weights[k] * StrictMath.log1p(r * r) / 2;
        turn += weights[k] * StrictMath.atan(r);
      }
      double size = StrictMath.exp(logSize) * StrictMath.cosh(v);
      sum += size * StrictMath.cos(turn);
      if (size < NEGLIGIBLE) {
        return sum * step;
      }
    }
  }
}
