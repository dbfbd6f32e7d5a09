package id.bina.core.result;

import id.bina.core.Decimals;
import id.bina.core.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One place of an exhibit: a number, or what stands in its place.
 *
 * @param value the number, if there is one
 * @param instead why there is none, or words where words belong; present if {@code value} is not
 */
public record ExhibitCell(Optional<BigDecimal> value, Optional<Text> instead) {

  /** Normalises the number and checks that there is exactly one of the two. */
  public ExhibitCell {
    value = value.map(number -> Decimals.normalized("value of an exhibit", number));
    if (value.isPresent() == instead.isPresent()) {
      throw new IllegalArgumentException(
          "cell of an exhibit must have a value or words instead, had "
              + (value.isPresent() ? "both" : "neither"));
    }
  }

  /**
   * A number.
   *
   * @param value the number
   * @return the cell
   */
  public static ExhibitCell of(BigDecimal value) {
    return new ExhibitCell(Optional.of(value), Optional.empty());
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @return the cell
   */
  public static ExhibitCell of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /**
   * Words in place of a number.
   *
   * @param instead the words
   * @return the cell
   */
  public static ExhibitCell of(Text instead) {
    return new ExhibitCell(Optional.empty(), Optional.of(instead));
  }

  /** The number without exponent, or the Indonesian words. */
  @Override
  public String toString() {
    return value
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> instead.map(Text::toString).orElse(""));
  }
}
