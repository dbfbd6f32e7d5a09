package id.bina.scoring.stat.power;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.DesignEffect;
import id.bina.scoring.internal.TwoSidedT;

/**
 * The change in treated units against the change in others, before and after.
 *
 * <p>{@code DifferenceInDifferencesPlan.of(6, 24, 0.6)}: 6 offices against 24, each measured twice,
 * whose figures before and after correlate 0.6. With {@link #clusters} each office is a sample of
 * persons. The effect is the difference of the changes in standard deviations at one time between
 * all persons, or between units where each is one figure ({@code d}).
 *
 * <p>By t with {@code first + second - 2} degrees of freedom and the variance {@code 2 (icc (1 -
 * unitCorrelation) + (1 - icc) (1 - personCorrelation) / size)} of the change of a unit. Source:
 * Teerenstra, Eldridge, Graff, de Hoop and Borm (2012), doi:10.1002/sim.5352.
 *
 * @param first treated units, 2 or more
 * @param second other units, 2 or more
 * @param size persons in a unit at each time; 1 where the unit is one figure
 * @param icc share of the variance that lies between units, in [0, 1]
 * @param unitCorrelation of the true means of a unit before and after, in [-1, 1]
 * @param personCorrelation of what a person has beyond the unit, before and after, in [-1, 1]; 0
 *     for other persons each time
 */
public record DifferenceInDifferencesPlan(
    long first,
    long second,
    long size,
    double icc,
    double unitCorrelation,
    double personCorrelation)
    implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "did-plan";

  /** Checks ranges. */
  public DifferenceInDifferencesPlan {
    if (Math.min(first, second) < 2) {
      throw new IllegalArgumentException(
          "each side must have 2 units or more, was " + first + " and " + second);
    }
    DesignEffect.of((double) size, icc);
    correlation("unit correlation", unitCorrelation);
    correlation("person correlation", personCorrelation);
    if (variance(size, icc, unitCorrelation, personCorrelation) == 0) {
      throw new IllegalArgumentException("changes of units must vary, was a correlation of 1");
    }
  }

  private static void correlation(String name, double value) {
    if (!(value >= -1 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be in [-1, 1], was " + value);
    }
  }

  /**
   * Units with one figure before and one after.
   *
   * @param first treated units
   * @param second other units
   * @param correlation of the figures before and after, in [-1, 1)
   * @return not computable with fewer than 2 units on a side
   */
  public static Outcome<DifferenceInDifferencesPlan> of(
      long first, long second, double correlation) {
    return clusters(first, second, 1, 1, correlation, 0);
  }

  /**
   * Units that are samples of persons.
   *
   * @param first treated units
   * @param second other units
   * @param size persons in a unit at each time, 1 or more
   * @param icc share of the variance that lies between units, in [0, 1]
   * @param unitCorrelation of the true means of a unit before and after, in [-1, 1]
   * @param personCorrelation of what a person has beyond the unit; 0 for other persons each time
   * @return not computable with fewer than 2 units on a side
   */
  public static Outcome<DifferenceInDifferencesPlan> clusters(
      long first,
      long second,
      long size,
      double icc,
      double unitCorrelation,
      double personCorrelation) {
    long smaller = Math.min(Check.count(first, "first"), Check.count(second, "second"));
    return smaller < 2
        ? Check.tooFew(smaller, "units on the smaller side", 2)
        : Outcome.of(
            new DifferenceInDifferencesPlan(
                first, second, size, icc, unitCorrelation, personCorrelation));
  }

  private static double variance(long size, double icc, double ofUnits, double ofPersons) {
    return 2 * (icc * (1 - ofUnits) + (1 - icc) * (1 - ofPersons) / size);
  }

  @Override
  public String design() {
    return first + " and " + second + " units" + (size == 1 ? "" : " of " + size) + ", twice";
  }

  @Override
  public String measure() {
    return "d";
  }

  @Override
  public double chance(double effect, double alpha) {
    double variance = variance(size, icc, unitCorrelation, personCorrelation);
    double error = Math.sqrt(variance * (1.0 / first + 1.0 / second));
    return TwoSidedT.power(effect / error, (double) first + second - 2, alpha);
  }
}
