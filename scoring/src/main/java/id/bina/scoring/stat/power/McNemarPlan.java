package id.bina.scoring.stat.power;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.BinomialTail;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Normal;

/**
 * The same persons twice, yes or no, by the exact test of McNemar.
 *
 * <p>{@code McNemarPlan.of(100, 0.4).orThrow().power(0.2)}: 100 persons of whom 4 in 10 change, up
 * or down. The effect is the change of the share, {@code up - down}. Exact: over all numbers that
 * may change, and all splits. {@link Power#pairedShares} is the quick normal figure, a little too
 * high, and enough beyond 100,000 persons. With {@code changing} 1 it is the sign test of those who
 * moved.
 *
 * <p>The power of an exact test of counts goes up and down a little as the number grows. Source:
 * Duffy (1984), Biometrics 40, 1005.
 *
 * @param pairs persons, from 1 to 100,000
 * @param changing share of persons who change, either way, in (0, 1]
 */
public record McNemarPlan(long pairs, double changing) implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "mcnemar-plan";

  private static final long MOST = 100_000;

  /** A p value just at alpha counts as reached, rounding or not. */
  private static final double ROUNDING = 1e-12;

  /** Checks ranges. */
  public McNemarPlan {
    if (pairs < 1 || pairs > MOST) {
      throw new IllegalArgumentException("pairs must be from 1 to " + MOST + ", was " + pairs);
    }
    if (!(changing > 0 && changing <= 1)) {
      throw new IllegalArgumentException("share who change must be in (0, 1], was " + changing);
    }
  }

  /**
   * So many persons of whom a share changes.
   *
   * @param pairs persons
   * @param changing share of persons who change, either way, in (0, 1]
   * @return not computable without persons, or with more than 100,000
   */
  public static Outcome<McNemarPlan> of(long pairs, double changing) {
    if (Check.count(pairs, "pairs") < 1) {
      return Check.tooFew(pairs, "pairs", 1);
    }
    return pairs > MOST
        ? Outcome.notComputable(
            Absence.TOO_LARGE, pairs + " pairs, at most " + MOST + " are gone through")
        : Outcome.of(new McNemarPlan(pairs, changing));
  }

  @Override
  public String design() {
    return pairs + " pairs";
  }

  @Override
  public String measure() {
    return "share";
  }

  @Override
  public double mostEffect() {
    return changing;
  }

  @Override
  public double chance(double effect, double alpha) {
    double up = Math.min(1, (1 + effect / changing) / 2);
    return BinomialTail.mean(moved -> rejected(moved, up, alpha), pairs, changing);
  }

  /** The chance that a split of those who moved is significant. */
  private static double rejected(long moved, double up, double alpha) {
    long few = fewest(moved, alpha);
    return few < 0
        ? 0
        : BinomialTail.atLeast(moved - few, moved, up)
            + BinomialTail.atLeast(moved - few, moved, 1 - up);
  }

  /** The largest number against the trend that is still significant; -1 if none is. */
  private static long fewest(long moved, double alpha) {
    double guess = moved / 2.0 - Normal.critical(1 - alpha) * Math.sqrt((double) moved) / 2;
    long few = Math.max(-1, (long) Math.floor(guess));
    while (few >= 0 && !isSignificant(few, moved, alpha)) {
      few--;
    }
    while (2 * (few + 1) < moved && isSignificant(few + 1, moved, alpha)) {
      few++;
    }
    return few;
  }

  private static boolean isSignificant(long few, long moved, double alpha) {
    return 2 * BinomialTail.atLeast(moved - few, moved, 0.5) <= alpha * (1 + ROUNDING);
  }
}
