package id.bina.core.rule;

import id.bina.core.evidence.Numbers;
import java.math.BigDecimal;

/** On which side of a threshold a number must lie. */
public enum Comparison {
  /** Below the threshold. */
  LESS,
  /** Below the threshold or on it. */
  AT_MOST,
  /** On the threshold or above it. */
  AT_LEAST,
  /** Above the threshold. */
  GREATER;

  /**
   * Whether a number lies on this side of a threshold.
   *
   * <p>The threshold is compared as the nearest {@code double}, so that a share of exactly 3 in 5
   * is at least 0.6.
   *
   * @param found the number, finite
   * @param threshold the threshold
   * @return true if the comparison holds
   * @throws IllegalArgumentException if the number is not finite
   */
  public boolean holds(double found, BigDecimal threshold) {
    if (!Double.isFinite(found)) {
      throw new IllegalArgumentException("found must be finite, was " + found);
    }
    int order = Double.compare(found + 0.0, threshold.doubleValue());
    return switch (this) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case AT_LEAST -> order >= 0;
      case GREATER -> order > 0;
    };
  }

  /**
   * By how much a number lies on this side of a threshold.
   *
   * @param found the number, finite
   * @param threshold the threshold
   * @return the distance in the unit of the number: positive on this side, negative by how much it
   *     was missed, 0 on the threshold
   * @throws IllegalArgumentException if the number is not finite
   */
  public double margin(double found, BigDecimal threshold) {
    if (!Double.isFinite(found)) {
      throw new IllegalArgumentException("found must be finite, was " + found);
    }
    BigDecimal above = Numbers.shortest(found).subtract(threshold);
    return (this == LESS || this == AT_MOST ? above.negate() : above).doubleValue();
  }
}
