package id.bina.scoring.oracle;

import id.bina.scoring.internal.Check;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.impact.InterruptedSeries;

/** A series before and after a programme. */
final class InterruptedSeriesAnswers implements Answerer {

  @Override
  public String topic() {
    return "interrupted time series";
  }

  @Override
  public String r(OracleCase c) {
    return "sandwich::NeweyWest(lm(y ~ t + after + since), lag = "
        + c.text("lags")
        + ", prewhite = FALSE, adjust = TRUE)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    InterruptedSeries series =
        InterruptedSeries.of(
                c.column("value"),
                c.input("first_after").asInt(),
                c.input("lags").asInt(),
                Check.LEVEL)
            .orThrow();
    put(answers, "/trend_before", series.trendBefore());
    put(answers, "/level_change", series.levelChange());
    put(answers, "/slope_change", series.slopeChange());
  }

  private static void put(Answers answers, String at, Estimate estimate) {
    answers.put(at + "/value", estimate.value());
    answers.put(at + "/se", estimate.standardError());
    answers.put(at + "/t", estimate.t());
    answers.put(at + "/df", estimate.df());
    answers.put(at + "/p", estimate.p());
    answers.put(at + "/ci95", estimate.interval());
  }
}
