package id.bina.core.regulation;

import id.bina.core.Decimals;
import id.bina.core.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many completed forms a survey needs, by the size of the population.
 *
 * <p>{@code S = x2 N P (1 - P) / (d2 (N - 1) + x2 P (1 - P))} of Krejcie and Morgan, rounded half
 * up as their printed table is: 120 people need 92 forms, 1,000 need 278. It is exact until
 * rounded; the printed table differs at 100,000 alone (384, the formula gives 383).
 *
 * <p>Source: Krejcie and Morgan (1970), doi:10.1177/001316447003000308, which the annex of
 * PermenPANRB 14/2017 uses.
 *
 * @param chiSquare the quantile of chi-square with one degree of freedom, above 0
 * @param proportion the share that is assumed, above 0 and below 1; 0.5 asks for most forms
 * @param error how far the share may be off, above 0 and below 1
 */
public record SampleSizeRule(BigDecimal chiSquare, BigDecimal proportion, BigDecimal error) {

  /**
   * Normalises the figures and checks their ranges.
   *
   * @throws IllegalArgumentException if a figure lies outside its range
   */
  public SampleSizeRule {
    chiSquare = Decimals.normalized("chi-square", chiSquare);
    proportion = Decimals.normalized("proportion", proportion);
    error = Decimals.normalized("error", error);
    if (chiSquare.signum() <= 0) {
      throw new IllegalArgumentException("chi-square must be above 0, was " + chiSquare);
    }
    requireShare("proportion", proportion);
    requireShare("error", error);
  }

  private static void requireShare(String name, BigDecimal share) {
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(name + " must be between 0 and 1, was " + share);
    }
  }

  /**
   * How many completed forms are needed.
   *
   * @param population how many people could have been asked, 0 or more
   * @return from 0 to the population; a population of few is asked in full
   * @throws IllegalArgumentException if the population is below 0
   */
  public long of(long population) {
    if (population < 0) {
      throw new IllegalArgumentException("population must be 0 or more, was " + population);
    }
    if (population == 0) {
      return 0;
    }
    Rational spread =
        Rational.of(chiSquare.multiply(proportion).multiply(BigDecimal.ONE.subtract(proportion)));
    Rational square = Rational.of(error.multiply(error));
    Rational below = square.times(Rational.of(population - 1)).plus(spread);
    return spread
        .times(Rational.of(population))
        .dividedBy(below)
        .toDecimal(0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
