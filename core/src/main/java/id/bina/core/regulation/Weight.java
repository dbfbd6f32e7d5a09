package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Decimals;
import id.bina.core.Text;
import id.bina.core.Words;
import java.math.BigDecimal;

/**
 * What share of a total one component has.
 *
 * @param code what data write for the component; a {@link Code}
 * @param name the words of the regulation
 * @param share above 0 and at most 1, without trailing zeros
 * @param confirmed how sure the number is
 * @param source article and document, not blank
 */
public record Weight(
    String code, Text name, BigDecimal share, Confirmation confirmed, String source) {

  /**
   * Normalises the share and checks its range.
   *
   * @throws IllegalArgumentException if the share is 0 or less, or above 1
   */
  public Weight {
    Code.requireValid("code of a weight", code);
    requireNonNull(name, "name");
    share = Decimals.normalized("weight of " + code, share);
    requireNonNull(confirmed, "confirmed");
    Words.notBlank("source of weight " + code, source);
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "weight must be above 0 and at most 1, was " + share.toPlainString() + " (" + code + ")");
    }
  }
}
