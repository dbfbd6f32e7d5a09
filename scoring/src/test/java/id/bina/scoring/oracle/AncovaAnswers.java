package id.bina.scoring.oracle;

import id.bina.scoring.stat.Ancova;
import id.bina.scoring.stat.BeforeAfter;
import id.bina.scoring.stat.Estimate;

/** Arms adjusted for the figure before. */
final class AncovaAnswers implements Answerer {

  @Override
  public String topic() {
    return "ANCOVA";
  }

  @Override
  public String r(OracleCase c) {
    return "sandwich::vcovHC(lm(after ~ arm + before), type = 'HC2')";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Ancova ancova = Ancova.of(arm(c, "1"), arm(c, "0")).orThrow();
    Estimate difference = ancova.estimate();
    answers.put("/difference", difference.value());
    answers.put("/se", difference.standardError());
    answers.put("/t", difference.t());
    answers.put("/df", difference.df());
    answers.put("/p", difference.p());
    answers.put("/ci95", difference.interval());
    answers.put("/slope", ancova.slope());
  }

  private static BeforeAfter arm(OracleCase c, String which) {
    return BeforeAfter.of(
        c.table().numbersWhere(c.text("before"), c.text("arm"), which),
        c.table().numbersWhere(c.text("after"), c.text("arm"), which));
  }
}
