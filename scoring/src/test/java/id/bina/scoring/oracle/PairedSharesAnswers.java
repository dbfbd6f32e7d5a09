package id.bina.scoring.oracle;

import id.bina.scoring.stat.McNemar;
import id.bina.scoring.stat.McNemar.PValue;

/** Shares of the same persons twice. */
final class PairedSharesAnswers implements Answerer {

  @Override
  public String topic() {
    return "paired shares";
  }

  @Override
  public String r(OracleCase c) {
    return "binom.test(before_only, before_only + after_only)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    McNemar pairs = McNemar.of(c.column("before"), c.column("after")).orThrow();
    answers.put("/n", pairs.n());
    answers.put("/both", pairs.both());
    answers.put("/before_only", pairs.beforeOnly());
    answers.put("/after_only", pairs.afterOnly());
    answers.put("/neither", pairs.neither());
    answers.put("/difference", pairs.difference());
    answers.put("/p_exact", pairs.p());
    answers.put("/p_mid", pairs.p(PValue.MID_P));
    answers.put("/newcombe95", pairs.interval());
  }
}
