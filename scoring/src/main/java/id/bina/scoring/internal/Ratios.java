package id.bina.scoring.internal;

import java.math.BigDecimal;

/** Quotients of exact decimals. */
public final class Ratios {

  private Ratios() {}

  /** The double nearest to {@code above / below}. */
  public static double nearest(BigDecimal above, BigDecimal below) {
    int scale = Math.max(above.scale(), below.scale());
    return Exact.quotient(
        above.setScale(scale).unscaledValue(), below.setScale(scale).unscaledValue());
  }
}
