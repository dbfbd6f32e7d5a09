package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.evidence.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How numbers are written for people: as many decimals as their unit deserves, in one language.
 *
 * <p>Indonesian ({@code id}) writes {@code 4.100.000,5}, every other language {@code 4,100,000.5};
 * the default locale is never asked. Rounding is half up, on the decimal that the double stands
 * for.
 *
 * <pre>{@code
 * Figures.text(0.4545, Units.SHARE, "en");       // 45.5 %
 * Figures.text(4100000, Units.RUPIAH, "id");     // Rp 4.100.000
 * }</pre>
 */
public final class Figures {
  private static final String INDONESIAN = "id";
  private static final String ENGLISH = "en";

  private Figures() {}

  /**
   * A number in a unit.
   *
   * <ul>
   *   <li>{@link Units#SHARE}: percent with one decimal; {@link Units#SHARE_DIFFERENCE}: percentage
   *       points with a sign
   *   <li>{@link Units#COUNT}, {@link Units#RUPIAH}: no decimals
   *   <li>{@link Units#PROBABILITY}: three decimals, {@code < 0.001} below that
   *   <li>{@link Units#POINTS}, {@link Units#POMP}, {@link Units#STANDARD_DEVIATIONS}, {@link
   *       Units#COEFFICIENT}, {@link Units#RATIO}: two decimals
   *   <li>any other unit: about four digits, at most four decimals
   * </ul>
   *
   * @param value finite
   * @param unit one of {@link Units} or another; it is not written, but for percent, pp and Rp
   * @param language {@code id} or another tag
   * @return the number
   */
  public static String text(double value, String unit, String language) {
    return text(Numbers.shortest(value), unit, language);
  }

  /**
   * A decimal number in a unit: see {@link #text(double, String, String)}.
   *
   * @param value any number
   * @param unit one of {@link Units} or another
   * @param language {@code id} or another tag
   * @return the number
   */
  public static String text(BigDecimal value, String unit, String language) {
    return text(value, unit, language, value.abs().doubleValue());
  }

  /** A number beside others, of which the largest is so large: they get the same decimals. */
  static String text(BigDecimal value, String unit, String language, double largest) {
    return switch (requireNonNull(unit, "unit")) {
      case Units.SHARE -> plain(value.movePointRight(2), 1, language) + " %";
      case Units.SHARE_DIFFERENCE -> signed(value.movePointRight(2), 1, language) + " pp";
      case Units.RELATIVE_CHANGE -> signed(value.movePointRight(2), 1, language) + " %";
      case Units.COUNT -> plain(value, 0, language);
      case Units.RUPIAH -> rupiah(value, language);
      case Units.PROBABILITY -> probability(value, language);
      case Units.POINTS, Units.POMP, Units.STANDARD_DEVIATIONS, Units.COEFFICIENT, Units.RATIO ->
          plain(value, 2, language);
      default -> plain(value, decimalsFor(largest), language);
    };
  }

  /**
   * A number in a unit, in both languages of a report: see {@link #text(double, String, String)}.
   *
   * @param value finite
   * @param unit one of {@link Units} or another
   * @return the number in Indonesian and English
   */
  public static Text words(double value, String unit) {
    return Text.of(text(value, unit, INDONESIAN), text(value, unit, ENGLISH));
  }

  /**
   * A whole number in both languages of a report.
   *
   * @param value any number
   * @return the number in Indonesian and English
   */
  public static Text words(long value) {
    return Text.of(text(value, INDONESIAN), text(value, ENGLISH));
  }

  /**
   * An interval in both languages of a report: see {@link #text(Interval, String, String)}.
   *
   * @param interval the interval
   * @param unit the unit of its ends
   * @return both ends in Indonesian and English
   */
  public static Text words(Interval interval, String unit) {
    return Text.of(text(interval, unit, INDONESIAN), text(interval, unit, ENGLISH));
  }

  /**
   * A decimal number as it stands, with all its decimals.
   *
   * @param value any number
   * @param language {@code id} or another tag
   * @return the number, thousands set apart
   */
  public static String exact(BigDecimal value, String language) {
    return plain(value, Math.max(value.scale(), 0), language);
  }

  /**
   * A whole number.
   *
   * @param value any number
   * @param language {@code id} or another tag
   * @return the number, thousands set apart
   */
  public static String text(long value, String language) {
    return plain(BigDecimal.valueOf(value), 0, language);
  }

  /**
   * An interval: {@code 0.72 to 1.48}, with its level if that is not 95 percent, and marked as
   * bounds if its level is 1.
   *
   * @param interval the interval
   * @param unit the unit of its ends
   * @param language {@code id} or another tag
   * @return both ends
   */
  public static String text(Interval interval, String unit, String language) {
    String between = language.equals(INDONESIAN) ? " s.d. " : " to ";
    double largest = Math.max(Math.abs(interval.lower()), Math.abs(interval.upper()));
    String ends =
        text(Numbers.shortest(interval.lower()), unit, language, largest)
            + between
            + text(Numbers.shortest(interval.upper()), unit, language, largest);
    if (interval.level() == 0.95) {
      return ends;
    }
    if (interval.level() == 1) {
      return ends + (language.equals(INDONESIAN) ? " (batas)" : " (bounds)");
    }
    BigDecimal percent = Numbers.shortest(interval.level()).movePointRight(2).stripTrailingZeros();
    return ends + " (" + plain(percent, Math.max(percent.scale(), 0), language) + " %)";
  }

  /** A value of unknown unit with its interval in brackets: {@code 1.10 [0.72, 1.48]}. */
  static String bracketed(double value, Optional<Interval> interval) {
    double largest =
        interval
            .map(each -> Math.max(Math.abs(each.lower()), Math.abs(each.upper())))
            .map(end -> Math.max(end, Math.abs(value)))
            .orElse(Math.abs(value));
    String written = text(Numbers.shortest(value), "", "en", largest);
    return interval
        .map(
            each ->
                written
                    + " ["
                    + text(Numbers.shortest(each.lower()), "", "en", largest)
                    + ", "
                    + text(Numbers.shortest(each.upper()), "", "en", largest)
                    + "]")
        .orElse(written);
  }

  private static int decimalsFor(double size) {
    if (size >= 1000) {
      return 0;
    }
    if (size >= 100) {
      return 1;
    }
    if (size >= 1) {
      return 2;
    }
    return size >= 0.1 ? 3 : 4;
  }

  private static String rupiah(BigDecimal value, String language) {
    String amount = plain(value.abs(), 0, language);
    return (value.signum() < 0 && !amount.equals("0") ? "-Rp " : "Rp ") + amount;
  }

  private static String probability(BigDecimal value, String language) {
    BigDecimal smallest = new BigDecimal("0.001");
    if (value.signum() >= 0 && value.compareTo(smallest) < 0) {
      return "< " + plain(smallest, 3, language);
    }
    return plain(value, 3, language);
  }

  private static String signed(BigDecimal value, int decimals, String language) {
    String text = plain(value, decimals, language);
    boolean positive = value.setScale(decimals, RoundingMode.HALF_UP).signum() > 0;
    return positive ? "+" + text : text;
  }

  private static String plain(BigDecimal value, int decimals, String language) {
    boolean indonesian = language.equals(INDONESIAN);
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    StringBuilder text = new StringBuilder(rounded.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(indonesian ? '.' : ',');
      }
      text.append(whole.charAt(i));
    }
    if (point >= 0) {
      text.append(indonesian ? ',' : '.').append(digits, point + 1, digits.length());
    }
    return text.toString();
  }
}
