package id.bina.scoring.internal;

import id.bina.core.result.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How results write their figures: rounded half to even from the exact double, no locale. */
public final class Digits {

  private Digits() {}

  /** Four decimals below 1, fewer the larger it is. */
  public static String of(double value) {
    return fixed(value, decimals(Math.abs(value)));
  }

  /** With so many decimals. */
  public static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static int decimals(double size) {
    if (size < 1) {
      return 4;
    }
    if (size < 100) {
      return 3;
    }
    return size < 10_000 ? 2 : 0;
  }

  /** As {@code 12} or {@code 12.93}. */
  public static String df(double df) {
    return df == Math.rint(df) ? fixed(df, 0) : fixed(df, 2);
  }

  /** As {@code p = 0.0031} or {@code p < 0.0001}. */
  public static String p(double p) {
    return p < 0.0001 ? "p < 0.0001" : "p = " + fixed(p, 4);
  }

  /** As {@code 95 %}. */
  public static String percent(double share) {
    BigDecimal rounded = new BigDecimal(100 * share).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.stripTrailingZeros().toPlainString() + " %";
  }

  /** As {@code [0.2096, 0.6245]}, both ends with the decimals of the larger. */
  public static String ends(Interval interval) {
    int decimals = decimals(Math.max(Math.abs(interval.lower()), Math.abs(interval.upper())));
    return "[" + fixed(interval.lower(), decimals) + ", " + fixed(interval.upper(), decimals) + "]";
  }

  /** Heading of a column of intervals, as {@code 95 % interval}. */
  public static String heading(double level) {
    return percent(level) + " interval";
  }

  /** As {@link #of(double)}, with four digits and an exponent where that would be too wide. */
  public static String narrow(double value) {
    String plain = of(value);
    return plain.length() <= 9
        ? plain
        : new BigDecimal(value).round(new MathContext(4, RoundingMode.HALF_EVEN)).toString();
  }

  /** As {@code 95 % [0.2096, 0.6245]}. */
  public static String of(Interval interval) {
    return percent(interval.level()) + " " + ends(interval);
  }
}
