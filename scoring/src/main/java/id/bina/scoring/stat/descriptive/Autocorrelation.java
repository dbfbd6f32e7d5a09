package id.bina.scoring.stat.descriptive;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Ratios;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;

/**
 * How far a series goes with itself some steps before.
 *
 * <p>{@code Autocorrelation.of(series, 1)} is {@code sum (y_t - m) (y_t+1 - m) / sum (y_t - m)^2},
 * which lies from -1 to 1. Exact sums, rounded once.
 *
 * <ul>
 *   <li>the values stand in order of time at equal steps; a gap breaks the steps, so there is none
 *       then
 *   <li>at least {@code lag + 2} values that are not all equal
 * </ul>
 *
 * Source: Box and Jenkins (1976), <i>Time Series Analysis</i>; certified values by NIST StRD.
 *
 * @param n number of values
 * @param lag how many steps before, 1 or more
 * @param value from -1 to 1
 */
public record Autocorrelation(long n, int lag, double value) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "autocorrelation";

  /** Checks ranges. */
  public Autocorrelation {
    checkLag(lag);
    if (n < lag + 2L) {
      throw new IllegalArgumentException(
          "n of an autocorrelation must be " + (lag + 2L) + " or more, was " + n);
    }
    if (!(value >= -1 && value <= 1)) {
      throw new IllegalArgumentException("autocorrelation must be in [-1, 1], was " + value);
    }
  }

  private static void checkLag(int lag) {
    if (lag < 1) {
      throw new IllegalArgumentException("lag must be 1 or more, was " + lag);
    }
  }

  /**
   * The autocorrelation of a series.
   *
   * @param series the values in order of time, without gaps
   * @param lag how many steps before, 1 or more
   */
  public static Outcome<Autocorrelation> of(Numbers series, int lag) {
    checkLag(lag);
    if (series.present() < series.size()) {
      return Outcome.notComputable(
          Absence.MISSING_ELEMENT,
          series.size()
              - series.present()
              + " of "
              + series.size()
              + " values are missing, which breaks the steps of the series");
    }
    if (series.size() < lag + 2) {
      return Check.tooFew(series.size(), "values in a series", lag + 2L);
    }
    BigDecimal[] deviations = deviations(series);
    BigDecimal below = products(deviations, 0);
    if (below.signum() == 0) {
      return Check.noSpread(series.name().orElse("the series"));
    }
    double value = Ratios.nearest(products(deviations, lag), below);
    return Outcome.of(new Autocorrelation(series.size(), lag, value));
  }

  /** n times the deviations from the mean, exact. */
  private static BigDecimal[] deviations(Numbers series) {
    BigDecimal n = BigDecimal.valueOf(series.size());
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = 0; row < series.size(); row++) {
      sum = sum.add(series.decimal(row));
    }
    BigDecimal[] deviations = new BigDecimal[series.size()];
    for (int row = 0; row < deviations.length; row++) {
      deviations[row] = series.decimal(row).multiply(n).subtract(sum);
    }
    return deviations;
  }

  private static BigDecimal products(BigDecimal[] deviations, int lag) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = lag; row < deviations.length; row++) {
      sum = sum.add(deviations[row].multiply(deviations[row - lag]));
    }
    return sum;
  }

  /** One line: {@code autocorrelation at lag 1: -0.3073, n 200}. */
  @Override
  public String toString() {
    return "autocorrelation at lag " + lag + ": " + Digits.of(value) + ", n " + n;
  }

  @Override
  public String table() {
    return new TextTable("Autocorrelation")
        .row("", "n", "value")
        .row("lag " + lag, Long.toString(n), Digits.of(value))
        .toString();
  }
}
