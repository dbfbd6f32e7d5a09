package id.bina.scoring.stat.power;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Normal;

/**
 * Two shares, by the z test of their difference (chi-square of a 2 by 2 table).
 *
 * <p>{@code SharesPlan.of(50, 50, 0.5).orThrow().power(0.25)}: a half in the one group, three
 * quarters in the other. The effect is the difference in share points, upwards from the base share.
 * Both tails count, as in {@code power.prop.test} of R with {@code strict = TRUE}, which it equals
 * in groups of one size; {@link Power#shares} is Cohen's figure by arcsines.
 *
 * <p>Source: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, 4.
 *
 * @param first size of the group with the base share, 1 or more
 * @param second size of the other group, 1 or more
 * @param baseShare expected in the one group, in [0, 1)
 */
public record SharesPlan(long first, long second, double baseShare) implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "shares-plan";

  /** Checks ranges. */
  public SharesPlan {
    if (Math.min(first, second) < 1) {
      throw new IllegalArgumentException(
          "each group must have 1 or more, was " + first + " and " + second);
    }
    if (!(baseShare >= 0 && baseShare < 1)) {
      throw new IllegalArgumentException("base share must be in [0, 1), was " + baseShare);
    }
  }

  /**
   * Two groups.
   *
   * @param first size of the group with the base share
   * @param second size of the other group
   * @param baseShare expected in the one group, in [0, 1)
   * @return not computable with an empty group
   */
  public static Outcome<SharesPlan> of(long first, long second, double baseShare) {
    long smaller = Math.min(Check.count(first, "first"), Check.count(second, "second"));
    return smaller < 1
        ? Check.tooFew(smaller, "in the smaller group", 1)
        : Outcome.of(new SharesPlan(first, second, baseShare));
  }

  @Override
  public String design() {
    return first + " and " + second + ", base share " + baseShare;
  }

  @Override
  public String measure() {
    return "share";
  }

  @Override
  public double mostEffect() {
    return 1 - baseShare;
  }

  @Override
  public double chance(double effect, double alpha) {
    double other = Math.min(1, baseShare + effect);
    double pooled = (first * baseShare + second * other) / ((double) first + second);
    double without = Math.sqrt(pooled * (1 - pooled) * (1.0 / first + 1.0 / second));
    double with = Math.sqrt(baseShare * (1 - baseShare) / first + other * (1 - other) / second);
    double critical = Normal.critical(1 - alpha) * without;
    if (with == 0) {
      return effect > critical ? 1 : 0;
    }
    return Normal.upper((critical - effect) / with) + Normal.upper((critical + effect) / with);
  }
}
