package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A range of values that the observations leave open, with its level and how it was made.
 *
 * <p>Both ends belong to it. Frozen: no component will be added.
 *
 * @param lower lower end, finite, in the unit of the estimate
 * @param upper upper end, finite, not below {@code lower}
 * @param level how often such intervals hold the true value, in (0, 1], such as 0.95; 1 for bounds
 *     that hold whatever the truth, as over those who kept silent
 * @param method id of the method, such as {@code wilson}
 */
public record Interval(double lower, double upper, double level, String method) {

  /** Checks order, finiteness and level; turns -0 into 0. */
  public Interval {
    requireNonNull(method, "method");
    if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper)) {
      throw new IllegalArgumentException(
          "interval must be finite with lower <= upper, was ["
              + lower
              + ", "
              + upper
              + "] (method "
              + method
              + ")");
    }
    if (!(level > 0 && level <= 1)) {
      throw new IllegalArgumentException(
          "level of an interval must be above 0 and at most 1, was "
              + level
              + " (method "
              + method
              + ")");
    }
    if (method.isBlank()) {
      throw new IllegalArgumentException(
          "method of an interval must have a name, was blank (level " + level + ")");
    }
    lower += 0.0;
    upper += 0.0;
  }

  /**
   * The interval from one end to the other.
   *
   * @param lower lower end
   * @param upper upper end
   * @param level in (0, 1]
   * @param method id of the method
   */
  public static Interval of(double lower, double upper, double level, String method) {
    return new Interval(lower, upper, level, method);
  }

  /**
   * Whether a value lies in the interval, ends included.
   *
   * @param value in the unit of the interval
   */
  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }

  /**
   * Whether a value lies strictly outside the interval.
   *
   * @param value in the unit of the interval
   */
  public boolean excludes(double value) {
    return value < lower || value > upper;
  }

  /**
   * The interval in another unit.
   *
   * @param factor how many of the new unit one of the old is, finite and above 0
   * @return the interval with both ends times the factor
   * @throws IllegalArgumentException if the factor is not above 0
   */
  public Interval times(double factor) {
    if (!(factor > 0)) {
      throw new IllegalArgumentException(
          "factor of an interval must be above 0, was " + factor + " (method " + method + ")");
    }
    return new Interval(lower * factor, upper * factor, level, method);
  }

  /** Distance between the ends, 0 or more. */
  public double width() {
    return upper - lower;
  }

  /** One line for reading, five digits an end: {@code 95 % [0.20981, 0.62034] newcombe}. */
  @Override
  public String toString() {
    return brief(100 * level) + " % [" + brief(lower) + ", " + brief(upper) + "] " + method;
  }

  private static String brief(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(5)).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
