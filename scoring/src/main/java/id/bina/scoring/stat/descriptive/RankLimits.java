package id.bina.scoring.stat.descriptive;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Normal;

/** Intervals of rank correlations by Fisher's transformation. */
final class RankLimits {

  private RankLimits() {}

  /**
   * The interval on the scale of Fisher, brought back.
   *
   * @param value from -1 to 1
   * @param variance of the transformed value times {@code n - lost}
   * @param n how many rows
   * @param lost by which n is reduced
   */
  static Outcome<Interval> of(
      double value, double variance, long n, long lost, double level, String method) {
    if (n <= lost) {
      return Check.tooFew(n, "complete rows", lost + 1);
    }
    if (Math.abs(value) == 1) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE,
          "both columns have the same order throughout, which leaves no spread to judge by");
    }
    return Outcome.of(of(value, Math.sqrt(variance / (n - lost)), level, method));
  }

  /**
   * The interval on the scale of Fisher, brought back.
   *
   * @param value between -1 and 1
   * @param error of the transformed value
   */
  static Interval of(double value, double error, double level, String method) {
    double middle = StrictMath.log1p(2 * value / (1 - value)) / 2;
    double half = Normal.critical(level) * error;
    return Interval.of(
        StrictMath.tanh(middle - half), StrictMath.tanh(middle + half), level, method);
  }
}
