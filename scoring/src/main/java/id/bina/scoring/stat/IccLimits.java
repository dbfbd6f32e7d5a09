package id.bina.scoring.stat;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.FisherF;

/** The limits of one intraclass correlation by quantiles of F. */
final class IccLimits {

  private final Icc icc;
  private final Icc.Form form;
  private final double value;
  private final double n;
  private final double k;
  private final double tail;

  IccLimits(Icc icc, Icc.Form form, double value) {
    this.icc = icc;
    this.form = form;
    this.value = value;
    this.n = icc.targets();
    this.k = icc.raters();
    this.tail = (1 - icc.level()) / 2;
  }

  Outcome<Interval> interval() {
    return switch (form) {
      case ONE_ONE, ONE_MEAN -> byF(icc.meanSquares().within(), n * (k - 1));
      case THREE_ONE, THREE_MEAN -> byF(icc.meanSquares().error(), (n - 1) * (k - 1));
      case TWO_ONE, TWO_MEAN -> satterthwaite();
    };
  }

  private Outcome<Interval> byF(double noise, double df) {
    double f = icc.meanSquares().targets() / noise;
    double lower = f / FisherF.quantile(1 - tail, n - 1, df);
    double upper = f * FisherF.quantile(1 - tail, df, n - 1);
    return form.isMean()
        ? limits(1 - 1 / lower, 1 - 1 / upper)
        : limits((lower - 1) / (lower + k - 1), (upper - 1) / (upper + k - 1));
  }

  private Outcome<Interval> satterthwaite() {
    double rows = icc.meanSquares().targets();
    double columns = icc.meanSquares().raters();
    double error = icc.meanSquares().error();
    double df = df(columns / error);
    double below = k * columns + (k * n - k - n) * error;
    double low = FisherF.quantile(1 - tail, n - 1, df);
    double high = FisherF.quantile(1 - tail, df, n - 1);
    double lower = n * (rows - low * error) / (low * below + n * rows);
    double upper = n * (high * rows - error) / (below + n * high * rows);
    if (form == Icc.Form.TWO_ONE) {
      return limits(lower, upper);
    }
    return 1 + lower * (k - 1) > 0
        ? limits(ofMean(lower), ofMean(upper))
        : Outcome.notComputable(
            Absence.OUT_OF_RANGE, "the lower limit for the mean of raters is below every number");
  }

  private double ofMean(double one) {
    return k * one / (1 + (k - 1) * one);
  }

  /** Satterthwaite's degrees of freedom, from the coefficient of one rating. */
  private double df(double f) {
    double one = icc.value(Icc.Form.TWO_ONE).match(each -> each, none -> value);
    double levels = k * one * f;
    double rest = n * (1 + (k - 1) * one) - k * one;
    double above = (k - 1) * (n - 1) * (levels + rest) * (levels + rest);
    return above / ((n - 1) * levels * levels + rest * rest);
  }

  private Outcome<Interval> limits(double lower, double upper) {
    if (!Double.isFinite(lower) || !Double.isFinite(upper)) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N,
          icc.targets() + " targets leave too few degrees of freedom for an interval");
    }
    return Outcome.of(
        Interval.of(lower, Math.max(lower, upper), icc.level(), Icc.METHOD + "-" + form.id()));
  }
}
