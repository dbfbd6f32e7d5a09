package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.OneSampleT;

/**
 * A mean difference within respondents, in POMP.
 *
 * @param measure what was compared
 * @param taught for what
 * @param test the test, in the unit of the tallies
 * @param factor what turns that unit into POMP
 * @param shift what is then added
 * @param step the comparison in words
 */
record Paired(
    Measure measure, Taught taught, OneSampleT test, double factor, double shift, Text step) {

  long n() {
    return test.sample().n();
  }

  double value() {
    return test.sample().mean() * factor + shift;
  }

  /** Where the scales have one lowest point nothing is shifted, and the test is of 0. */
  double p() {
    Estimate raw = test.difference();
    return new Estimate(value(), raw.standardError() * factor, raw.df(), raw.level(), raw.method())
        .p();
  }

  Interval interval() {
    Interval raw = test.interval();
    return Interval.of(
        raw.lower() * factor + shift, raw.upper() * factor + shift, raw.level(), raw.method());
  }
}
