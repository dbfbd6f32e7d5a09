package id.bina.scoring.internal;

import java.util.function.DoubleUnaryOperator;

/**
 * The non-central t distribution, each tail computed for itself.
 *
 * <p>{@code T = (Z + ncp) / S} with {@code S^2} chi-square over its degrees of freedom, so that a
 * tail is the mean of a normal tail over {@code S}. It is integrated over {@code log S} by the
 * trapezoidal rule, which converges geometrically for such functions and adds positive terms only:
 * tails keep their digits, and large non-centralities need no series. Relative error below 1e-11
 * for tails down to 1e-20, compared with 40-digit integration.
 */
public final class NonCentralT {

  /** Part of a width of the two factors between two points; error below 1e-16. */
  private static final double STEP = 0.4;

  /** Keeps the step at 0.1 or less: the integrand is analytic only within pi / 4 of the line. */
  private static final double WIDEST = 16;

  /** Terms whose density is below exp(-92), or 1e-40, of the peak are left out. */
  private static final double NEGLIGIBLE = -92;

  private NonCentralT() {}

  /**
   * Probability above {@code t}.
   *
   * @param t any number
   * @param df degrees of freedom, above 0
   * @param ncp non-centrality
   */
  public static double upper(double t, double df, double ncp) {
    return mean(s -> Normal.upper(t * s - ncp), df, ncp);
  }

  /**
   * Probability below {@code t}.
   *
   * @param t any number
   * @param df degrees of freedom, above 0
   * @param ncp non-centrality
   */
  public static double lower(double t, double df, double ncp) {
    return mean(s -> Normal.lower(t * s - ncp), df, ncp);
  }

  /**
   * The non-centrality under which a value above {@code t} has the given probability.
   *
   * @param t any number
   * @param df degrees of freedom
   * @param probability in (0, 1)
   */
  public static double ncpWithUpper(double t, double df, double probability) {
    double spread = Math.sqrt(1 + t * t / (2 * df));
    return Root.around(ncp -> upper(t, df, ncp) - probability, t, 3 * spread);
  }

  /**
   * The non-centrality under which a value below {@code t} has the given probability.
   *
   * @param t any number
   * @param df degrees of freedom
   * @param probability in (0, 1)
   */
  public static double ncpWithLower(double t, double df, double probability) {
    return -ncpWithUpper(-t, df, probability);
  }

  /** Mean of a function of S; the weights are normalised by their own sum. */
  private static double mean(DoubleUnaryOperator function, double df, double ncp) {
    double step = STEP / Math.sqrt(2 * df + ncp * ncp + WIDEST);
    double weights = 0;
    double sum = 0;
    for (int side = -1; side <= 1; side += 2) {
      for (int k = side < 0 ? 1 : 0; ; k++) {
        double logS = side * k * step;
        double logWeight = df * (logS - StrictMath.expm1(2 * logS) / 2);
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
}
