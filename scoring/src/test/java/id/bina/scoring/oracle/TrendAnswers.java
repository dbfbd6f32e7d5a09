package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.MannKendall;
import id.bina.scoring.stat.MannKendall.Null;
import id.bina.scoring.stat.SenSlope;

/** Mann and Kendall's test, Sen's slope. */
final class TrendAnswers implements Answerer {

  /** The cases take 1.959964 for the normal quantile, which is seven digits. */
  private static final Tolerance SEVEN_DIGITS = Tolerance.of(1e-7);

  /** R takes the exact upper tail from 1, and is off by what a double leaves there. */
  private static final Tolerance FROM_ONE = Tolerance.of(1e-13).at(1);

  /** {@code qnorm(.975)}. */
  private static final double CRITICAL = 1.959963984540054;

  @Override
  public String topic() {
    return "Mann-Kendall";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- na.omit(read.csv('"
        + c.name()
        + ".csv')); trend::mk.test(d[[2]]); trend::sens.slope(d[[2]])";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers times = c.column("time");
    Numbers values = c.column("value");
    MannKendall trend = MannKendall.of(times, values, Null.NORMAL, 0.95).orThrow();
    answers.put("/S", trend.s());
    answers.put("/var_S_tie_corrected", trend.variance());
    answers.put("/var_S_without_ties", trend.varianceWithoutTies());
    answers.put("/z_continuity", trend.z());
    answers.put("/z_without_continuity", trend.zWithoutContinuity());
    answers.put("/p_two_sided", trend.p());
    answers.put("/tau_a", trend.tauA());
    answers.put("/tau_b", trend.tauB());
    // R gives words and no p where values are equal, or where there are 50 or more
    MannKendall.of(times, values, Null.EXACT, 0.95)
        .asOptional()
        .ifPresent(exact -> answers.put("/exact_p_kendall_no_ties", exact.p(), FROM_ONE));
    SenSlope slope = trend.slope();
    answers.put("/sen_slope", slope.value());
    answers.put("/n_slopes", (long) slope.slopes());
    double reach = CRITICAL * Math.sqrt(trend.variance());
    answers.put("/C_alpha", reach, SEVEN_DIGITS);
    answers.put("/rank_lower", (slope.slopes() - reach) / 2, SEVEN_DIGITS);
    answers.put("/rank_upper", (slope.slopes() + reach) / 2 + 1, SEVEN_DIGITS);
    put(answers, "/sen_ci95_interpolated", slope.interval(), SEVEN_DIGITS);
    put(answers, "/sen_ci95_rounded", slope.rounded(), Tolerance.CLOSED);
    answers.put("/intercept_median_of_residuals", slope.interceptOfResiduals());
    answers.put("/intercept_median_y_minus_slope_median_x", slope.interceptOfMedians());
  }

  private static void put(
      Answers answers, String at, Outcome<Interval> interval, Tolerance tolerance) {
    if (interval instanceof Outcome.Computed<Interval> some) {
      answers.put(at, some.value(), tolerance);
    } else {
      answers.absent(at + "/0", interval.toString());
      answers.absent(at + "/1", interval.toString());
    }
  }
}
