package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Decimals;
import id.bina.core.Text;
import id.bina.core.Words;
import java.math.BigDecimal;

/**
 * What one category counts, such as 25 points for a doctorate.
 *
 * @param code what data write for the category; a {@link Code}
 * @param name the words of the regulation
 * @param points what it counts, without trailing zeros
 * @param confirmed how sure the number is
 * @param source article and document, not blank
 */
public record Points(
    String code, Text name, BigDecimal points, Confirmation confirmed, String source) {

  /** Normalises the number and checks that it says where it is from. */
  public Points {
    Code.requireValid("code of points", code);
    requireNonNull(name, "name");
    points = Decimals.normalized("points of " + code, points);
    requireNonNull(confirmed, "confirmed");
    Words.notBlank("source of points " + code, source);
  }
}
