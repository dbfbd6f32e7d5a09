package id.bina.scoring.stat.power;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.NonCentral;
import id.bina.scoring.internal.Root;

/**
 * A table of counts, by the chi-square test.
 *
 * <p>{@code ChiSquarePlan.of(200, 3, 2).orThrow().power(0.3)}. The effect is Cohen's w: the root of
 * the sum of squared differences of cell shares from those under independence, each over the
 * latter; in a table of two rows it is the correlation phi or Cramér's V. By the non-central
 * chi-square with {@code n w^2}, a large-sample figure as the test itself.
 *
 * <p>Source: Cohen (1988), Statistical Power Analysis, 7.
 *
 * @param n persons in the table, 1 or more
 * @param df degrees of freedom, 1 or more
 */
public record ChiSquarePlan(long n, int df) implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "chi-square-plan";

  /** Checks ranges. */
  public ChiSquarePlan {
    if (n < 1) {
      throw new IllegalArgumentException("n of a table must be 1 or more, was " + n);
    }
    if (df < 1) {
      throw new IllegalArgumentException("degrees of freedom must be 1 or more, was " + df);
    }
  }

  /**
   * A table of so many persons.
   *
   * @param n persons in the table
   * @param rows of the table, 2 or more
   * @param columns of the table, 2 or more
   * @return not computable without persons or with fewer than 2 rows or columns
   */
  public static Outcome<ChiSquarePlan> of(long n, int rows, int columns) {
    if (Check.count(n, "n") < 1) {
      return Check.tooFew(n, "persons", 1);
    }
    return Math.min(rows, columns) < 2
        ? Check.tooFew(Math.min(rows, columns), "rows or columns", 2)
        : Outcome.of(new ChiSquarePlan(n, Math.multiplyExact(rows - 1, columns - 1)));
  }

  @Override
  public String design() {
    return "n " + n + ", df " + df;
  }

  @Override
  public String measure() {
    return "w";
  }

  @Override
  public double chance(double effect, double alpha) {
    return chance(df, n * effect * effect, alpha);
  }

  /** The chance at a non-centrality. */
  static double chance(int df, double ncp, double alpha) {
    return NonCentral.upperChiSquare(critical(df, alpha), df, ncp);
  }

  private static double critical(int df, double alpha) {
    // on the scale of logarithms, as the value may be near 0 or far away
    double log =
        Root.around(
            x -> alpha - NonCentral.upperChiSquare(StrictMath.exp(x), df, 0),
            StrictMath.log(df),
            1);
    return StrictMath.exp(log);
  }
}
