package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Decimals;
import id.bina.core.Words;
import java.math.BigDecimal;

/**
 * A number that a regulation sets, with how sure that is.
 *
 * @param name what the number is, such as {@code "jp_per_year.pns"}; a {@link Code}
 * @param value the number, without trailing zeros
 * @param confirmed how sure it is
 * @param source article and document, not blank
 */
public record Figure(String name, BigDecimal value, Confirmation confirmed, String source) {

  /**
   * Checks the name and that the figure says where it is from.
   *
   * @throws IllegalArgumentException if the name is not a code or the source is blank
   */
  public Figure {
    Code.requireValid("figure name", name);
    value = Decimals.normalized("figure " + name, value);
    requireNonNull(confirmed, "confirmed");
    Words.notBlank("source of figure " + name, source);
  }
}
