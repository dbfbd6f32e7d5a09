package id.bina.scoring.internal;

import java.util.function.DoubleUnaryOperator;

/**
 * The ratio S of an estimated standard deviation to the true one; {@code S^2} is chi-square over
 * its degrees of freedom.
 *
 * <p>Means of functions of S are integrated over {@code log S}: smooth ones by the trapezoidal
 * rule, which converges geometrically for them and adds terms of one sign only; those that end at a
 * limit by Gauss and Legendre's.
 */
public final class ErrorRatio {

  /** Part of a width of the two factors between two points; error below 1e-16. */
  private static final double STEP = 0.4;

  /** Keeps the step at 0.1 or less: the integrand is analytic only within pi / 4 of the line. */
  private static final double WIDEST = 16;

  /** Terms whose density is below exp(-92), or 1e-40, of the peak are left out. */
  private static final double NEGLIGIBLE = -92;

  private ErrorRatio() {}

  /**
   * Mean of a smooth function of S; the weights are normalised by their own sum.
   *
   * @param function of S
   * @param df degrees of freedom, above 0
   * @param steepness how fast the function moves with {@code log S}
   */
  public static double mean(DoubleUnaryOperator function, double df, double steepness) {
    double step = step(df, steepness);
    double weights = 0;
    double sum = 0;
    for (int side = -1; side <= 1; side += 2) {
      for (int k = side < 0 ? 1 : 0; ; k++) {
        double logS = side * k * step;
        double logWeight = logWeight(logS, df);
        if (logWeight < NEGLIGIBLE) {
          break;
        }
        double weight = StrictMath.exp(logWeight);
        weights += weight;
        sum += weight * function.applyAsDouble(StrictMath.exp(logS));
      }
    }
    return sum / weights;
  }

  /**
   * Mean of a function of S that is 0 from a limit on.
   *
   * @param function of S, smooth below the limit
   * @param limit of S, above 0
   * @param df degrees of freedom, above 0
   * @param steepness how fast the function moves with {@code log S}
   */
  public static double meanBelow(
      DoubleUnaryOperator function, double limit, double df, double steepness) {
    double from = end(-1, df);
    double to = Math.min(StrictMath.log(limit), end(1, df));
    if (!(to > from)) {
      return 0;
    }
    int panels = 1 + (int) ((to - from) / (8 * step(df, steepness)));
    double integral =
        GaussLegendre.integral(
            logS ->
                StrictMath.exp(logWeight(logS, df)) * function.applyAsDouble(StrictMath.exp(logS)),
            from,
            to,
            panels);
    return integral / whole(df);
  }

  /** The integral of the weights. */
  private static double whole(double df) {
    double step = step(df, 0);
    double weights = 0;
    for (double logS = end(-1, df); logWeight(logS, df) >= NEGLIGIBLE; logS += step) {
      weights += StrictMath.exp(logWeight(logS, df));
    }
    return weights * step;
  }

  /** Where the weights stop to count, to one side. */
  private static double end(int side, double df) {
    double inside = 0;
    double outside = side;
    while (logWeight(outside, df) > NEGLIGIBLE) {
      inside = outside;
      outside *= 2;
    }
    for (int halving = 0; halving < 60; halving++) {
      double middle = (inside + outside) / 2;
      if (logWeight(middle, df) > NEGLIGIBLE) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return inside;
  }

  private static double step(double df, double steepness) {
    return STEP / Math.sqrt(2 * df + steepness * steepness + WIDEST);
  }

  private static double logWeight(double logS, double df) {
    return df * (logS - StrictMath.expm1(2 * logS) / 2);
  }
}
