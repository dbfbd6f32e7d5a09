package id.bina.scoring.stat.power;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.DesignEffect;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.internal.TwoSidedT;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.SmallestDetectable;

/**
 * How likely a study of a size finds an effect of a size that was set before.
 *
 * <p>{@code Power.paired(30, 0.5)} is 0.754: of such studies, three in four would find a change of
 * half a standard deviation. Two-sided tests, both tails counted; error rate 0.05 unless said
 * otherwise. Give the effect that would matter, never the one that was found.
 *
 * <p>Source: Cohen (1988), Statistical Power Analysis, 2 and 6; clusters as in Donner and Klar
 * (2000), Design and Analysis of Cluster Randomization Trials, 5.
 *
 * @param design words for the study, such as {@code 30 pairs}
 * @param measure id of the effect: {@code d_z}, {@code d} or {@code share}
 * @param effect the effect that would matter, in the unit of the measure
 * @param alpha two-sided error rate, in (0, 1)
 * @param power chance to find it, from alpha to 1
 */
public record Power(String design, String measure, double effect, double alpha, double power)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "power";

  /** Checks ranges. */
  public Power {
    requireNonNull(design, "design");
    requireNonNull(measure, "measure");
    Check.between(alpha, "alpha");
    if (!Double.isFinite(effect)) {
      throw new IllegalArgumentException("effect must be finite, was " + effect);
    }
    if (!(power >= 0 && power <= 1)) {
      throw new IllegalArgumentException("power must be in [0, 1], was " + power);
    }
  }

  /**
   * Of the paired t test at error rate 0.05.
   *
   * @param pairs number of pairs, at least 2
   * @param dz change that would matter, in standard deviations of the change
   * @return not computable with fewer than 2 pairs
   */
  public static Outcome<Power> paired(long pairs, double dz) {
    return paired(pairs, dz, SmallestDetectable.ALPHA);
  }

  /**
   * Of the paired t test.
   *
   * @param pairs number of pairs, at least 2
   * @param dz change that would matter, in standard deviations of the change
   * @param alpha two-sided error rate
   * @return not computable with fewer than 2 pairs
   */
  public static Outcome<Power> paired(long pairs, double dz, double alpha) {
    if (Check.count(pairs, "pairs") < 2) {
      return Check.tooFew(pairs, "pairs", 2);
    }
    double ncp = finite(dz) * Math.sqrt((double) pairs);
    return of(pairs + " pairs", "d_z", dz, alpha, TwoSidedT.power(ncp, pairs - 1.0, alpha));
  }

  /**
   * Of the t test of two groups at error rate 0.05.
   *
   * @param first size of the one group, at least 2
   * @param second size of the other group, at least 2
   * @param d difference that would matter, in standard deviations within the groups
   * @return not computable with fewer than 2 in a group
   */
  public static Outcome<Power> twoSample(long first, long second, double d) {
    return twoSample(first, second, d, SmallestDetectable.ALPHA);
  }

  /**
   * Of the t test of two groups.
   *
   * @param first size of the one group, at least 2
   * @param second size of the other group, at least 2
   * @param d difference that would matter, in standard deviations within the groups
   * @param alpha two-sided error rate
   * @return not computable with fewer than 2 in a group
   */
  public static Outcome<Power> twoSample(long first, long second, double d, double alpha) {
    return clusters(first, second, 1, 0, d, alpha)
        .map(of -> new Power(first + " and " + second, "d", d, alpha, of.power()));
  }

  /**
   * Of the comparison of two groups of whole offices or classes that were assigned as such.
   *
   * @param first clusters in the one group, at least 2
   * @param second clusters in the other group, at least 2
   * @param clusterSize persons in a cluster, 1 or more
   * @param icc share of the variance that lies between clusters, in [0, 1]
   * @param d difference that would matter, in standard deviations between all persons
   * @param alpha two-sided error rate
   * @return not computable with fewer than 2 clusters in a group
   */
  public static Outcome<Power> clusters(
      long first, long second, long clusterSize, double icc, double d, double alpha) {
    long smaller = Math.min(Check.count(first, "first"), Check.count(second, "second"));
    if (smaller < 2) {
      return Check.tooFew(smaller, "in the smaller group", 2);
    }
    double inflation = DesignEffect.of((double) clusterSize, icc) / (double) clusterSize;
    double error = Math.sqrt((1.0 / first + 1.0 / second) * inflation);
    double df = (double) first + second - 2;
    return of(
        first + " and " + second + " clusters of " + clusterSize,
        "d",
        d,
        alpha,
        TwoSidedT.power(finite(d) / error, df, alpha));
  }

  /**
   * Of the comparison of two shares, by the arcsine transformation.
   *
   * @param first size of the one group, at least 1
   * @param second size of the other group, at least 1
   * @param share1 share in the one group, in [0, 1]
   * @param share2 share in the other group, in [0, 1]
   * @param alpha two-sided error rate
   * @return not computable with an empty group
   */
  public static Outcome<Power> shares(
      long first, long second, double share1, double share2, double alpha) {
    long smaller = Math.min(Check.count(first, "first"), Check.count(second, "second"));
    if (smaller < 1) {
      return Check.tooFew(smaller, "in the smaller group", 1);
    }
    double z = Normal.critical(1 - Check.between(alpha, "alpha"));
    double angle = 2 * Math.abs(angle(share1) - angle(share2));
    double off = angle / Math.sqrt(1.0 / first + 1.0 / second);
    return of(
        first + " and " + second,
        "share",
        share1 - share2,
        alpha,
        Normal.upper(z - off) + Normal.lower(-z - off));
  }

  /**
   * Of a change of the share of yes in the same persons (McNemar), by the normal approximation of
   * Connor (1987), doi:10.2307/2531961; somewhat above that of the exact test in small samples.
   *
   * @param pairs number of persons, at least 1
   * @param up share of persons who change from no to yes, in [0, 1]
   * @param down share of persons who change from yes to no, in [0, 1 - up]
   * @param alpha two-sided error rate
   * @return not computable without pairs, or if nobody changes
   */
  public static Outcome<Power> pairedShares(long pairs, double up, double down, double alpha) {
    double z = Normal.critical(1 - Check.between(alpha, "alpha"));
    if (!(up >= 0 && down >= 0 && up + down <= 1)) {
      throw new IllegalArgumentException(
          "shares of changes must be 0 or more and at most 1 together, was " + up + " and " + down);
    }
    if (Check.count(pairs, "pairs") < 1) {
      return Check.tooFew(pairs, "pairs", 1);
    }
    if (up + down == 0) {
      return Check.noSpread("the changes");
    }
    double change = Math.abs(up - down);
    double spread = Math.sqrt(Math.max(0, up + down - change * change));
    double reach = change * Math.sqrt((double) pairs);
    double critical = z * Math.sqrt(up + down);
    double power =
        spread == 0
            ? (reach > critical ? 1 : 0)
            : Normal.upper((critical - reach) / spread) + Normal.upper((critical + reach) / spread);
    return of(pairs + " pairs", "share", up - down, alpha, power);
  }

  private static double angle(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share must be in [0, 1], was " + share);
    }
    return StrictMath.asin(Math.sqrt(share));
  }

  private static double finite(double effect) {
    if (!Double.isFinite(effect)) {
      throw new IllegalArgumentException("effect must be finite, was " + effect);
    }
    return effect;
  }

  private static Outcome<Power> of(
      String design, String measure, double effect, double alpha, double power) {
    return Outcome.of(new Power(design, measure, effect, alpha, Math.min(1, power)));
  }

  /** One line: {@code power 0.7540 for d_z 0.5000, 30 pairs (alpha 0.05)}. */
  @Override
  public String toString() {
    return "power "
        + Digits.fixed(power, 4)
        + " for "
        + measure
        + " "
        + Digits.of(effect)
        + ", "
        + design
        + " (alpha "
        + Digits.fixed(alpha, 2)
        + ")";
  }

  @Override
  public String table() {
    return new TextTable("Power of a two-sided test")
        .row("", "effect", "alpha", "power")
        .row(
            measure + ", " + design,
            Digits.of(effect),
            Digits.fixed(alpha, 2),
            Digits.fixed(power, 4))
        .toString();
  }
}
