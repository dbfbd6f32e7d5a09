package id.bina.scoring.stat.descriptive;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.Order;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a quantile is read off the ordered values: the nine types of Hyndman and Fan.
 *
 * <p>Type 7 is the default of R, of NumPy and of Excel's {@code PERCENTILE.INC}; type 6 that of
 * SPSS, of Minitab and of {@code PERCENTILE.EXC}. With few values they differ much.
 *
 * <p>The share is taken as the decimal that it is written as, so that no binary rounding moves a
 * quantile from one value to the next. Source: Hyndman and Fan (1996), doi:10.2307/2684934.
 */
public enum QuantileType {
  /** The lowest value that at least the share of all values does not exceed. */
  TYPE_1,
  /** As type 1, with the mean of two values where the share falls between them. */
  TYPE_2,
  /** The value at the nearest even rank, as SAS has it. */
  TYPE_3,
  /** Straight lines through {@code k / n}. */
  TYPE_4,
  /** Straight lines through {@code (k - 1/2) / n}, used in hydrology. */
  TYPE_5,
  /** Straight lines through {@code k / (n + 1)}: SPSS and Minitab. */
  TYPE_6,
  /** Straight lines through {@code (k - 1) / (n - 1)}: R and NumPy. The default. */
  TYPE_7,
  /** Straight lines through {@code (k - 1/3) / (n + 1/3)}, nearly unbiased for the median. */
  TYPE_8,
  /** Straight lines through {@code (k - 3/8) / (n + 1/4)}, nearly unbiased for normal values. */
  TYPE_9;

  /** Id of the method. */
  public static final String METHOD = "quantile";

  /** Ranks are counted in this part of one, so that thirds and eighths are whole. */
  private static final long PARTS = 24;

  /** The quantile of values of which there is at least one, the nearest double. */
  double of(ValueCounts values, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share of a quantile must be in [0, 1], was " + share);
    }
    long n = values.present();
    BigDecimal whole = BigDecimal.valueOf(PARTS);
    BigDecimal position = position(n, Numbers.shortest(share));
    BigDecimal rank = position.divide(whole, 0, RoundingMode.FLOOR);
    BigDecimal rest = position.subtract(rank.multiply(whole));
    BigDecimal part = part(rank.longValueExact(), rest);
    return Order.between(values.values(), n, rank.longValueExact(), part, whole);
  }

  /** The rank that belongs to a share, in parts of one. */
  private BigDecimal position(long n, BigDecimal share) {
    return switch (this) {
      case TYPE_1, TYPE_2, TYPE_4 -> line(share, 0, n, 0);
      case TYPE_3 -> line(share, -12, n, 0);
      case TYPE_5 -> line(share, 12, n, 0);
      case TYPE_6 -> line(share, 0, n, 24);
      case TYPE_7 -> line(share, 24, n, -24);
      case TYPE_8 -> line(share, 8, n, 8);
      case TYPE_9 -> line(share, 9, n, 6);
    };
  }

  private static BigDecimal line(BigDecimal share, long start, long n, long more) {
    BigDecimal slope =
        BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(PARTS)).add(BigDecimal.valueOf(more));
    return share.multiply(slope).add(BigDecimal.valueOf(start));
  }

  /** How far to go from the value at the rank to the next one. */
  private BigDecimal part(long rank, BigDecimal rest) {
    boolean exact = rest.signum() == 0;
    BigDecimal all = BigDecimal.valueOf(PARTS);
    return switch (this) {
      case TYPE_1 -> exact ? BigDecimal.ZERO : all;
      case TYPE_2 -> exact ? BigDecimal.valueOf(PARTS / 2) : all;
      case TYPE_3 -> exact && rank % 2 == 0 ? BigDecimal.ZERO : all;
      case TYPE_4, TYPE_5, TYPE_6, TYPE_7, TYPE_8, TYPE_9 -> rest;
    };
  }
}
