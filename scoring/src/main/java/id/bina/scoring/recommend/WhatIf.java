package id.bina.scoring.recommend;

import id.bina.core.result.ScoreKey;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Quantity;

/**
 * One number of one score, as if it were another.
 *
 * @param key the score
 * @param quantity which of its numbers
 * @param value what it is taken to be, finite
 */
record WhatIf(ScoreKey key, Quantity quantity, double value) {

  /** The number nearest to what was found on the other side of a threshold. */
  static WhatIf beyond(ScoreKey key, Condition.Compare compare, boolean isMet) {
    double threshold = compare.threshold().doubleValue();
    boolean below =
        compare.comparison() == Comparison.LESS || compare.comparison() == Comparison.AT_MOST;
    boolean onIt =
        compare.comparison() == Comparison.AT_MOST || compare.comparison() == Comparison.AT_LEAST;
    // What holds on the threshold is met there; it is missed only beyond it, and the other way.
    boolean isThreshold = onIt != isMet;
    double beyond = below == isMet ? Math.nextUp(threshold) : Math.nextDown(threshold);
    return new WhatIf(key, compare.quantity(), isThreshold ? threshold : beyond);
  }

  /** Whether it lies beyond the threshold of a comparison, and not on it. */
  boolean isBeyond(ConditionCheck check) {
    return check.threshold().filter(each -> each.doubleValue() == value).isEmpty();
  }

  boolean isOf(ScoreKey other, Quantity asked) {
    return quantity == asked && key.equals(other);
  }
}
