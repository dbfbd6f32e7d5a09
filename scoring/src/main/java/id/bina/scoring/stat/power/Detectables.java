package id.bina.scoring.stat.power;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.stat.Correlation;
import id.bina.scoring.stat.GroupPermutation;
import id.bina.scoring.stat.MannWhitney;
import id.bina.scoring.stat.McNemar;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.SignFlip;
import id.bina.scoring.stat.SmallestDetectable;
import id.bina.scoring.stat.UnitRandomisation;
import id.bina.scoring.stat.power.RankPlan.Shape;
import id.bina.scoring.stat.test.ChiSquareTest;
import id.bina.scoring.stat.test.CochranQ;
import id.bina.scoring.stat.test.FisherExact;
import id.bina.scoring.stat.test.Friedman;
import id.bina.scoring.stat.test.KruskalWallis;
import id.bina.scoring.stat.test.Levene;
import id.bina.scoring.stat.test.OneWayAnova;
import id.bina.scoring.stat.test.SignTest;
import id.bina.scoring.stat.test.VarianceRatio;
import id.bina.scoring.stat.test.WelchAnova;
import id.bina.scoring.stat.test.WilcoxonSignedRank;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.ValueCounts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a test that found nothing could have seen: {@code Detectables.of(test)}.
 *
 * <p>The smallest effect that a study of that size and shape finds four times in five at error rate
 * 0.05, in the unit of the plan that is named at each; the value that was found does not enter. Of
 * the tests that rest on a difference and its error (paired, Welch, pooled, difference in
 * differences, ANCOVA, clusters, interrupted series) it is {@link
 * SmallestDetectable#of(id.bina.scoring.stat.Estimate)} of their estimate, in its own unit; of
 * equivalence and non-inferiority the smallest margin, by {@link EquivalencePlan#of} and {@link
 * NonInferiorityPlan#of}. Where so few units can reach no p below 0.05, that is the answer.
 */
public final class Detectables {

  private Detectables() {}

  /**
   * In Cohen's f; see {@link AnovaPlan}.
   *
   * @param test one-way analysis of variance
   */
  public static Outcome<SmallestDetectable> of(OneWayAnova test) {
    return groups(test.groups());
  }

  /**
   * In Cohen's f, variances taken as equal; see {@link AnovaPlan}.
   *
   * @param test Welch's analysis of variance
   */
  public static Outcome<SmallestDetectable> of(WelchAnova test) {
    return groups(test.groups());
  }

  private static Outcome<SmallestDetectable> groups(List<Moments> groups) {
    return AnovaPlan.of(groups.stream().mapToLong(Moments::count).toArray())
        .flatMap(AnovaPlan::smallestDetectable);
  }

  /**
   * In Cohen's f for normal values; see {@link RankPlan}.
   *
   * @param test of ranks of several groups
   */
  public static Outcome<SmallestDetectable> of(KruskalWallis test) {
    return RankPlan.groups(test.groups().stream().map(ValueCounts::present).toList(), Shape.NORMAL)
        .flatMap(RankPlan::smallestDetectable);
  }

  /**
   * In standard deviations within the groups, for normal values; see {@link RankPlan}.
   *
   * @param test of ranks of two groups
   */
  public static Outcome<SmallestDetectable> of(MannWhitney test) {
    return RankPlan.twoSample(test.first().present(), test.second().present(), Shape.NORMAL)
        .flatMap(RankPlan::smallestDetectable);
  }

  /**
   * In standard deviations of the change, for normal changes of those who changed; see {@link
   * RankPlan}.
   *
   * @param test of signed ranks
   */
  public static Outcome<SmallestDetectable> of(WilcoxonSignedRank test) {
    return RankPlan.paired(test.used(), Shape.NORMAL).flatMap(RankPlan::smallestDetectable);
  }

  /**
   * In the share of ups minus that of downs among those who moved; see {@link McNemarPlan}.
   *
   * @param test of signs
   */
  public static Outcome<SmallestDetectable> of(SignTest test) {
    return McNemarPlan.of(test.up() + test.down(), 1).flatMap(McNemarPlan::smallestDetectable);
  }

  /**
   * In share points of change, if as many change either way as did here; see {@link McNemarPlan}.
   *
   * @param test of the same persons twice, yes or no
   * @return not computable if nobody changed
   */
  public static Outcome<SmallestDetectable> of(McNemar test) {
    double changing = (double) (test.beforeOnly() + test.afterOnly()) / test.n();
    return changing == 0
        ? Outcome.notComputable(Absence.ZERO_VARIANCE, "nobody changed: " + test.n() + " pairs")
        : McNemarPlan.of(test.n(), changing).flatMap(McNemarPlan::smallestDetectable);
  }

  /**
   * In Cohen's w; see {@link ChiSquarePlan}.
   *
   * @param test of a table
   */
  public static Outcome<SmallestDetectable> of(ChiSquareTest test) {
    return new ChiSquarePlan(test.n(), test.df()).smallestDetectable();
  }

  /**
   * In share points from the share of the second group towards one half and beyond, by the arcsine
   * transformation; the exact test sees a little less.
   *
   * @param test of two groups, yes or no
   */
  public static Outcome<SmallestDetectable> of(FisherExact test) {
    long first = test.yes1() + test.no1();
    long second = test.yes2() + test.no2();
    long fewer = Math.min(test.yes2(), test.no2());
    return SmallestDetectable.shares(first, second, (double) fewer / second);
  }

  /**
   * In Kendall's W; see {@link BlocksPlan}.
   *
   * @param test of ranks within persons
   */
  public static Outcome<SmallestDetectable> of(Friedman test) {
    return BlocksPlan.of(test.n(), test.df() + 1).flatMap(BlocksPlan::smallestDetectable);
  }

  /**
   * In Cochran's Q over {@code n (k - 1)}, of the persons who did not answer alike throughout; see
   * {@link BlocksPlan}.
   *
   * @param test of yes and no within persons
   */
  public static Outcome<SmallestDetectable> of(CochranQ test) {
    return BlocksPlan.of(test.changing(), test.df() + 1).flatMap(BlocksPlan::smallestDetectable);
  }

  /**
   * How many times the standard deviation of one group that of the other must be, the first being
   * the larger; see {@link VariancePlan}.
   *
   * @param test of two variances
   */
  public static Outcome<SmallestDetectable> of(VarianceRatio test) {
    Sample first = test.first();
    return VariancePlan.of(first.n(), test.second().n()).flatMap(VariancePlan::smallestDetectable);
  }

  /**
   * In Cohen's f of the distances from the middle of each group; see {@link AnovaPlan}.
   *
   * @param test of several spreads
   */
  public static Outcome<SmallestDetectable> of(Levene test) {
    // only the number of groups and of values counts, not how they are spread over the groups
    long[] sizes = new long[1 + (int) Math.rint(test.df1())];
    Arrays.fill(sizes, 1);
    sizes[0] += (long) Math.rint(test.df2());
    return AnovaPlan.of(sizes).flatMap(AnovaPlan::smallestDetectable);
  }

  /**
   * In Pearson's r; see {@link CorrelationPlan}.
   *
   * @param test correlation of two columns
   */
  public static Outcome<SmallestDetectable> of(Correlation test) {
    return new CorrelationPlan(test.n()).smallestDetectable();
  }

  /**
   * In standard deviations of the change, as the paired t test, which it equals in large samples.
   *
   * @param test exact test of a mean change
   * @return not computable where the smallest p of so few is above 0.05
   */
  public static Outcome<SmallestDetectable> of(SignFlip test) {
    return blind(test.p(), test.n() + " pairs")
        .orElseGet(() -> SmallestDetectable.paired(test.n()));
  }

  /**
   * In standard deviations within the groups, as the t test, which it equals in large samples.
   *
   * @param test exact test of two means
   * @return not computable where the smallest p of so few is above 0.05
   */
  public static Outcome<SmallestDetectable> of(GroupPermutation test) {
    return blind(test.p(), test.n1() + " and " + test.n2())
        .orElseGet(() -> SmallestDetectable.twoSample(test.n1(), test.n2()));
  }

  /** Why a permutation test of so few can find nothing, if it is so. */
  private static Optional<Outcome<SmallestDetectable>> blind(PermutationP p, String sizes) {
    return p.smallest() > SmallestDetectable.ALPHA
        ? Optional.of(
            Outcome.notComputable(
                Absence.BELOW_MINIMUM_N,
                "the smallest p of "
                    + sizes
                    + " is "
                    + Digits.of(p.smallest())
                    + ": nothing could have been seen"))
        : Optional.empty();
  }

  /**
   * In standard deviations between units, as the t test.
   *
   * @param test of whole units
   * @return not computable where the smallest p of so few units is above 0.05
   */
  public static Outcome<SmallestDetectable> of(UnitRandomisation test) {
    return of(test.test());
  }
}
