package id.bina.scoring.internal;

import java.util.function.LongToDoubleFunction;

/**
 * Upper tails of the non-central F and chi-square distributions.
 *
 * <p>Each is a mean of central tails over a Poisson count; the weights go out from the likeliest
 * count and are normalised by their own sum, so that all terms are of one sign and large
 * non-centralities do not underflow.
 */
public final class NonCentral {

  /** Weights below this part of the largest are left out. */
  private static final double NEGLIGIBLE = 1e-22;

  private static final double FAR = 1e5;
  private static final double MUCH = 400;

  private NonCentral() {}

  /**
   * Probability of an F above {@code f}.
   *
   * @param f 0 or more
   * @param df1 degrees of freedom above the line
   * @param df2 degrees of freedom below the line
   * @param ncp non-centrality, 0 or more
   */
  public static double upperF(double f, double df1, double df2, double ncp) {
    if (isBeyond(ncp, df1 * f)) {
      return 1;
    }
    double total = df2 + df1 * f;
    return mean(
        j -> IncompleteBeta.lower(df2 / total, df1 * f / total, df2 / 2, df1 / 2 + j), ncp / 2);
  }

  /**
   * Probability of a chi-square above {@code x}.
   *
   * @param x 0 or more
   * @param df degrees of freedom, 1 or more
   * @param ncp non-centrality, 0 or more
   */
  public static double upperChiSquare(double x, int df, double ncp) {
    if (isBeyond(ncp, x)) {
      return 1;
    }
    return mean(j -> ChiSquare.upper(x, (int) (df + 2 * j)), ncp / 2);
  }

  /** So far away that what lies below has no digits; counts would be too large to go through. */
  private static boolean isBeyond(double ncp, double limit) {
    return ncp > FAR && ncp > MUCH * limit;
  }

  /** Mean of tails that grow with the count, over a Poisson count. */
  private static double mean(LongToDoubleFunction tail, double expected) {
    long mode = (long) Math.floor(expected);
    long first = (long) Math.max(0, mode - 12 * Math.sqrt(expected));
    if (tail.applyAsDouble(first) == 1) {
      return 1;
    }
    double weights = 1;
    double sum = tail.applyAsDouble(mode);
    double weight = 1;
    for (long j = mode + 1; weight > NEGLIGIBLE; j++) {
      weight *= expected / j;
      weights += weight;
      sum += weight * tail.applyAsDouble(j);
    }
    weight = 1;
    for (long j = mode; j > 0 && weight > NEGLIGIBLE; j--) {
      weight *= j / expected;
      weights += weight;
      sum += weight * tail.applyAsDouble(j - 1);
    }
    return sum / weights;
  }
}
