package id.bina.scoring.stat.power;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.ErrorRatio;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.stat.Estimate;

/**
 * Whether two ways can be shown to be as good as equal, by two one-sided tests.
 *
 * <p>{@code SampleSize.of(n -> EquivalencePlan.twoSample(n, n, 0), 0.3)}: how many are needed to
 * show that a difference lies within 0.3 standard deviations, if there is none. The effect is the
 * margin to both sides; alpha is the error rate of each of the two tests. Exact: both tests use one
 * standard deviation, so the chance is an integral over it (Owen's Q), not the product or the
 * smaller of two powers.
 *
 * <p>Source: Phillips (1990), doi:10.1007/BF01063556; Shieh (2016),
 * doi:10.1371/journal.pone.0162093. The test: {@link id.bina.scoring.stat.test.Equivalence}.
 *
 * @param design words for the study
 * @param standardError of the difference, in the unit of the margin, above 0
 * @param df degrees of freedom, above 0
 * @param difference the true one, in the unit of the margin; 0 is the best case
 */
public record EquivalencePlan(String design, double standardError, double df, double difference)
    implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "tost-plan";

  /** Standard deviations that are estimated more times too large than this do not occur. */
  private static final double FARTHEST = 20;

  /** Checks ranges. */
  public EquivalencePlan {
    requireNonNull(design, "design");
    MarginCheck.of(standardError, df, difference);
  }

  /**
   * The same persons twice; the margin is in standard deviations of the change.
   *
   * @param pairs number of pairs, at least 2
   * @param difference the true change, in standard deviations of the change
   */
  public static Outcome<EquivalencePlan> paired(long pairs, double difference) {
    return Check.count(pairs, "pairs") < 2
        ? Check.tooFew(pairs, "pairs", 2)
        : Outcome.of(
            new EquivalencePlan(
                pairs + " pairs", 1 / Math.sqrt((double) pairs), pairs - 1.0, difference));
  }

  /**
   * Two groups; the margin is in standard deviations within the groups.
   *
   * @param first size of the one group, at least 2
   * @param second size of the other group, at least 2
   * @param difference the true difference, in standard deviations within the groups
   */
  public static Outcome<EquivalencePlan> twoSample(long first, long second, double difference) {
    long smaller = Math.min(Check.count(first, "first"), Check.count(second, "second"));
    return smaller < 2
        ? Check.tooFew(smaller, "in the smaller group", 2)
        : Outcome.of(
            new EquivalencePlan(
                first + " and " + second,
                Math.sqrt(1.0 / first + 1.0 / second),
                (double) first + second - 2,
                difference));
  }

  /**
   * What a study with the error of an estimate could show, if there is no difference; the margin is
   * in the unit of the estimate.
   *
   * @param estimate a difference, change or coefficient; its value does not matter
   */
  public static EquivalencePlan of(Estimate estimate) {
    return new EquivalencePlan(
        MarginCheck.design(estimate), estimate.standardError(), estimate.df(), 0);
  }

  @Override
  public String measure() {
    return "margin";
  }

  @Override
  public double chance(double effect, double alpha) {
    double above = (effect - difference) / standardError;
    double below = (-effect - difference) / standardError;
    double critical = StudentT.critical(1 - 2 * MarginCheck.oneSided(alpha), df);
    return ErrorRatio.meanBelow(
        s -> Normal.lower(above - critical * s) - Normal.lower(below + critical * s),
        (above - below) / (2 * critical),
        df,
        critical * Math.min(FARTHEST, 1 + (above - below) / critical));
  }
}
