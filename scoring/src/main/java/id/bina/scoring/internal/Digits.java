package id.bina.scoring.internal;

import id.bina.core.result.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How results write their figures: rounded half to even from the exact double, no locale. */
public final class Digits {

  private Digits() {}

  /** Below this a figure is what rounding leaves of 0. */
  private static final double NOISE = 1e-12;

  /** Below this four decimals would show nothing of a figure. */
  private static final double TINY = 5e-5;

  /** From here on a figure is written with an exponent. */
  private static final double HUGE = 1e15;

  /** Four decimals below 1, fewer the larger it is; three digits where that would hide it. */
  public static String of(double value) {
    double size = Math.abs(value);
    return isPlain(size) ? fixed(value, decimals(size)) : rounded(value, 3);
  }

  private static boolean isPlain(double size) {
    return size < NOISE || (size >= TINY && size < HUGE);
  }

  private static String rounded(double value, int digits) {
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    int exponent = rounded.precision() - rounded.scale() - 1;
    return rounded.signum() == 0
        ? "0"
        : rounded.movePointLeft(exponent).toPlainString() + "E" + exponent;
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
    double larger = Math.max(Math.abs(interval.lower()), Math.abs(interval.upper()));
    if (!isPlain(larger)) {
      return "[" + of(interval.lower()) + ", " + of(interval.upper()) + "]";
    }
    int decimals = decimals(larger);
    return "[" + fixed(interval.lower(), decimals) + ", " + fixed(interval.upper(), decimals) + "]";
  }

  /** Heading of a column of intervals, as {@code 95 % interval}. */
  public static String heading(double level) {
    return percent(level) + " interval";
  }

  /** As {@link #of(double)}, with four digits and an exponent where that would be too wide. */
  public static String narrow(double value) {
    String plain = of(value);
    return plain.length() <= 9 ? plain : rounded(value, 4);
  }

  /** As {@code 95 % [0.2096, 0.6245]}. */
  public static String of(Interval interval) {
    return percent(interval.level()) + " " + ends(interval);
  }
}
