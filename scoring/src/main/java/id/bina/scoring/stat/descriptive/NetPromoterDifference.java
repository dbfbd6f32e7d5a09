package id.bina.scoring.stat.descriptive;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.NetPromoter;
import id.bina.scoring.stat.Shown;

/**
 * The difference of two net promoter scores of different people, by the normal distribution.
 *
 * <p>{@code NetPromoterDifference.of(staff, postdocs)} is first minus second, in points. An
 * approximation, poor below some 30 answers a group. Not computable where each group gave answers
 * of one class only, which leaves no spread to judge by.
 *
 * @param first score of one group
 * @param second score of other people
 */
public record NetPromoterDifference(NetPromoter first, NetPromoter second) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "net-promoter-difference-wald";

  /** Checks that there is a spread. */
  public NetPromoterDifference {
    if (error(requireNonNull(first, "first"), requireNonNull(second, "second")) == 0) {
      throw new IllegalArgumentException("scores to compare must not both lack a spread");
    }
  }

  /**
   * First minus second, at the level of the first.
   *
   * @param first score of one group
   * @param second score of other people
   */
  public static Outcome<NetPromoterDifference> of(NetPromoter first, NetPromoter second) {
    return error(first, second) == 0
        ? Outcome.notComputable(
            Absence.ZERO_VARIANCE, "each group gave answers of one class, which leaves no spread")
        : Outcome.of(new NetPromoterDifference(first, second));
  }

  private static double error(NetPromoter first, NetPromoter second) {
    double one = first.standardError();
    double other = second.standardError();
    return Math.sqrt(one * one + other * other);
  }

  /** First minus second, from -200 to 200. */
  public double value() {
    return first.score() - second.score();
  }

  /** Standard error of {@link #value}, above 0. */
  public double standardError() {
    return error(first, second);
  }

  /** Value over its standard error. */
  public double z() {
    return value() / standardError();
  }

  /** Two-sided p value of "both groups have one score". */
  public double p() {
    return Normal.twoSided(z());
  }

  /** Value plus and minus the critical z times the standard error, within [-200, 200]. */
  public Interval interval() {
    double reach = Normal.critical(first.level()) * standardError();
    return Interval.of(
        Math.max(-200, value() - reach), Math.min(200, value() + reach), first.level(), METHOD);
  }

  /** One line: {@code -19.590, 95 % [-39.315, 0.134], z = -1.95, p = 0.0516}. */
  @Override
  public String toString() {
    return Digits.of(value())
        + ", "
        + Digits.of(interval())
        + ", z = "
        + Digits.fixed(z(), 2)
        + ", "
        + Digits.p(p());
  }

  @Override
  public String table() {
    return new TextTable("Difference of two net promoter scores")
        .row("", "n", "score", "se")
        .row(cells("first", first))
        .row(cells("second", second))
        .row("difference", "", Digits.of(value()), Digits.of(standardError()))
        .note("interval " + Digits.of(interval()) + ", " + Digits.p(p()))
        .toString();
  }

  private static String[] cells(String label, NetPromoter score) {
    return new String[] {
      label, Long.toString(score.n()), Digits.of(score.score()), Digits.of(score.standardError())
    };
  }
}
