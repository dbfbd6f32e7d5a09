package id.bina.scoring.tally;

import java.math.BigInteger;

/** A mutable sum of 128 bits; the caller keeps it in range. */
final class Int128 {

  private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

  private long high;
  private long low;

  void add(long value) {
    add(value >> 63, value);
  }

  void addProduct(long left, long right) {
    add(Math.multiplyHigh(left, right), left * right);
  }

  private void add(long valueHigh, long valueLow) {
    low += valueLow;
    high += valueHigh;
    if (Long.compareUnsigned(low, valueLow) < 0) {
      high++;
    }
  }

  void clear() {
    high = 0;
    low = 0;
  }

  BigInteger toBigInteger() {
    BigInteger lower = BigInteger.valueOf(low);
    BigInteger unsigned = low < 0 ? lower.add(WORD) : lower;
    return BigInteger.valueOf(high).shiftLeft(64).add(unsigned);
  }
}
