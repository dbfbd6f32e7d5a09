package id.bina.io.internal;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decimal numbers as people write them, with a point or a comma.
 *
 * <p>{@code 1.234} is one and a bit where the point is decimal, and one thousand two hundred where
 * it groups; one cell cannot tell, the column often can. Nothing here guesses.
 */
public final class Decimals {

  /** Which sign separates the decimals; the other one may group thousands. */
  public enum Sign {
    /** {@code 1,234.5}, as in English. */
    POINT('.', ','),
    /** {@code 1.234,5}, as in Indonesian. */
    COMMA(',', '.');

    private final char decimal;
    private final char group;
    private final Pattern pattern;

    Sign(char decimal, char group) {
      this.decimal = decimal;
      this.group = group;
      String plain = "\\d+(?:\\" + decimal + "\\d+)?";
      String grouped = "[1-9]\\d{0,2}(?:\\" + group + "\\d{3})+(?:\\" + decimal + "\\d+)?";
      this.pattern = Pattern.compile("[-+]?(?:" + plain + "|" + grouped + ")");
    }

    /**
     * Reads a cell.
     *
     * @param words the words of the cell
     * @return the number with the decimals it was written with, or empty if it is none
     */
    public Optional<BigDecimal> parse(String words) {
      if (!pattern.matcher(words).matches()) {
        return Optional.empty();
      }
      StringBuilder digits = new StringBuilder(words.length());
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c != group) {
          digits.append(c == decimal ? '.' : c);
        }
      }
      return Optional.of(new BigDecimal(digits.toString()));
    }
  }

  private Decimals() {}

  /**
   * With which signs a cell is a number.
   *
   * @param words the words of the cell
   */
  public static Set<Sign> readings(String words) {
    Set<Sign> readings = EnumSet.noneOf(Sign.class);
    for (Sign sign : Sign.values()) {
      if (sign.parse(words).isPresent()) {
        readings.add(sign);
      }
    }
    return readings;
  }

  /**
   * Whether a cell is a different number with each sign.
   *
   * @param words the words of the cell
   */
  public static boolean isAmbiguous(String words) {
    Optional<BigDecimal> point = Sign.POINT.parse(words);
    Optional<BigDecimal> comma = Sign.COMMA.parse(words);
    return point.isPresent() && comma.isPresent() && !point.equals(comma);
  }
}
