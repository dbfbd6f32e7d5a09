package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Text;
import java.math.BigDecimal;

/**
 * A value that an exhibit is read against, such as where a band begins.
 *
 * @param label what it is, such as {@code B}
 * @param at where it stands, in the unit of the first column
 */
public record ExhibitLine(Text label, BigDecimal at) {

  /** Normalises the number. */
  public ExhibitLine {
    requireNonNull(label, "label");
    at = Decimals.normalized("line of an exhibit", at);
  }

  /** Label and number: {@code B at 76.61}. */
  @Override
  public String toString() {
    return label + " at " + at.toPlainString();
  }
}
