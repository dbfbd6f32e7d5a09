package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.impact.WildClusterTest;
import java.util.List;

/** Whether a coefficient is 0, where clusters are few. */
final class WildClusterAnswers implements Answerer {

  @Override
  public String topic() {
    return "wild cluster bootstrap";
  }

  @Override
  public String r(OracleCase c) {
    return "for each choice of signs: lm(fitted(m0) + sign[cluster] * resid(m0) ~ .), t by CR1";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<Numbers> covariates =
        c.texts("covariates").stream().map(name -> c.table().numbers(name)).toList();
    List<String> clusters = c.table().texts(c.text("cluster"));
    WildClusterTest test =
        WildClusterTest.of(
                c.column("outcome"), covariates, clusters, c.text("term"), Beyond.refuse())
            .orThrow();
    answers.put("/value", test.value());
    answers.put("/t", test.t());
    answers.put("/clusters", (long) test.clusters());
    answers.put("/p", test.p().value());
  }
}
