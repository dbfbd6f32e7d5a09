package id.bina.scoring.stat.power;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;

/**
 * The same persons under several conditions, by Friedman's test or Cochran's Q.
 *
 * <p>{@code BlocksPlan.of(20, 4).orThrow().power(0.2)}. The effect is Kendall's W in the
 * population: 0 if conditions rank alike, 1 if all persons rank them in one order; of yes and no it
 * is Cochran's Q over {@code n (k - 1)}. By the non-central chi-square with {@code n (k - 1) W}, a
 * large-sample figure: planned 27 and 38 %, found 27 and 36 % by Friedman's test in 2000
 * simulations each of 20 and 12 normal persons under 4 conditions.
 *
 * <p>Source: Elteren and Noether (1959), doi:10.1093/biomet/46.3-4.475.
 *
 * @param blocks persons, 2 or more
 * @param conditions that each of them met, 2 or more
 */
public record BlocksPlan(long blocks, int conditions) implements StudyPlan {

  /** Id of the method. */
  public static final String METHOD = "blocks-plan";

  /** Checks ranges. */
  public BlocksPlan {
    if (blocks < 2 || conditions < 2) {
      throw new IllegalArgumentException(
          "a plan needs 2 persons and 2 conditions or more, was " + blocks + " and " + conditions);
    }
  }

  /**
   * So many persons under so many conditions.
   *
   * @param blocks persons
   * @param conditions that each of them met
   * @return not computable with fewer than 2 of either
   */
  public static Outcome<BlocksPlan> of(long blocks, int conditions) {
    if (Check.count(blocks, "persons") < 2) {
      return Check.tooFew(blocks, "persons", 2);
    }
    return conditions < 2
        ? Check.tooFew(Check.count(conditions, "conditions"), "conditions", 2)
        : Outcome.of(new BlocksPlan(blocks, conditions));
  }

  @Override
  public String design() {
    return blocks + " persons, " + conditions + " conditions";
  }

  @Override
  public String measure() {
    return "W";
  }

  @Override
  public double mostEffect() {
    return 1;
  }

  @Override
  public double chance(double effect, double alpha) {
    return ChiSquarePlan.chance(conditions - 1, blocks * (conditions - 1.0) * effect, alpha);
  }
}
