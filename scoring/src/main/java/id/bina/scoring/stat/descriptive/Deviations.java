package id.bina.scoring.stat.descriptive;

import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.Ratios;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact sums of powers of {@code n x - sum}, which is n times the deviation from the mean. */
final class Deviations {

  private final BigDecimal n;
  private final BigDecimal second;
  private final BigDecimal third;
  private final BigDecimal fourth;

  private Deviations(BigDecimal n, BigDecimal second, BigDecimal third, BigDecimal fourth) {
    this.n = n;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  static Deviations of(ValueCounts values) {
    BigDecimal n = BigDecimal.valueOf(values.present());
    BigDecimal sum = sum(values);
    BigDecimal[] powers = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    values
        .values()
        .forEach(
            (value, count) -> {
              BigDecimal deviation = value.multiply(n).subtract(sum);
              BigDecimal power = deviation.multiply(BigDecimal.valueOf(count));
              for (int i = 0; i < powers.length; i++) {
                power = power.multiply(deviation);
                powers[i] = powers[i].add(power);
              }
            });
    return new Deviations(n, powers[0], powers[1], powers[2]);
  }

  static BigDecimal sum(ValueCounts values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (var entry : values.values().entrySet()) {
      sum = sum.add(entry.getKey().multiply(BigDecimal.valueOf(entry.getValue())));
    }
    return sum;
  }

  boolean isZero() {
    return second.signum() == 0;
  }

  /** {@code m3 / m2^1.5} with divisor n, the nearest double. */
  double skewness() {
    BigDecimal above = n.multiply(third).multiply(third);
    BigDecimal below = second.pow(3);
    int scale = Math.max(above.scale(), below.scale());
    BigInteger numerator = above.setScale(scale).unscaledValue();
    return third.signum() * Exact.squareRoot(numerator, below.setScale(scale).unscaledValue());
  }

  /** {@code m4 / m2^2 - 3} with divisor n, the nearest double. */
  double excess() {
    BigDecimal square = second.multiply(second);
    return Ratios.nearest(
        n.multiply(fourth).subtract(square.multiply(BigDecimal.valueOf(3))), square);
  }
}
