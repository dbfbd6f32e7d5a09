package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one case has in one column: a number, or the reason why there is none.
 *
 * @param number the number or code, without trailing zeros; present exactly if nothing is missing
 * @param missing the reason; present exactly if there is no number
 */
public record CaseValue(Optional<BigDecimal> number, Optional<Missing> missing) {

  /**
   * Checks that there is a number or a reason.
   *
   * @throws IllegalArgumentException if there are both, or neither
   */
  public CaseValue {
    number = number.map(Counting::plain);
    if (number.isPresent() == missing.isPresent()) {
      throw new IllegalArgumentException(
          "value of a case must have a number or a reason, had "
              + (number.isPresent() ? "both" : "neither"));
    }
  }

  /**
   * A number that is there.
   *
   * @param number the number
   */
  public static CaseValue of(BigDecimal number) {
    return new CaseValue(Optional.of(number), Optional.empty());
  }

  /**
   * A number that is not there.
   *
   * @param reason why
   */
  public static CaseValue missing(Missing reason) {
    return new CaseValue(Optional.empty(), Optional.of(requireNonNull(reason, "reason")));
  }

  /** The number, or the name of the reason. */
  @Override
  public String toString() {
    return number
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> missing.map(Enum::name).orElse(""));
  }
}
