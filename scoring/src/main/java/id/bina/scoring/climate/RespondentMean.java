package id.bina.scoring.climate;

import id.bina.core.Rational;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Interval;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.tally.RowTally;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The mean over respondents of each one's own mean, and its spread, exact until the root.
 *
 * @param n respondents who answered enough items
 * @param mean exact, in points
 * @param variance between respondents, exact; 0 of one respondent
 */
record RespondentMean(long n, Rational mean, Rational variance) {

  /** Of those who answered at least a share of the items; empty if nobody did. */
  static Optional<RespondentMean> of(RowTally rows, double shareNeeded) {
    Rational sum = Rational.ZERO;
    Rational squares = Rational.ZERO;
    long n = 0;
    RowTally kept = rows.answeredAtLeast(BigDecimal.valueOf(shareNeeded));
    for (Map.Entry<Rational, Long> each : kept.means().entrySet()) {
      Rational count = Rational.of(each.getValue());
      sum = sum.plus(each.getKey().times(count));
      squares = squares.plus(each.getKey().times(each.getKey()).times(count));
      n = Math.addExact(n, each.getValue());
    }
    if (n == 0) {
      return Optional.empty();
    }
    Rational number = Rational.of(n);
    Rational deviations = squares.minus(sum.times(sum).dividedBy(number));
    Rational variance = n == 1 ? Rational.ZERO : deviations.dividedBy(number.minus(Rational.ONE));
    return Optional.of(new RespondentMean(n, sum.dividedBy(number), variance));
  }

  /** The same turned around on its scale. */
  RespondentMean turned(Scale scale) {
    return new RespondentMean(
        n, Rational.of((long) scale.lowest() + scale.highest()).minus(mean), variance);
  }

  /** The same in percent of the maximum possible. */
  RespondentMean pomp(Scale scale) {
    Rational factor = Rational.of(100, (long) scale.highest() - scale.lowest());
    return new RespondentMean(
        n,
        mean.minus(Rational.of(scale.lowest())).times(factor),
        variance.times(factor).times(factor));
  }

  /** Student's interval, cut at the ends; empty with fewer respondents than asked for. */
  Optional<Interval> interval(double level, int least, double lowest, double highest) {
    if (n < Math.max(2, least)) {
      return Optional.empty();
    }
    double half =
        StudentT.critical(level, (double) (n - 1)) * Math.sqrt(variance.doubleValue() / (double) n);
    double middle = mean.doubleValue();
    return Optional.of(
        Interval.of(Math.max(lowest, middle - half), Math.min(highest, middle + half), level, "t"));
  }
}
