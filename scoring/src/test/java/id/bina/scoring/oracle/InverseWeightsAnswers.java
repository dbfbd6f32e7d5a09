package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.NormalEstimate;
import id.bina.scoring.stat.impact.Estimand;
import id.bina.scoring.stat.impact.InverseWeights;
import id.bina.scoring.stat.impact.LogisticFit;
import id.bina.scoring.stat.impact.PropensityTrimming;
import java.util.List;

/** Weights by the inverse probability of treatment. */
final class InverseWeightsAnswers implements Answerer {

  /** Means that weights have made equal: digits cancel, overlap weights leave nothing. */
  private static final Tolerance BALANCED = Tolerance.ITERATIVE.at(1e-3);

  @Override
  public String topic() {
    return "inverse probability weights";
  }

  @Override
  public String r(OracleCase c) {
    return "glm(treated ~ age + grade, binomial); survey::svymean(~y, svydesign(ids = ~1, weights ="
        + " w))";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<Numbers> covariates = c.texts("covariates").stream().map(c.table()::numbers).toList();
    Numbers treated = c.column("treated");
    logit(answers, LogisticFit.of(treated, covariates).orThrow());
    for (Estimand estimand : Estimand.values()) {
      InverseWeights weights =
          InverseWeights.of(treated, covariates, estimand, PropensityTrimming.none()).orThrow();
      String at = "/" + estimand.id();
      Estimate effect = weights.effect(c.column("outcome")).orThrow();
      answers.put(at + "/effect", effect.value());
      answers.put(at + "/se", effect.standardError());
      answers.put(at + "/p", effect.p());
      answers.put(at + "/effective_treated", weights.effectiveTreated());
      answers.put(at + "/effective_others", weights.effectiveOthers());
      for (int j = 0; j < weights.balance().size(); j++) {
        answers.put(at + "/imbalance_before/" + j, weights.balance().get(j).before());
        answers.put(at + "/imbalance_after/" + j, weights.balance().get(j).after(), BALANCED);
      }
    }
  }

  private static void logit(Answers answers, LogisticFit fit) {
    for (int j = 0; j < fit.terms().size(); j++) {
      String term = Answers.part(j == 0 ? "(Intercept)" : fit.terms().get(j));
      NormalEstimate each = fit.coefficients().get(j);
      answers.put("/logit" + term, each.value(), Tolerance.ITERATIVE);
      answers.put("/logit_se" + term, each.standardError(), Tolerance.ITERATIVE);
    }
  }
}
