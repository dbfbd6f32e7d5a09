package id.bina.scoring.oracle;

import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.RateRatio;
import id.bina.scoring.stat.effect.RatioEffect;
import id.bina.scoring.stat.effect.TwoByTwo;
import id.bina.scoring.stat.test.FisherExact;

/** Shares of two groups: difference, ratios, exact tests. */
final class TwoSharesAnswers implements Answerer {

  @Override
  public String topic() {
    return "two shares";
  }

  @Override
  public String r(OracleCase c) {
    return "prop.test(yes, n, correct = FALSE); fisher.test(matrix(c(yes1, yes2, no1, no2), 2));"
        + " poisson.test(c(yes1, yes2), c(n1, n2))";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    for (int row = 0; row < c.table().size(); row++) {
      long yes1 = count(c, "yes1", row);
      long no1 = count(c, "no1", row);
      long yes2 = count(c, "yes2", row);
      long no2 = count(c, "no2", row);
      String at = "/" + row;
      shares(at, TwoByTwo.of(yes1, no1, yes2, no2).orThrow(), answers);
      RateRatio rates = RateRatio.of(yes1, yes1 + no1, yes2, yes2 + no2).orThrow();
      answers.put("/rate_ratio_ci95_exact" + at, rates.interval());
      FisherExact fisher = FisherExact.of(yes1, no1, yes2, no2).orThrow();
      answers.put("/fisher_two_sided" + at, fisher.test().value());
      answers.put("/fisher_greater" + at, fisher.test(Alternative.GREATER).value());
      answers.put("/fisher_less" + at, fisher.test(Alternative.LESS).value());
    }
  }

  private static long count(OracleCase c, String column, int row) {
    return Math.round(c.table().numbers(column).value(row));
  }

  private static void shares(String at, TwoByTwo table, Answers answers) {
    answers.put("/share1" + at, table.difference().first().share());
    answers.put("/wilson95_share1" + at, table.difference().first().interval());
    answers.put("/difference" + at, table.difference().difference());
    answers.put("/newcombe95" + at, table.difference().interval());
    ratio("/odds_ratio", at, "_ci95_woolf", table.oddsRatio(), answers);
    ratio("/risk_ratio", at, "_ci95_katz", table.riskRatio(), answers);
  }

  private static void ratio(
      String name, String at, String method, Outcome<RatioEffect> ratio, Answers answers) {
    answers.put(name + at, ratio, RatioEffect::value);
    answers.put(name + method + at + "/0", ratio.map(RatioEffect::interval), Interval::lower);
    answers.put(name + method + at + "/1", ratio.map(RatioEffect::interval), Interval::upper);
  }
}
