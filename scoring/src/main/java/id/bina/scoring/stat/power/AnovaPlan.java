package id.bina.scoring.stat.power;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.FisherF;
import id.bina.scoring.internal.NonCentral;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Means of several groups, by one-way analysis of variance.
 *
 * <p>{@code AnovaPlan.equal(4, 20).orThrow().power(0.25)}. The effect is Cohen's f: the standard
 * deviation of the group means, each weighed by its size, in standard deviations within the groups;
 * see {@link #f}. By the non-central F with {@code n f^2}, as {@code power.anova.test} of R, whose
 * {@code between.var} is {@code f^2 k / (k - 1)} times its {@code within.var}. For Welch's variant
 * it holds where the variances are equal.
 *
 * <p>Source: Cohen (1988), Statistical Power Analysis, 8.
 *
 * @param sizes of the groups, 2 groups or more of 1 or more each, and one of 2
 */
public record AnovaPlan(List<Long> sizes) implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "anova-plan";

  /** Checks the sizes. */
  public AnovaPlan {
    sizes = List.copyOf(sizes);
    if (sizes.size() < 2 || sizes.stream().anyMatch(size -> size < 1)) {
      throw new IllegalArgumentException(
          "a plan needs 2 groups or more of 1 or more each, was " + sizes);
    }
    if (sizes.stream().allMatch(size -> size == 1)) {
      throw new IllegalArgumentException("one group must have 2 or more, was " + sizes);
    }
  }

  /**
   * Groups of the given sizes.
   *
   * @param sizes of the groups, 0 or more each
   * @return not computable with fewer than 2 groups, an empty one, or 1 in each
   */
  public static Outcome<AnovaPlan> of(long... sizes) {
    for (long size : sizes) {
      if (Check.count(size, "size of a group") == 0) {
        return Check.tooFew(0, "in a group", 1);
      }
    }
    if (sizes.length < 2) {
      return Check.tooFew(sizes.length, "groups", 2);
    }
    return LongStream.of(sizes).max().orElse(0) < 2
        ? Check.tooFew(1, "in the largest group", 2)
        : Outcome.of(new AnovaPlan(LongStream.of(sizes).boxed().toList()));
  }

  /**
   * Groups of one size.
   *
   * @param groups how many, 2 or more
   * @param each size of each
   * @return not computable with fewer than 2 groups or fewer than 2 in each
   */
  public static Outcome<AnovaPlan> equal(int groups, long each) {
    if (groups < 2) {
      return Check.tooFew(Check.count(groups, "groups"), "groups", 2);
    }
    return of(LongStream.generate(() -> each).limit(groups).toArray());
  }

  /** Number in all groups. */
  public long n() {
    return sizes.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The effect of means that are expected in these groups.
   *
   * @param means one a group, in the order of the sizes
   * @param sd standard deviation within the groups, above 0
   */
  public double f(List<Double> means, double sd) {
    if (means.size() != sizes.size()) {
      throw new IllegalArgumentException(
          "each of " + sizes.size() + " groups needs a mean, was " + means.size());
    }
    if (!(sd > 0 && Double.isFinite(sd))) {
      throw new IllegalArgumentException("sd must be finite and above 0, was " + sd);
    }
    double middle = 0;
    for (int i = 0; i < sizes.size(); i++) {
      middle += sizes.get(i) * means.get(i) / n();
    }
    double squares = 0;
    for (int i = 0; i < sizes.size(); i++) {
      squares += sizes.get(i) * (means.get(i) - middle) * (means.get(i) - middle) / n();
    }
    return Math.sqrt(squares) / sd;
  }

  @Override
  public String design() {
    return sizes.size() + " groups, n " + n();
  }

  @Override
  public String measure() {
    return "f";
  }

  @Override
  public double chance(double effect, double alpha) {
    return chance(sizes.size(), (double) n(), effect, alpha);
  }

  /** The same for a number that need not be whole. */
  static double chance(int groups, double n, double effect, double alpha) {
    double df1 = groups - 1.0;
    double df2 = n - groups;
    double critical = FisherF.quantile(1 - alpha, df1, df2);
    return NonCentral.upperF(critical, df1, df2, n * effect * effect);
  }
}
