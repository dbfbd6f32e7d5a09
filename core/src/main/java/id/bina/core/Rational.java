package id.bina.core;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact fraction of two whole numbers.
 *
 * <p>What is compared with a cut stays a fraction until the rounding that the regulation states:
 * 43/132 is on the right side of a cut, its {@code double} may not be. Immutable, in lowest terms
 * with the sign in the numerator, so equal numbers are equal values.
 *
 * @param numerator the whole number above the line, with the sign
 * @param denominator the whole number below the line, at least 1 once normalised; 0 is refused
 */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {

  /** The number 0. */
  public static final Rational ZERO = of(0, 1);

  /** The number 1. */
  public static final Rational ONE = of(1, 1);

  private static final int MANTISSA_BITS = 53;
  private static final int SMALLEST_UNIT = -1074;

  /**
   * Brings the fraction to lowest terms.
   *
   * @throws IllegalArgumentException if the denominator is 0
   */
  public Rational {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException(
          "denominator must not be 0, was 0 (numerator " + numerator + ")");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /**
   * A fraction of two whole numbers.
   *
   * @param numerator the number above the line
   * @param denominator the number below the line, not 0
   * @return the fraction in lowest terms
   */
  public static Rational of(long numerator, long denominator) {
    return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * A whole number.
   *
   * @param number the number
   * @return the number over 1
   */
  public static Rational of(long number) {
    return of(number, 1);
  }

  /**
   * The exact value of a decimal number.
   *
   * @param decimal the number
   * @return the fraction
   */
  public static Rational of(BigDecimal decimal) {
    BigInteger unscaled = decimal.unscaledValue();
    return decimal.scale() >= 0
        ? new Rational(unscaled, BigInteger.TEN.pow(decimal.scale()))
        : new Rational(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @param text a whole number, or two with {@code /} between, such as {@code "43/132"}
   * @return the fraction in lowest terms
   * @throws IllegalArgumentException if the text is neither, or the denominator is 0
   */
  public static Rational parse(String text) {
    int slash = text.indexOf('/');
    String above = slash < 0 ? text : text.substring(0, slash);
    String below = slash < 0 ? "1" : text.substring(slash + 1);
    try {
      return new Rational(new BigInteger(above), new BigInteger(below));
    } catch (NumberFormatException notWhole) {
      throw new IllegalArgumentException(
          "fraction must be a whole number or two with / between, was " + Characters.shown(text),
          notWhole);
    }
  }

  /**
   * The sum with another number.
   *
   * @param other the number to add
   * @return the exact sum
   */
  public Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * This number less another.
   *
   * @param other the number to take away
   * @return the exact difference
   */
  public Rational minus(Rational other) {
    return plus(other.negated());
  }

  /**
   * The product with another number.
   *
   * @param other the factor
   * @return the exact product
   */
  public Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * This number divided by another.
   *
   * @param other the divisor, not 0
   * @return the exact quotient
   * @throws ArithmeticException if the divisor is 0
   */
  public Rational dividedBy(Rational other) {
    if (other.signum() == 0) {
      throw new ArithmeticException("divisor must not be 0, was 0 (dividend " + this + ")");
    }
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /**
   * The number of opposite sign.
   *
   * @return 0 less this number
   */
  public Rational negated() {
    return new Rational(numerator.negate(), denominator);
  }

  /**
   * The sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return numerator.signum();
  }

  /**
   * The number rounded once to a number of decimals.
   *
   * @param scale how many decimals, such as 2
   * @param rounding how the last decimal is rounded
   * @return the decimal number with exactly that scale
   * @throws ArithmeticException if {@code rounding} is {@code UNNECESSARY} and rounding is needed
   */
  public BigDecimal toDecimal(int scale, RoundingMode rounding) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, rounding);
  }

  /**
   * The nearest {@code double}, ties to even: rounded once, whatever the size of the terms.
   *
   * @return a finite number; a number too small for any {@code double} gives 0
   * @throws ArithmeticException if the number is too large for a {@code double}
   */
  public double doubleValue() {
    if (signum() == 0) {
      return 0;
    }
    BigInteger size = numerator.abs();
    // Two guard bits at least, fewer only where the smallest double ends sooner.
    int magnitude = size.bitLength() - denominator.bitLength();
    int shift = Math.min(MANTISSA_BITS + 2 - magnitude, 2 - SMALLEST_UNIT);
    BigInteger[] parts = shifted(size, shift).divideAndRemainder(shifted(denominator, -shift));
    int unit = Math.max(parts[0].bitLength() - shift - MANTISSA_BITS, SMALLEST_UNIT);
    BigInteger rounded = roundedHalfEven(parts[0], unit + shift, parts[1].signum() != 0);
    double value = Math.scalb(rounded.doubleValue(), unit);
    if (Double.isInfinite(value)) {
      throw new ArithmeticException(
          "fraction must fit a double, had a size of about 2 to the power of " + magnitude);
    }
    return signum() < 0 ? -value : value;
  }

  private static BigInteger shifted(BigInteger number, int bits) {
    return bits > 0 ? number.shiftLeft(bits) : number;
  }

  /** Drops the last bits of a number, half to even; {@code more} says that it was cut before. */
  private static BigInteger roundedHalfEven(BigInteger number, int bits, boolean more) {
    BigInteger kept = number.shiftRight(bits);
    boolean half = number.testBit(bits - 1);
    boolean beyond = more || number.getLowestSetBit() < bits - 1;
    return half && (beyond || kept.testBit(0)) ? kept.add(BigInteger.ONE) : kept;
  }

  /** Compares by value. */
  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The fraction as {@link #parse} reads it, such as {@code 43/132}, or {@code 3} for 3/1. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
