package id.bina.scoring.stat.resample;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What a figure becomes when one row at a time is left out.
 *
 * <p>{@code Jackknife.of(Statistics.correlation(), x, y)}. The standard error is right for smooth
 * statistics and wrong for medians. Not computable with fewer than 3 complete rows, if the
 * statistic has no value for some of the smaller samples, or if no row moves it.
 *
 * <p>Sources: Efron and Tibshirani (1993), <i>An Introduction to the Bootstrap</i>, 11 and 14.3;
 * for several groups Davison and Hinkley (1997), 5.23.
 *
 * @param n number of rows that were left out in turn
 * @param estimate of all rows
 * @param bias estimated; the corrected estimate is {@code estimate - bias}
 * @param standardError above 0
 * @param acceleration a sixth of the skewness of the rows' influence, for BCa intervals
 */
public record Jackknife(
    long n, double estimate, double bias, double standardError, double acceleration)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "jackknife";

  /** The fewest rows. */
  public static final int LEAST = 3;

  /** Checks the numbers. */
  public Jackknife {
    if (!(standardError > 0 && Double.isFinite(standardError))) {
      throw new IllegalArgumentException(
          "standard error must be finite and above 0, was " + standardError);
    }
  }

  /**
   * The jackknife of a statistic.
   *
   * @param statistic what is computed
   * @param columns of the same rows; rows with a gap in one of them are left out
   */
  public static Outcome<Jackknife> of(Statistic statistic, Numbers... columns) {
    return of(statistic, Rows.of(List.of(columns)));
  }

  static Outcome<Jackknife> of(Statistic statistic, Rows rows) {
    int n = rows.size();
    if (n < LEAST) {
      return Check.tooFew(n, "complete rows", LEAST);
    }
    OptionalDouble estimate = statistic.of(rows.columns());
    OptionalDouble[] without =
        IntStream.range(0, n)
            .parallel()
            .mapToObj(row -> statistic.of(rows.without(row)))
            .toArray(OptionalDouble[]::new);
    if (estimate.isEmpty() || IntStream.range(0, n).anyMatch(i -> without[i].isEmpty())) {
      return Outcome.notComputable(
          Absence.UNIDENTIFIED, "the statistic has no value for some of the rows");
    }
    Influence influence = new Influence();
    long[] once = new long[n];
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      once[i] = 1;
      values[i] = without[i].getAsDouble();
    }
    influence.add(values, once);
    return influence.jackknife(estimate.getAsDouble());
  }

  /** One line: {@code 0.8254, se 0.0490, bias -0.0011, n 30}. */
  @Override
  public String toString() {
    return Digits.of(estimate)
        + ", se "
        + Digits.of(standardError)
        + ", bias "
        + Digits.of(bias)
        + ", n "
        + n;
  }

  @Override
  public String table() {
    return new TextTable("Jackknife")
        .row("", "n", "value", "se", "bias", "acceleration")
        .row(
            "estimate",
            Long.toString(n),
            Digits.of(estimate),
            Digits.of(standardError),
            Digits.of(bias),
            Digits.of(acceleration))
        .toString();
  }
}
