package id.bina.io.scan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * Reads plain decimal numbers into longs with a fixed number of decimals, exactly.
 *
 * @param decimalSign the sign before the decimals; no sign groups thousands
 * @param decimals how many decimals are held
 * @param rounding what happens to further ones
 */
record ScaledNumber(char decimalSign, int decimals, Rounding rounding) {
  /** Every number with so few digits fits a long. */
  private static final int SAFE_DIGITS = 18;

  private static final byte[] EMPTY = {};

  /** No plain number with so few digits. */
  static final long NOT_PLAIN = Long.MIN_VALUE;

  /** Why a cell cannot be read. */
  static final class NotRead extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean isNumber;

    NotRead(boolean isNumber) {
      super(isNumber ? "too many digits" : "no number", null, false, false);
      this.isNumber = isNumber;
    }

    /** Whether it is a number at all, only with too many digits. */
    boolean isNumber() {
      return isNumber;
    }
  }

  /** The number without its decimal sign. */
  long parse(String words) throws NotRead {
    OptionalLong quick = quick(words);
    return quick.isPresent() ? quick.getAsLong() : scaled(decimal(words));
  }

  /** A decimal with as many decimals as are held, without its decimal sign. */
  long scaled(BigDecimal number) throws NotRead {
    try {
      RoundingMode mode =
          rounding == Rounding.REFUSED ? RoundingMode.UNNECESSARY : RoundingMode.HALF_EVEN;
      return number.setScale(decimals, mode).unscaledValue().longValueExact();
    } catch (ArithmeticException e) {
      throw new NotRead(true);
    }
  }

  /** The number as it is written. */
  BigDecimal decimal(String words) throws NotRead {
    boolean grouped = decimalSign == ',' ? words.indexOf('.') >= 0 : words.indexOf(',') >= 0;
    if (grouped || words.isEmpty() || words.length() > 40) {
      throw new NotRead(false);
    }
    try {
      return new BigDecimal(words.replace(decimalSign, '.'));
    } catch (NumberFormatException e) {
      throw new NotRead(false);
    }
  }

  /** The common case, digit by digit; empty where the slower way must decide. */
  private OptionalLong quick(String words) {
    byte[] bytes =
        words.length() > SAFE_DIGITS + 2 ? EMPTY : words.getBytes(StandardCharsets.UTF_8);
    long plain = plain(bytes, 0, bytes.length);
    return plain == NOT_PLAIN ? OptionalLong.empty() : OptionalLong.of(plain);
  }

  /**
   * The number that stands in ASCII digits.
   *
   * @return {@link #NOT_PLAIN} where the slower way must decide
   */
  long plain(byte[] bytes, int from, int to) {
    boolean isNegative = to > from && bytes[from] == '-';
    int start = isNegative ? from + 1 : from;
    if (to - start > SAFE_DIGITS + 1) {
      return NOT_PLAIN;
    }
    long unscaled = 0;
    int digits = 0;
    int after = -1;
    for (int i = start; i < to; i++) {
      byte c = bytes[i];
      if (c == decimalSign && after < 0 && i > start) {
        after = 0;
      } else if (c >= '0' && c <= '9' && digits < SAFE_DIGITS) {
        unscaled = unscaled * 10 + (c - '0');
        digits++;
        after = after < 0 ? after : after + 1;
      } else {
        return NOT_PLAIN;
      }
    }
    return shifted(isNegative ? -unscaled : unscaled, digits, after);
  }

  private long shifted(long unscaled, int digits, int after) {
    int lacking = decimals - Math.max(after, 0);
    if (digits == 0 || after == 0 || lacking < 0 || digits + lacking > SAFE_DIGITS) {
      return NOT_PLAIN;
    }
    long shifted = unscaled;
    for (int i = 0; i < lacking; i++) {
      shifted *= 10;
    }
    return shifted;
  }
}
