package id.bina.scoring.stat.power;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.SmallestDetectable;
import java.util.function.LongFunction;

/**
 * The smallest study that finds an effect with a given chance.
 *
 * <p>{@code SampleSize.paired(0.5)} is 34 pairs. Two-sided error rate 0.05 and power 0.8 unless
 * said otherwise; the smallest whole number whose exact power reaches it, not a rounded formula. It
 * counts those who answer: divide by the response rate that is expected.
 *
 * @param each pairs, or size of each of the two groups, or clusters in each of them
 * @param reached what this number means, with the power that it has
 */
public record SampleSize(long each, Power reached) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "sample-size";

  /** Beyond this no study is planned. */
  private static final long MOST = 100_000_000;

  /** Checks the size. */
  public SampleSize {
    requireNonNull(reached, "reached");
    if (each < 1) {
      throw new IllegalArgumentException("size must be 1 or more, was " + each);
    }
  }

  /**
   * Pairs for a paired t test at error rate 0.05 and power 0.8.
   *
   * @param dz change that would matter, in standard deviations of the change; not 0
   * @return not computable beyond 100 million
   */
  public static Outcome<SampleSize> paired(double dz) {
    return paired(dz, SmallestDetectable.ALPHA, SmallestDetectable.POWER);
  }

  /**
   * Pairs for a paired t test.
   *
   * @param dz change that would matter, in standard deviations of the change; not 0
   * @param alpha two-sided error rate
   * @param power chance to find it, above alpha
   * @return not computable beyond 100 million
   */
  public static Outcome<SampleSize> paired(double dz, double alpha, double power) {
    return smallest(2, checked(alpha, power), n -> Power.paired(n, notZero(dz), alpha));
  }

  /**
   * Size of each of two equal groups at error rate 0.05 and power 0.8.
   *
   * @param d difference that would matter, in standard deviations within the groups; not 0
   * @return not computable beyond 100 million
   */
  public static Outcome<SampleSize> twoSample(double d) {
    return twoSample(d, SmallestDetectable.ALPHA, SmallestDetectable.POWER);
  }

  /**
   * Size of each of two equal groups.
   *
   * @param d difference that would matter, in standard deviations within the groups; not 0
   * @param alpha two-sided error rate
   * @param power chance to find it, above alpha
   * @return not computable beyond 100 million
   */
  public static Outcome<SampleSize> twoSample(double d, double alpha, double power) {
    return smallest(2, checked(alpha, power), n -> Power.twoSample(n, n, notZero(d), alpha));
  }

  /**
   * Size of each of two equal groups that are compared by their shares.
   *
   * @param share1 share in the one group, in [0, 1]
   * @param share2 share in the other group, in [0, 1], another one
   * @param alpha two-sided error rate
   * @param power chance to find it, above alpha
   * @return not computable beyond 100 million
   */
  public static Outcome<SampleSize> shares(
      double share1, double share2, double alpha, double power) {
    notZero(share1 - share2);
    return smallest(1, checked(alpha, power), n -> Power.shares(n, n, share1, share2, alpha));
  }

  /**
   * Persons for a change of the share of yes in the same persons (McNemar).
   *
   * @param up share of persons who change from no to yes, in [0, 1]
   * @param down share of persons who change from yes to no, another one
   * @param alpha two-sided error rate
   * @param power chance to find it, above alpha
   * @return not computable beyond 100 million
   */
  public static Outcome<SampleSize> pairedShares(
      double up, double down, double alpha, double power) {
    notZero(up - down);
    return smallest(1, checked(alpha, power), n -> Power.pairedShares(n, up, down, alpha));
  }

  /**
   * Clusters in each of two equal groups of whole offices or classes.
   *
   * @param clusterSize persons in a cluster, 1 or more
   * @param icc share of the variance that lies between clusters, in [0, 1]
   * @param d difference that would matter, in standard deviations between all persons; not 0
   * @param alpha two-sided error rate
   * @param power chance to find it, above alpha
   * @return not computable beyond 100 million
   */
  public static Outcome<SampleSize> clusters(
      long clusterSize, double icc, double d, double alpha, double power) {
    return smallest(
        2, checked(alpha, power), n -> Power.clusters(n, n, clusterSize, icc, notZero(d), alpha));
  }

  /**
   * The smallest study of any plan, at error rate 0.05 and power 0.8.
   *
   * <p>{@code SampleSize.of(n -> AnovaPlan.equal(4, n), 0.25)}.
   *
   * @param plan the study of a size, such as its pairs or the size of each group
   * @param effect the size that would matter, in the unit of the plan
   * @return not computable beyond 100 million
   */
  public static Outcome<SampleSize> of(
      LongFunction<? extends Outcome<? extends StudyPlan>> plan, double effect) {
    return of(plan, effect, SmallestDetectable.ALPHA, SmallestDetectable.POWER);
  }

  /**
   * The smallest study of any plan. A size that cannot be computed counts as too small. Where the
   * power goes up and down with the size, as of exact tests of counts, a smaller one may reach it
   * by luck.
   *
   * @param plan the study of a size, such as its pairs or the size of each group
   * @param effect the size that would matter, in the unit of the plan
   * @param alpha error rate, as the plan understands it
   * @param power chance to find it, above alpha
   * @return not computable beyond 100 million
   */
  public static Outcome<SampleSize> of(
      LongFunction<? extends Outcome<? extends StudyPlan>> plan,
      double effect,
      double alpha,
      double power) {
    return smallest(
        1,
        checked(alpha, power),
        n -> plan.apply(n).flatMap(study -> Outcome.of(study.power(effect, alpha))));
  }

  private static double notZero(double effect) {
    if (!(effect != 0 && Double.isFinite(effect))) {
      throw new IllegalArgumentException("effect must be finite and not 0, was " + effect);
    }
    return effect;
  }

  static double checked(double alpha, double power) {
    Check.between(power, "power");
    if (!(power > Check.between(alpha, "alpha"))) {
      throw new IllegalArgumentException("power must be above alpha " + alpha + ", was " + power);
    }
    return power;
  }

  /** Doubles until the power is reached, then halves the gap. */
  private static Outcome<SampleSize> smallest(
      long least, double power, LongFunction<Outcome<Power>> of) {
    long enough = least;
    long tooFew = least - 1;
    while (!reaches(of.apply(enough), power)) {
      if (enough > MOST) {
        return Outcome.notComputable(
            Absence.TOO_LARGE, "more than " + MOST + " would be needed for so small an effect");
      }
      tooFew = enough;
      enough *= 2;
    }
    while (enough - tooFew > 1) {
      long middle = (enough + tooFew) / 2;
      if (reaches(of.apply(middle), power)) {
        enough = middle;
      } else {
        tooFew = middle;
      }
    }
    long found = enough;
    return of.apply(found).map(reached -> new SampleSize(found, reached));
  }

  private static boolean reaches(Outcome<Power> found, double power) {
    return found.match(of -> of.power() >= power, none -> false);
  }

  /** One line: {@code 34 pairs needed: d_z 0.5000, power 0.8078 (alpha 0.05)}. */
  @Override
  public String toString() {
    return reached.design()
        + " needed: "
        + reached.measure()
        + " "
        + Digits.of(reached.effect())
        + ", power "
        + Digits.fixed(reached.power(), 4)
        + " (alpha "
        + Digits.fixed(reached.alpha(), 2)
        + ")";
  }

  @Override
  public String table() {
    return new TextTable("Smallest study that finds an effect")
        .row("", "effect", "alpha", "power")
        .row(
            reached.design(),
            reached.measure() + " " + Digits.of(reached.effect()),
            Digits.fixed(reached.alpha(), 2),
            Digits.fixed(reached.power(), 4))
        .toString();
  }
}
