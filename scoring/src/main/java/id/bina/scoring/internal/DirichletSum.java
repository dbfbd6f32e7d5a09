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
  private static final double FIRST_STEP = 0.25;

  private static final double LAST_STEP = 1.0 / 1024;

  /** The error of the rule squares with each halving, so half of the digits need to agree. */
  private static final double AGREEMENT = 1e-8;

  private static final double NEGLIGIBLE = 1e-18;

  /** How near a quantile is to be, in widths of the points, and after how many secants. */
  private static final double NEAR = 1e-14;

  private static final int MOST_SECANTS = 8;

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
    double low = points[0];
    double high = points[points.length - 1];
    double near = NEAR * (high - low);
    Shape shape = shape();
    double at = shape.quantile(tail);
    double step = (high - low) / 2;
    double slope = shape.density(tail);
    double former = Double.NaN;
    for (int secant = 0; secant < MOST_SECANTS && at > low && at < high; secant++) {
      double above = lower(at) - tail;
      if (secant > 0) {
        slope = (above - former) / step;
      }
      low = above < 0 ? at : low;
      high = above > 0 ? at : high;
      double next = -above / slope;
      // What is left after a secant is as the product of it and the one before.
      if (Math.abs(next) * Math.min(1, Math.abs(step) / shape.deviation()) <= near) {
        return at + next;
      }
      former = above;
      step = next;
      at += next;
    }
    return Root.between(q -> lower(q) - tail, low, high);
  }

  /** The sum as its first four moments show it: from many answers it is nearly normal. */
  private record Shape(double mean, double deviation, double skewness, double excess) {

    /** Nearly the quantile (Cornish and Fisher 1938, doi:10.2307/1400905). */
    double quantile(double tail) {
      double z = Normal.quantile(tail);
      double bent =
          z
              + (z * z - 1) * skewness / 6
              + z * (z * z - 3) * excess / 24
              - z * (2 * z * z - 5) * skewness * skewness / 36;
      return mean + deviation * bent;
    }

    /** Nearly the density there. */
    double density(double tail) {
      double z = Normal.quantile(tail);
      return StrictMath.exp(-z * z / 2) / (deviation * Math.sqrt(2 * Math.PI));
    }
  }

  private Shape shape() {
    double all = 0;
    double mean = 0;
    for (int k = 0; k < points.length; k++) {
      all += alphas[k];
      mean += alphas[k] * points[k];
    }
    mean /= all;
    double[] powers = new double[5];
    for (int k = 0; k < points.length; k++) {
      double from = points[k] - mean;
      for (int power = 2; power < powers.length; power++) {
        powers[power] += alphas[k] * StrictMath.pow(from, power);
      }
    }
    double variance = powers[2] / (all * (all + 1));
    double third = 2 * powers[3] / (all * (all + 1) * (all + 2));
    double fourth =
        (6 * powers[4] + 3 * powers[2] * powers[2]) / (all * (all + 1) * (all + 2) * (all + 3));
    double deviation = Math.sqrt(variance);
    return new Shape(
        mean, deviation, third / (variance * deviation), fourth / (variance * variance) - 3);
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
    double sum = 0.5 + heights(ratios, weights, scale, step, step);
    double former = sum * step;
    while (step > LAST_STEP) {
      step /= 2;
      sum += heights(ratios, weights, scale, step, 2 * step);
      double finer = sum * step;
      if (Math.abs(finer - former) <= AGREEMENT * Math.abs(finer)) {
        return finer;
      }
      former = finer;
    }
    return former;
  }

  /** The sum of the heights at {@code from}, {@code from + every} and so on. */
  private static double heights(
      double[] ratios, double[] weights, double scale, double from, double every) {
    double sum = 0;
    for (int j = 0; ; j++) {
      double grown = StrictMath.exp(from + j * every);
      double y = scale * (grown - 1 / grown) / 2;
      double logSize = 0;
      double turn = 0;
      for (int k = 0; k < ratios.length; k++) {
        double r = ratios[k] * y;
        logSize -= weights[k] * StrictMath.log1p(r * r) / 2;
        turn += weights[k] * StrictMath.atan(r);
      }
      double size = StrictMath.exp(logSize) * (grown + 1 / grown) / 2;
      sum += size * StrictMath.cos(turn);
      if (size < NEGLIGIBLE) {
        return sum;
      }
    }
  }
}
