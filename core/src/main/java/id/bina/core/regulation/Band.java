package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Text;
import id.bina.core.Words;
import java.math.BigDecimal;

/**
 * One band of a band table.
 *
 * @param code the mark of the band, such as {@code "A"}, not blank
 * @param name the band in words, such as <i>sangat baik</i>
 * @param lowestInclusive the lowest value that belongs to it, without trailing zeros
 */
public record Band(String code, Text name, BigDecimal lowestInclusive) {

  /**
   * Normalises the lowest value.
   *
   * @throws IllegalArgumentException if the code is blank
   */
  public Band {
    Words.notBlank("band code", code);
    requireNonNull(name, "name");
    lowestInclusive = Decimals.normalized("lowest value of band " + code, lowestInclusive);
  }

  /**
   * A band.
   *
   * @param code the mark of the band
   * @param name the band in Indonesian
   * @param lowestInclusive the lowest value that belongs to it, such as {@code "88.31"}
   * @return the band
   */
  public static Band of(String code, String name, String lowestInclusive) {
    return new Band(code, Text.of(name), new BigDecimal(lowestInclusive));
  }
}
