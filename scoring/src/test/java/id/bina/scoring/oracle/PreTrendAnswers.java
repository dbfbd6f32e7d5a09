package id.bina.scoring.oracle;

import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.impact.PreTrend;

/** Whether arms drifted apart before a programme. */
final class PreTrendAnswers implements Answerer {

  @Override
  public String topic() {
    return "pre-trend";
  }

  @Override
  public String r(OracleCase c) {
    return "clubSandwich::coef_test(lm(y ~ treated * time), 'CR2', cluster, test ="
        + " 'Satterthwaite')";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Estimate slopes =
        PreTrend.of(
                c.column("outcome"),
                c.column("treated"),
                c.column("time"),
                c.table().texts(c.text("cluster")))
            .orThrow()
            .slopes();
    answers.put("/slopes", slopes.value());
    answers.put("/se", slopes.standardError());
    answers.put("/df", slopes.df());
    answers.put("/p", slopes.p());
  }
}
