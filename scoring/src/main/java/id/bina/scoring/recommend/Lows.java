package id.bina.scoring.recommend;

import id.bina.core.instrument.AspectRole;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Over;
import id.bina.core.rule.Quantity;

/**
 * When ratings count as low, for use in rules of one's own.
 *
 * <ul>
 *   <li>LOW: the value is under 68.8 POMP (on four points times 25: under 76.61), or 15 % or more
 *       of the answers are 1 or 2 and Wilson's lower limit of that share is above 5 %
 *   <li>RELLOW: at least 10 POMP under the median of what the same people rated otherwise, and the
 *       interval excludes 0
 * </ul>
 *
 * Both need 10 respondents. On four points {@code x25} is compared with its own limit, on other
 * scales POMP with its own; no limit is ever shared by shares of top answers of scales of different
 * length. Every figure is a house default.
 */
public final class Lows {
  private static final String MINIMUM_N = "10";
  private static final String POMP = "68.8";
  private static final String X25 = "76.61";
  private static final String SIGNIFICANT = "0.05";

  private Lows() {}

  /**
   * LOW by a mean in POMP and the share of low answers.
   *
   * @param pomp the measure of the mean, in POMP
   * @param negativeShare the measure of the share of answers 1 and 2
   * @return the condition
   */
  public static Condition low(String pomp, String negativeShare) {
    return Condition.anyOf(under(pomp, POMP), many(negativeShare));
  }

  /**
   * RELLOW by the difference to what the same people rated otherwise.
   *
   * @param relative the measure of the difference, in POMP, negative where the rating is lower
   * @return the condition
   */
  public static Condition relativelyLow(String relative) {
    return Condition.all(
        Condition.atMost(relative, Quantity.VALUE, "-10"),
        Condition.below(relative, Quantity.UPPER, "0"),
        Condition.atLeast(relative, Quantity.N, MINIMUM_N));
  }

  /**
   * LOW or RELLOW of some aspect with a role, in the reaction survey of the subject that is judged;
   * that it lies below the respondent's other aspects must hold after Holm, too.
   *
   * @param role the role, such as {@code relevansi}
   * @return the condition
   */
  public static Condition lowAspect(AspectRole role) {
    Condition fourPoints = under("reaction.aspect.x25", X25);
    Condition otherScales =
        Condition.all(Condition.absent("reaction.aspect.x25"), under("reaction.aspect.pomp", POMP));
    return Condition.some(
        new Over.Aspects(role),
        Condition.anyOf(
            fourPoints,
            otherScales,
            many("reaction.aspect.negative_share"),
            relativelyLow("reaction.aspect.relative", "reaction.aspect.relative_p")));
  }

  /** The same, where the p after Holm of all that was compared is a score of its own. */
  private static Condition relativelyLow(String relative, String adjusted) {
    return Condition.all(
        relativelyLow(relative), Condition.below(adjusted, Quantity.VALUE, SIGNIFICANT));
  }

  private static Condition under(String mean, String limit) {
    return Condition.all(
        Condition.below(mean, Quantity.VALUE, limit),
        Condition.atLeast(mean, Quantity.N, MINIMUM_N));
  }

  private static Condition many(String negativeShare) {
    return Condition.all(
        Condition.atLeast(negativeShare, Quantity.VALUE, "0.15"),
        Condition.above(negativeShare, Quantity.LOWER, "0.05"),
        Condition.atLeast(negativeShare, Quantity.N, MINIMUM_N));
  }
}
