package id.bina.scoring.stat;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Which values of a series lie farther from its mean than its steps from one to the next would make
 * them: the chart of individuals and moving ranges (XmR).
 *
 * <p>Limits are the mean plus and minus {@value #FACTOR} mean moving ranges. Missing values are
 * left out, and the step over one counts. Not computable with fewer than {@value #LEAST} values.
 *
 * <p>Sources: Shewhart (1931); the factor 3 / 1.128: NIST/SEMATECH e-Handbook, 6.3.2.2.
 *
 * @param n how many values
 * @param mean the mean of the values
 * @param lower the lower limit
 * @param upper the upper limit
 * @param outside the rows of values outside the limits, from 0 on
 */
public record IndividualsChart(
    int n, double mean, double lower, double upper, List<Integer> outside) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "individuals-chart";

  /** The fewest values from which limits say something. */
  public static final int LEAST = 8;

  /** How many mean moving ranges the limits lie from the mean. */
  public static final double FACTOR = 2.66;

  /** Checks order and keeps a copy. */
  public IndividualsChart {
    outside = List.copyOf(outside);
    if (!(lower <= mean && mean <= upper)) {
      throw new IllegalArgumentException(
          "limits must hold the mean, were [" + lower + ", " + upper + "] around " + mean);
    }
  }

  /**
   * The chart of a series.
   *
   * @param series the values in order of time
   */
  public static Outcome<IndividualsChart> of(Numbers series) {
    if (series.present() < LEAST) {
      return Check.tooFew(series.present(), "values in a series", LEAST);
    }
    double[] values = series.presentValues();
    double mean = 0;
    double ranges = 0;
    for (int i = 0; i < values.length; i++) {
      mean += values[i] / values.length;
      ranges += i == 0 ? 0 : Math.abs(values[i] - values[i - 1]) / (values.length - 1);
    }
    double reach = FACTOR * ranges;
    List<Integer> outside = new ArrayList<>();
    for (int row = 0; row < series.size(); row++) {
      if (series.isPresent(row) && Math.abs(series.value(row) - mean) > reach + 1e-12) {
        outside.add(row); // what lies on the limit but for rounding lies within
      }
    }
    return Outcome.of(
        new IndividualsChart(values.length, mean, mean - reach, mean + reach, outside));
  }

  /** One line: {@code mean 0.300, limits [0.180, 0.420], 1 of 12 outside}. */
  @Override
  public String toString() {
    return "mean "
        + Digits.of(mean)
        + ", limits ["
        + Digits.of(lower)
        + ", "
        + Digits.of(upper)
        + "], "
        + outside.size()
        + " of "
        + n
        + " outside";
  }

  @Override
  public String table() {
    return new TextTable("Individuals and moving ranges")
        .row("n", "mean", "lower", "upper", "outside")
        .row(
            Integer.toString(n),
            Digits.of(mean),
            Digits.of(lower),
            Digits.of(upper),
            Integer.toString(outside.size()))
        .toString();
  }
}
