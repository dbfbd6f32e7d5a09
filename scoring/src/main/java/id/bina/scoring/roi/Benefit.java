package id.bina.scoring.roi;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Words;
import java.math.BigDecimal;

/**
 * One documented improvement of the first year, in money.
 *
 * @param what what improved, not blank
 * @param improvement money in the year, in the currency of the costs; below 0 if it got worse
 * @param attributed the part that is attributed to the training, in [0, 1]
 * @param confidence how sure whoever says so is, in [0, 1]; it lowers the benefit and is no
 *     probability
 * @param isolation by what the part was told from other causes
 * @param document what shows it, not blank: a benefit that nothing shows is none
 */
public record Benefit(
    String what,
    BigDecimal improvement,
    BigDecimal attributed,
    BigDecimal confidence,
    Isolation isolation,
    String document) {

  /**
   * Checks the shares and that there is a document.
   *
   * @throws IllegalArgumentException if a share is out of range or a text is blank
   */
  public Benefit {
    Words.notBlank("what of a benefit", what);
    Words.notBlank("document of benefit " + what, document);
    requireNonNull(isolation, "isolation");
    improvement = Decimals.normalized("improvement", improvement);
    attributed = share("attributed", attributed, what);
    confidence = share("confidence", confidence, what);
  }

  private static BigDecimal share(String name, BigDecimal share, String what) {
    BigDecimal normal = Decimals.normalized(name, share);
    if (normal.signum() < 0 || normal.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          name + " must be in [0, 1], was " + normal.toPlainString() + " (benefit " + what + ")");
    }
    return normal;
  }

  /**
   * What counts of it: improvement times attributed part times confidence.
   *
   * @return in the currency of the costs, exact
   */
  public BigDecimal adjusted() {
    return Decimals.normalized("adjusted", improvement.multiply(attributed).multiply(confidence));
  }
}
