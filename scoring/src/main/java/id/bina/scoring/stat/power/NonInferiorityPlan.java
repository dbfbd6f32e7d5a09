package id.bina.scoring.stat.power;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.NonCentralT;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.stat.Estimate;

/**
 * Whether something new can be shown to be at most a little worse, by a one-sided test.
 *
 * <p>{@code SampleSize.of(n -> NonInferiorityPlan.twoSample(n, n, 0), 0.2)}: an online training
 * against one in class, up to 0.2 standard deviations worse accepted, if they are equal: 394 each.
 * The effect is the margin. Alpha is that of a two-sided interval: the one-sided test has half of
 * it, as {@link id.bina.scoring.stat.test.NonInferiority} has by default.
 *
 * <p>Source: Julious (2004), doi:10.1002/sim.1783.
 *
 * @param design words for the study
 * @param standardError of the difference, in the unit of the margin, above 0
 * @param df degrees of freedom, above 0
 * @param difference the true gain of the new, in the unit of the margin; below 0 it is worse
 */
public record NonInferiorityPlan(String design, double standardError, double df, double difference)
    implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "non-inferiority-plan";

  /** Checks ranges. */
  public NonInferiorityPlan {
    requireNonNull(design, "design");
    MarginCheck.of(standardError, df, difference);
  }

  /**
   * The same persons twice; the margin is in standard deviations of the change.
   *
   * @param pairs number of pairs, at least 2
   * @param difference the true gain, in standard deviations of the change
   */
  public static Outcome<NonInferiorityPlan> paired(long pairs, double difference) {
    return EquivalencePlan.paired(pairs, difference).map(NonInferiorityPlan::from);
  }

  /**
   * Two groups; the margin is in standard deviations within the groups.
   *
   * @param first size of the one group, at least 2
   * @param second size of the other group, at least 2
   * @param difference the true gain, in standard deviations within the groups
   */
  public static Outcome<NonInferiorityPlan> twoSample(long first, long second, double difference) {
    return EquivalencePlan.twoSample(first, second, difference).map(NonInferiorityPlan::from);
  }

  /**
   * What a study with the error of an estimate could show, if there is no difference; the margin is
   * in the unit of the estimate.
   *
   * @param estimate a difference, change or coefficient; its value does not matter
   */
  public static NonInferiorityPlan of(Estimate estimate) {
    return from(EquivalencePlan.of(estimate));
  }

  private static NonInferiorityPlan from(EquivalencePlan same) {
    return new NonInferiorityPlan(
        same.design(), same.standardError(), same.df(), same.difference());
  }

  @Override
  public String measure() {
    return "margin";
  }

  @Override
  public double chance(double effect, double alpha) {
    double critical = StudentT.critical(1 - alpha, df);
    return NonCentralT.upper(critical, df, (effect + difference) / standardError);
  }
}
