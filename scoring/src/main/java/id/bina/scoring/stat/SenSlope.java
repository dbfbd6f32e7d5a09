package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.KendallNull;
import id.bina.scoring.internal.Normal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * The median of the changes per step between all pairs of a series.
 *
 * <p>Sources: Sen (1968), doi:10.1080/01621459.1968.10480934; the interval of longer series:
 * Gilbert (1987), <i>Statistical Methods for Environmental Pollution Monitoring</i>, 16.5.
 *
 * @param value the median change per step, in the unit of the series
 * @param slopes how many pairs there are
 * @param interval from the ordered changes, or why there is none; between two ranks in proportion
 * @param rounded the same with ranks rounded half to even, as R's trend and scipy give it
 * @param interceptOfResiduals where the line stands at time 0: the median of what the slope leaves
 * @param interceptOfMedians the same through the median value at the median time
 */
public record SenSlope(
    double value,
    int slopes,
    Outcome<Interval> interval,
    Outcome<Interval> rounded,
    double interceptOfResiduals,
    double interceptOfMedians) {

  /** Id of the method. */
  public static final String METHOD = "sen-slope";

  /** Id of the interval from the exact distribution. */
  public static final String EXACT = "sen-exact";

  /** Id of the interval from the normal distribution. */
  public static final String NORMAL = "sen-normal";

  /** Checks that the parts are there. */
  public SenSlope {
    requireNonNull(interval, "interval");
    requireNonNull(rounded, "rounded");
    if (!Double.isFinite(value) || slopes < 1) {
      throw new IllegalArgumentException(
          "slope must be finite and rest on 1 pair or more, was " + value + " of " + slopes);
    }
  }

  /** Of short series; equal values make the interval wider, not narrower. */
  static SenSlope exact(double[] times, double[] values, double level) {
    double[] ordered = ordered(times, values);
    int rank = exactRank(values.length, level);
    Outcome<Interval> interval =
        rank == 0
            ? tooFew(values, level)
            : Outcome.of(
                Interval.of(ordered[rank - 1], ordered[ordered.length - rank], level, EXACT));
    return of(times, values, ordered, interval, interval);
  }

  /** The highest rank from both ends that still holds the level; 0 if none does. */
  private static int exactRank(int n, double level) {
    KendallNull none = KendallNull.withoutTies(n);
    BigInteger beyond = BigInteger.ZERO;
    int rank = 0;
    while (rank < none.most() / 2) {
      beyond = beyond.add(none.orders(rank));
      if (1 - 2 * Exact.quotient(beyond, none.all()) < level) {
        break;
      }
      rank++;
    }
    return rank;
  }

  static SenSlope normal(double[] times, double[] values, double variance, double level) {
    double[] ordered = ordered(times, values);
    double reach = Normal.critical(level) * Math.sqrt(variance);
    double lower = (ordered.length - reach) / 2;
    double upper = (ordered.length + reach) / 2 + 1;
    Outcome<Interval> interval =
        lower < 1
            ? tooFew(values, level)
            : Outcome.of(Interval.of(at(ordered, lower), at(ordered, upper), level, NORMAL));
    double low = Math.rint(lower);
    double high = Math.rint(upper);
    Outcome<Interval> rounded =
        low < 1 || high > ordered.length
            ? tooFew(values, level)
            : Outcome.of(Interval.of(at(ordered, low), at(ordered, high), level, NORMAL));
    return of(times, values, ordered, interval, rounded);
  }

  private static Outcome<Interval> tooFew(double[] values, double level) {
    return Outcome.notComputable(
        Absence.BELOW_MINIMUM_N,
        values.length + " values are too few for an interval at " + Digits.percent(level));
  }

  private static SenSlope of(
      double[] times,
      double[] values,
      double[] ordered,
      Outcome<Interval> interval,
      Outcome<Interval> rounded) {
    double slope = median(ordered);
    double[] residuals = new double[values.length];
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] = values[i] - slope * times[i];
    }
    return new SenSlope(
        slope,
        ordered.length,
        interval,
        rounded,
        median(sorted(residuals)),
        median(sorted(values)) - slope * median(sorted(times)));
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double[] ordered(double[] times, double[] values) {
    int n = values.length;
    double[] slopes = new double[n * (n - 1) / 2];
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[next] = (values[j] - values[i]) / (times[j] - times[i]);
        next++;
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  /** Between two ranks the value lies in between. */
  private static double at(double[] ordered, double rank) {
    int below = (int) Math.floor(rank);
    if (below >= ordered.length) {
      return ordered[ordered.length - 1];
    }
    double part = rank - below;
    return ordered[below - 1] + part * (ordered[below] - ordered[below - 1]);
  }

  private static double median(double[] ordered) {
    int middle = ordered.length / 2;
    return ordered.length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
  }

  /** One line: {@code 0.278 per step, 95 % [0.229, 0.320]}. */
  @Override
  public String toString() {
    return Digits.of(value)
        + " per step"
        + interval.<String>match(ends -> ", " + Digits.of(ends), none -> "");
  }
}
