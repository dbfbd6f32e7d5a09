package id.bina.core;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * How decimal numbers are kept: exact, in one form, and of a size that can be written out.
 *
 * <p>{@code 10}, {@code 10.0} and {@code 1E+1} are one number and must be one value.
 */
public final class Decimals {
  private static final int MOST_DIGITS = 30;

  private Decimals() {}

  /**
   * A number without trailing zeros and without an exponent.
   *
   * @param name what the number is, for the message
   * @param value the number; at most 30 digits on either side of the point
   * @return an equal number whose scale is the smallest that holds it, at least 0
   * @throws IllegalArgumentException if it has more digits
   */
  public static BigDecimal normalized(String name, BigDecimal value) {
    Objects.requireNonNull(value, name);
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    long before = (long) stripped.precision() - stripped.scale();
    if (before > MOST_DIGITS || stripped.scale() > MOST_DIGITS) {
      throw new IllegalArgumentException(
          name
              + " must have at most "
              + MOST_DIGITS
              + " digits on either side of the point, was "
              + stripped.round(new MathContext(5)));
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * A normalised number that is not below 0.
   *
   * @param name what the number is, for the message
   * @param value the number
   * @return the number as {@link #normalized} gives it
   * @throws IllegalArgumentException if it is below 0 or has too many digits
   */
  public static BigDecimal notNegative(String name, BigDecimal value) {
    BigDecimal number = normalized(name, value);
    if (number.signum() < 0) {
      throw new IllegalArgumentException(
          name + " must be at least 0, was " + number.toPlainString());
    }
    return number;
  }
}
