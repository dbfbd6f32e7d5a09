package id.bina.scoring.cost;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.Moments;
import java.util.List;
import java.util.Optional;

/**
 * What one more unit of effect costs between two groups of persons, with Fieller's interval.
 *
 * <p>{@code IncrementalRatio.of(costNew, effectNew, costOld, effectOld)}: difference of mean costs
 * over difference of mean effects. Costs and effects of one person belong together, so the columns
 * of a group have the same rows and a row with a gap is left out.
 *
 * <ul>
 *   <li>the interval solves for all ratios that the data do not exclude, with the normal quantile
 *   <li>where the difference of effects cannot be told from 0 the interval is unbounded and empty
 *       here: no ratio is excluded
 *   <li>a ratio below 0 has two meanings (cheaper and better, dearer and worse): read the
 *       differences
 * </ul>
 *
 * <p>Source: Fieller (1954), doi:10.1111/j.2517-6161.1954.tb00159.x.
 *
 * @param cost difference of mean costs, the first group less the second
 * @param effect difference of mean effects, not 0
 * @param costVariance variance of that difference of costs
 * @param effectVariance variance of that difference of effects
 * @param covariance of the two differences
 * @param level of the interval, in (0, 1)
 */
public record IncrementalRatio(
    double cost,
    double effect,
    double costVariance,
    double effectVariance,
    double covariance,
    double level)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "fieller-ratio";

  private static final int LEAST = 2;

  /**
   * Checks that there is something to divide by.
   *
   * @throws IllegalArgumentException if the effects do not differ or a variance is below 0
   */
  public IncrementalRatio {
    Check.level(level);
    if (effect == 0 || !(costVariance >= 0 && effectVariance >= 0)) {
      throw new IllegalArgumentException(
          "effects must differ and variances be 0 or more, were "
              + effect
              + ", "
              + costVariance
              + " and "
              + effectVariance);
    }
  }

  /**
   * The ratio between two groups at level 0.95.
   *
   * @param cost of each person of the first group
   * @param effect of the same persons
   * @param costOther of each person of the second group
   * @param effectOther of the same persons
   * @return not computable with fewer than 2 persons in a group, or if mean effects are equal
   */
  public static Outcome<IncrementalRatio> of(
      Numbers cost, Numbers effect, Numbers costOther, Numbers effectOther) {
    Moments one = Moments.of(List.of(cost.named("cost"), effect.named("effect")));
    Moments two = Moments.of(List.of(costOther.named("cost"), effectOther.named("effect")));
    long fewer = Math.min(one.count(), two.count());
    if (fewer < LEAST) {
      return Check.tooFew(fewer, "persons in a group", LEAST);
    }
    double effects = one.mean(1) - two.mean(1);
    return effects == 0
        ? Outcome.notComputable(Absence.ZERO_VARIANCE, "mean effects are equal, nothing to divide")
        : Outcome.of(
            new IncrementalRatio(
                one.mean(0) - two.mean(0),
                effects,
                both(one, two, 0, 0),
                both(one, two, 1, 1),
                both(one, two, 0, 1),
                Check.LEVEL));
  }

  private static double both(Moments one, Moments two, int i, int j) {
    return one.covariance(i, j) / (double) one.count()
        + two.covariance(i, j) / (double) two.count();
  }

  /**
   * What one more unit costs.
   *
   * @return cost over effect
   */
  public double value() {
    return cost / effect;
  }

  /**
   * Fieller's interval.
   *
   * @return empty if no ratio is excluded from above or below, as the effects may be equal
   */
  public Optional<Interval> interval() {
    double z = Normal.critical(level);
    double square = z * z;
    double a = effect * effect - square * effectVariance;
    double b = cost * effect - square * covariance;
    double c = cost * cost - square * costVariance;
    double inside = b * b - a * c;
    if (a <= 0 || inside < 0) {
      return Optional.empty();
    }
    double root = Math.sqrt(inside);
    return Optional.of(Interval.of((b - root) / a, (b + root) / a, level, METHOD));
  }

  /** One line: {@code 5.000 for one more, 95 % [3.200, 9.100] fieller-ratio}. */
  @Override
  public String toString() {
    return Digits.of(value())
        + " for one more, "
        + interval()
            .map(each -> Digits.of(each) + " " + METHOD)
            .orElse("no bound: effects may be equal");
  }

  @Override
  public String table() {
    return new TextTable(toString())
        .row("", "difference", "se")
        .row("cost", Digits.of(cost), Digits.of(Math.sqrt(costVariance)))
        .row("effect", Digits.of(effect), Digits.of(Math.sqrt(effectVariance)))
        .toString();
  }
}
