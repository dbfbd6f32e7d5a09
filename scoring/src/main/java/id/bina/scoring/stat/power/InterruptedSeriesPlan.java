package id.bina.scoring.stat.power;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.TwoSidedT;

/**
 * One series with a break: a line before, a line after.
 *
 * <p>{@code InterruptedSeriesPlan.of(12, 12, 0.3, Change.LEVEL)}: 12 months on either side whose
 * neighbours correlate 0.3. The effect is the jump at the first point after the break, or the
 * change of slope per point, in standard deviations of the figures around their lines.
 *
 * <p>Exact variance of the least-squares lines under first-order autocorrelation, t with {@code n -
 * 4} degrees of freedom. In a study the autocorrelation is estimated too, and the errors of {@link
 * id.bina.scoring.stat.impact.InterruptedSeries} are then too small in short series: take the
 * figure as what is possible at best. Source: McLeod and Vingilis (2005), Technometrics 47, 174.
 *
 * @param before points before the break, 3 or more
 * @param after points from the break on, 3 or more
 * @param autocorrelation of neighbours, in (-1, 1)
 * @param change what is to be found
 */
public record InterruptedSeriesPlan(int before, int after, double autocorrelation, Change change)
    implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "its-plan";

  private static final int LEAST = 3;

  /** What is to be found. */
  public enum Change {
    /** The jump at the first point after the break. */
    LEVEL,
    /** Slope after minus slope before, per point. */
    SLOPE
  }

  /** Checks ranges. */
  public InterruptedSeriesPlan {
    requireNonNull(change, "change");
    if (Math.min(before, after) < LEAST) {
      throw new IllegalArgumentException(
          "each side must have 3 points or more, was " + before + " and " + after);
    }
    if (!(Math.abs(autocorrelation) < 1)) {
      throw new IllegalArgumentException(
          "autocorrelation must be between -1 and 1, was " + autocorrelation);
    }
  }

  /**
   * A series with a break.
   *
   * @param before points before the break
   * @param after points from the break on
   * @param autocorrelation of neighbours, in (-1, 1)
   * @param change what is to be found
   * @return not computable with fewer than 3 points on a side
   */
  public static Outcome<InterruptedSeriesPlan> of(
      int before, int after, double autocorrelation, Change change) {
    long fewer = Math.min(Check.count(before, "before"), Check.count(after, "after"));
    return fewer < LEAST
        ? Check.tooFew(fewer, "points on the shorter side", LEAST)
        : Outcome.of(new InterruptedSeriesPlan(before, after, autocorrelation, change));
  }

  @Override
  public String design() {
    return before + " and " + after + " points";
  }

  @Override
  public String measure() {
    return change == Change.LEVEL ? "level" : "slope";
  }

  @Override
  public double chance(double effect, double alpha) {
    return TwoSidedT.power(effect / standardError(), before + after - 4.0, alpha);
  }

  /** Of the change, in standard deviations of the figures around their lines. */
  public double standardError() {
    double[] weights = new double[before + after];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i < before ? -weight(i - before, -before, before) : weight(i - before, 0, after);
    }
    double variance = 0;
    double neighbours = 0;
    for (double weight : weights) {
      // neighbours: sum of the weights so far, each times the correlation with this point
      variance += weight * weight + 2 * weight * autocorrelation * neighbours;
      neighbours = weight + autocorrelation * neighbours;
    }
    return Math.sqrt(variance);
  }

  /** What a point adds to its line's height at the break, or to its slope. */
  private double weight(int time, int from, int points) {
    double middle = from + (points - 1) / 2.0;
    double squares = points * ((double) points * points - 1) / 12;
    double slope = (time - middle) / squares;
    return change == Change.SLOPE ? slope : 1.0 / points - middle * slope;
  }
}
