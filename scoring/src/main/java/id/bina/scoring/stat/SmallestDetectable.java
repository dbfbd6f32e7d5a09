package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.DesignEffect;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.internal.TwoSidedT;

/**
 * The smallest effect that a study of this size would find four times in five.
 *
 * <p>{@code SmallestDetectable.paired(84)} is 0.309 standard deviations of the change. It stands
 * beside "data belum cukup": nothing found is not the same as nothing there. Two-sided alpha .05
 * and power .8 unless said otherwise. {@link #of(Estimate)} says it of any estimate in its own
 * unit.
 *
 * <p>It is what could have been seen, never the power "observed": that is the p value once more.
 *
 * <p>Of any other test: {@link id.bina.scoring.stat.power.Detectables}; of a plan: {@link
 * id.bina.scoring.stat.power.StudyPlan}.
 *
 * @param measure id of the effect: {@code d_z}, {@code d}, {@code share}, {@code difference}, or
 *     that of a plan
 * @param effect the smallest effect, above 0, in the unit of the measure
 * @param alpha two-sided error rate, in (0, 1)
 * @param power chance to find it, in (alpha, 1)
 */
public record SmallestDetectable(String measure, double effect, double alpha, double power)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "smallest-detectable";

  /** The usual two-sided error rate. */
  public static final double ALPHA = 0.05;

  /** The usual power. */
  public static final double POWER = 0.8;

  /** Two widths that differ by less, as a part of both, are one. */
  private static final double SAME_WIDTH = 1e-9;

  /** Checks ranges. */
  public SmallestDetectable {
    requireNonNull(measure, "measure");
    Check.between(alpha, "alpha");
    Check.between(power, "power");
    if (!(power > alpha)) {
      throw new IllegalArgumentException("power must be above alpha " + alpha + ", was " + power);
    }
    if (!(effect > 0 && Double.isFinite(effect))) {
      throw new IllegalArgumentException("effect must be finite and above 0, was " + effect);
    }
  }

  /**
   * In the unit of an estimate, by its own standard error and degrees of freedom: for every design
   * that has one, clusters and covariates included.
   *
   * @param estimate a difference, change or coefficient; its value does not matter
   */
  public static SmallestDetectable of(Estimate estimate) {
    return of(estimate, ALPHA, POWER);
  }

  /**
   * In the unit of an estimate, by its own standard error and degrees of freedom.
   *
   * @param estimate a difference, change or coefficient; its value does not matter
   * @param alpha two-sided error rate
   * @param power chance to find it
   */
  public static SmallestDetectable of(Estimate estimate, double alpha, double power) {
    double ncp = TwoSidedT.nonCentrality(estimate.df(), alpha, power);
    return new SmallestDetectable("difference", ncp * estimate.standardError(), alpha, power);
  }

  /**
   * In the unit of a figure of which only the interval is known, by the normal distribution; of a t
   * with few degrees of freedom it is a little too large (6 % with 4, 2 % with 10).
   *
   * @param value a difference, change or coefficient
   * @param interval of the value, of one width to both sides
   * @return not computable where the interval has no one width, as those of shares and medians
   */
  public static Outcome<SmallestDetectable> of(double value, Interval interval) {
    double width = interval.upper() - interval.lower();
    double off = Math.abs(interval.upper() - value - (value - interval.lower()));
    if (!(width > 0 && off <= SAME_WIDTH * width)) {
      return Outcome.notComputable(
          Absence.OTHER, "an interval of two widths tells no standard error");
    }
    double error = width / 2 / Normal.critical(interval.level());
    double reach = Normal.critical(1 - ALPHA) + Normal.quantile(POWER);
    return Outcome.of(new SmallestDetectable("difference", reach * error, ALPHA, POWER));
  }

  /**
   * In standard deviations of the change (d_z), by the paired t test.
   *
   * @param pairs number of pairs, at least 2
   */
  public static Outcome<SmallestDetectable> paired(long pairs) {
    return paired(pairs, ALPHA, POWER);
  }

  /**
   * In standard deviations of the change (d_z), by the paired t test.
   *
   * @param pairs number of pairs, at least 2
   * @param alpha two-sided error rate
   * @param power chance to find it
   */
  public static Outcome<SmallestDetectable> paired(long pairs, double alpha, double power) {
    if (Check.count(pairs, "pairs") < 2) {
      return Check.tooFew(pairs, "pairs", 2);
    }
    double effect = TwoSidedT.nonCentrality(pairs - 1.0, alpha, power) / Math.sqrt((double) pairs);
    return Outcome.of(new SmallestDetectable("d_z", effect, alpha, power));
  }

  /**
   * In standard deviations within the groups (d), by the t test of two groups.
   *
   * @param first size of the one group
   * @param second size of the other group
   */
  public static Outcome<SmallestDetectable> twoSample(long first, long second) {
    return twoSample(first, second, ALPHA, POWER);
  }

  /**
   * In standard deviations within the groups (d), by the t test of two groups.
   *
   * @param first size of the one group, at least 2
   * @param second size of the other group, at least 2
   * @param alpha two-sided error rate
   * @param power chance to find it
   */
  public static Outcome<SmallestDetectable> twoSample(
      long first, long second, double alpha, double power) {
    long smaller = Math.min(Check.count(first, "first"), Check.count(second, "second"));
    if (smaller < 2) {
      return Check.tooFew(smaller, "in the smaller group", 2);
    }
    double ncp = TwoSidedT.nonCentrality(first + second - 2.0, alpha, power);
    return Outcome.of(new SmallestDetectable("d", ncp * root(first, second), alpha, power));
  }

  /**
   * In share points above a base share, comparing two groups.
   *
   * @param first size of the one group
   * @param second size of the other group
   * @param baseShare share expected in the one group, in [0, 1)
   */
  public static Outcome<SmallestDetectable> shares(long first, long second, double baseShare) {
    return shares(first, second, baseShare, ALPHA, POWER);
  }

  /**
   * In share points above a base share, comparing two groups, by the arcsine transformation (Cohen
   * 1988, chapter 6). Not computable if even a share of 1 would go unnoticed.
   *
   * @param first size of the one group, at least 1
   * @param second size of the other group, at least 1
   * @param baseShare share expected in the one group, in [0, 1)
   * @param alpha two-sided error rate
   * @param power chance to find it
   */
  public static Outcome<SmallestDetectable> shares(
      long first, long second, double baseShare, double alpha, double power) {
    if (!(baseShare >= 0 && baseShare < 1)) {
      throw new IllegalArgumentException("base share must be in [0, 1), was " + baseShare);
    }
    long smaller = Math.min(Check.count(first, "first"), Check.count(second, "second"));
    if (smaller < 1) {
      return Check.tooFew(smaller, "in the smaller group", 1);
    }
    double z = Normal.critical(1 - Check.between(alpha, "alpha"));
    double reach = z + Normal.quantile(Check.between(power, "power"));
    double angle = StrictMath.asin(Math.sqrt(baseShare)) + reach * root(first, second) / 2;
    if (angle >= Math.PI / 2) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N,
          first + " and " + second + " are too few to notice even a share of 1");
    }
    double share = StrictMath.sin(angle) * StrictMath.sin(angle);
    return Outcome.of(new SmallestDetectable("share", share - baseShare, alpha, power));
  }

  /**
   * In standard deviations between all persons (d), comparing two groups of whole offices or
   * classes that were assigned as such: {@code SmallestDetectable.clusters(6, 6, 20, 0.1)}.
   *
   * <p>By the t test of the cluster means on {@code clusters - 2} degrees of freedom; each size
   * counts {@code 1 + (size - 1) icc} times less (Donner and Klar 2000, Design and Analysis of
   * Cluster Randomization Trials, 5).
   *
   * @param first clusters in the one group, at least 2
   * @param second clusters in the other group, at least 2
   * @param clusterSize persons in a cluster, 1 or more
   * @param icc share of the variance that lies between clusters, in [0, 1]
   */
  public static Outcome<SmallestDetectable> clusters(
      long first, long second, long clusterSize, double icc) {
    return clusters(first, second, clusterSize, icc, ALPHA, POWER);
  }

  /**
   * In standard deviations between all persons (d), comparing two groups of clusters.
   *
   * @param first clusters in the one group, at least 2
   * @param second clusters in the other group, at least 2
   * @param clusterSize persons in a cluster, 1 or more
   * @param icc share of the variance that lies between clusters, in [0, 1]
   * @param alpha two-sided error rate
   * @param power chance to find it
   */
  public static Outcome<SmallestDetectable> clusters(
      long first, long second, long clusterSize, double icc, double alpha, double power) {
    double inflation = DesignEffect.of((double) clusterSize, icc);
    return twoSample(first, second, alpha, power)
        .map(
            of ->
                new SmallestDetectable(
                    "d", of.effect() * Math.sqrt(inflation / (double) clusterSize), alpha, power));
  }

  private static double root(long first, long second) {
    return Math.sqrt(1.0 / first + 1.0 / second);
  }

  /** One line: {@code smallest detectable d_z 0.3094 (alpha 0.05, power 0.8)}. */
  @Override
  public String toString() {
    return "smallest detectable "
        + measure
        + " "
        + Digits.of(effect)
        + " (alpha "
        + Digits.fixed(alpha, 2)
        + ", power "
        + Digits.fixed(power, 2)
        + ")";
  }

  @Override
  public String table() {
    return new TextTable("Smallest detectable effect")
        .row("", "effect", "alpha", "power")
        .row(measure, Digits.of(effect), Digits.fixed(alpha, 2), Digits.fixed(power, 2))
        .toString();
  }
}
