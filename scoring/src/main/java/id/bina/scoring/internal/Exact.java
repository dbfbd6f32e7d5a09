package id.bina.scoring.internal;

import java.math.BigInteger;

/**
 * From exact integers to the nearest double.
 *
 * <p>Quotients and roots are rounded once, half to even: the same double however the integers were
 * added up. Thread-safe.
 */
public final class Exact {

  /** Bits kept before the one rounding: 53 of the double, and enough behind them. */
  private static final int BITS = 66;

  private Exact() {}

  /**
   * The double nearest to a quotient.
   *
   * @param numerator any integer
   * @param denominator not 0
   * @return infinite if the quotient is beyond the doubles
   */
  public static double quotient(BigInteger numerator, BigInteger denominator) {
    int sign = numerator.signum() * denominator.signum();
    if (sign == 0) {
      return 0;
    }
    BigInteger above = numerator.abs();
    BigInteger below = denominator.abs();
    int shift = Math.max(0, BITS + below.bitLength() - above.bitLength());
    BigInteger[] parts = above.shiftLeft(shift).divideAndRemainder(below);
    return sign * nearest(parts[0], parts[1].signum() != 0, shift);
  }

  /**
   * The double nearest to the square root of a quotient.
   *
   * @param numerator of the same sign as {@code denominator}, or 0
   * @param denominator not 0
   */
  public static double squareRoot(BigInteger numerator, BigInteger denominator) {
    int sign = numerator.signum() * denominator.signum();
    if (sign < 0) {
      throw new ArithmeticException("square root needs a quotient of 0 or more, was below 0");
    }
    if (sign == 0) {
      return 0;
    }
    BigInteger above = numerator.abs();
    BigInteger below = denominator.abs();
    int shift = Math.max(0, BITS + (below.bitLength() - above.bitLength()) / 2 + 1);
    BigInteger[] parts = above.shiftLeft(2 * shift).divideAndRemainder(below);
    BigInteger[] root = parts[0].sqrtAndRemainder();
    boolean inexact = parts[1].signum() != 0 || root[1].signum() != 0;
    return nearest(root[0], inexact, shift);
  }

  /** {@code floor * 2^-shift}, where {@code inexact} says that something positive was cut off. */
  private static double nearest(BigInteger floor, boolean inexact, int shift) {
    BigInteger sticky = floor.shiftLeft(1);
    if (inexact) {
      sticky = sticky.setBit(0);
    }
    return Math.scalb(sticky.doubleValue(), -shift - 1);
  }
}
