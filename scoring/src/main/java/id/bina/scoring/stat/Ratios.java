package id.bina.scoring.stat;

import id.bina.scoring.internal.Exact;
import java.math.BigDecimal;

/** Quotients of exact decimals. */
final class Ratios {

  private Ratios() {}

  /** The double nearest to {@code above / below}. */
  static double nearest(BigDecimal above, BigDecimal below) {
    int scale = Math.max(above.scale(), below.scale());
    return Exact.quotient(
        above.setScale(scale).unscaledValue(), below.setScale(scale).unscaledValue());
  }
}
