package id.bina.io.scan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where the numbers of a column of cases stand in files.
 *
 * @param column the column of the files
 * @param times a second column by which the first is multiplied, exactly
 * @param rounding what happens to numbers with more decimals than the column of cases holds
 */
public record MappedNumber(String column, Optional<String> times, Rounding rounding) {

  /** Checks that all parts are there. */
  public MappedNumber {
    requireNonNull(column, "column");
    requireNonNull(times, "times");
    requireNonNull(rounding, "rounding");
  }

  /**
   * Numbers that stand in one column; one with more decimals is refused.
   *
   * @param column the column of the files
   */
  public static MappedNumber of(String column) {
    return new MappedNumber(column, Optional.empty(), Rounding.REFUSED);
  }
}
