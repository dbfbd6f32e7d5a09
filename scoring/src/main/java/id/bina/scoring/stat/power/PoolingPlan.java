package id.bina.scoring.stat.power;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TwoSidedT;

/**
 * One effect pooled over several regions or studies.
 *
 * <p>{@code PoolingPlan.of(8, 0.04, 0.02)}: 8 districts whose effects have a standard error of 0.2
 * each and differ with a variance of 0.02. The effect is the mean one, in the unit of the studies.
 * Against the mean of effects of regions yet to come: more regions help, more persons in each only
 * as far as the first variance goes.
 *
 * <p>Source: Hedges and Pigott (2001), doi:10.1037/1082-989X.6.3.203; with t as in Jackson and
 * Turner (2017), doi:10.1002/jrsm.1240.
 *
 * @param studies how many, 2 or more
 * @param variance typical squared standard error of one study, above 0
 * @param tauSquared variance between the studies, 0 or more; 0 is the common effect
 * @param reference which distribution the test has
 */
public record PoolingPlan(long studies, double variance, double tauSquared, Reference reference)
    implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "pooling-plan";

  /** Which distribution the test of the mean has. */
  public enum Reference {
    /** Normal: between-study variance taken as known. */
    NORMAL,
    /** Student's t with studies - 1 degrees of freedom, as of Hartung and Knapp. The default. */
    STUDENT
  }

  /** Checks ranges. */
  public PoolingPlan {
    requireNonNull(reference, "reference");
    if (studies < 2) {
      throw new IllegalArgumentException("studies must be 2 or more, was " + studies);
    }
    if (!(variance > 0 && Double.isFinite(variance))) {
      throw new IllegalArgumentException("variance must be finite and above 0, was " + variance);
    }
    if (!(tauSquared >= 0 && Double.isFinite(tauSquared))) {
      throw new IllegalArgumentException(
          "tau squared must be finite and 0 or more, was " + tauSquared);
    }
  }

  /**
   * Studies of one precision, tested by t.
   *
   * @param studies how many
   * @param variance typical squared standard error of one study, above 0
   * @param tauSquared variance between the studies, 0 or more
   * @return not computable with fewer than 2 studies
   */
  public static Outcome<PoolingPlan> of(long studies, double variance, double tauSquared) {
    return of(studies, variance, tauSquared, Reference.STUDENT);
  }

  /**
   * Studies of one precision.
   *
   * @param studies how many
   * @param variance typical squared standard error of one study, above 0
   * @param tauSquared variance between the studies, 0 or more
   * @param reference which distribution the test has
   * @return not computable with fewer than 2 studies
   */
  public static Outcome<PoolingPlan> of(
      long studies, double variance, double tauSquared, Reference reference) {
    return Check.count(studies, "studies") < 2
        ? Check.tooFew(studies, "studies", 2)
        : Outcome.of(new PoolingPlan(studies, variance, tauSquared, reference));
  }

  @Override
  public String design() {
    return studies + " studies";
  }

  @Override
  public String measure() {
    return "mean";
  }

  @Override
  public double chance(double effect, double alpha) {
    double off = effect / Math.sqrt((variance + tauSquared) / studies);
    if (reference == Reference.STUDENT) {
      return TwoSidedT.power(off, studies - 1.0, alpha);
    }
    double z = Normal.critical(1 - alpha);
    return Normal.upper(z - off) + Normal.lower(-z - off);
  }
}
