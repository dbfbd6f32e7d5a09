package id.bina.scoring.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Decimals as whole numbers of one unit, so that sums and ties of permutations are exact.
 *
 * @param unit what one of them stands for
 * @param values how many units each is
 */
public record WholeNumbers(BigDecimal unit, List<Long> values) {

  public WholeNumbers {
    values = List.copyOf(values);
  }

  /** The largest unit in which all are whole; empty if sums might leave 62 bits. */
  public static Optional<WholeNumbers> of(List<BigDecimal> decimals) {
    int scale = decimals.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    List<BigInteger> scaled =
        decimals.stream().map(each -> each.setScale(scale).unscaledValue()).toList();
    BigInteger divisor = scaled.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    BigInteger step = divisor.signum() == 0 ? BigInteger.ONE : divisor;
    BigInteger size = scaled.stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::add);
    // the largest product that is formed: n values, shifted to begin at 0, summed, times n
    BigInteger factor = BigInteger.valueOf(decimals.size() + 1L).pow(2).shiftLeft(1);
    BigInteger most = size.divide(step).multiply(factor);
    if (most.bitLength() > 61) {
      return Optional.empty();
    }
    List<Long> values = scaled.stream().map(each -> each.divide(step).longValueExact()).toList();
    return Optional.of(new WholeNumbers(new BigDecimal(step, scale), values));
  }

  /** The values; a new array. */
  public long[] toArray() {
    return values.stream().mapToLong(Long::longValue).toArray();
  }
}
