package id.bina.scoring.oracle;

import id.bina.scoring.stat.time.SeasonalMannKendall;

/** Trends within seasons. */
final class SeasonalTrendAnswers implements Answerer {

  @Override
  public String topic() {
    return "seasonal Mann-Kendall";
  }

  @Override
  public String r(OracleCase c) {
    return "trend::smk.test(ts(x, frequency = " + c.text("period") + "))";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    SeasonalMannKendall trend =
        SeasonalMannKendall.of(c.column("value"), c.input("period").asInt()).orThrow();
    for (int season = 0; season < trend.seasons().size(); season++) {
      answers.put("/S/" + season, trend.seasons().get(season));
    }
    answers.put("/S_total", trend.s());
    answers.put("/variance", trend.variance());
    answers.put("/z", trend.z());
    answers.put("/p", trend.p());
    answers.put("/slope", trend.slope());
  }
}
