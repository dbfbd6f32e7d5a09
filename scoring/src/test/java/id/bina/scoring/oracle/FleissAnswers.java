package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.stat.agreement.FleissKappa;
import java.util.List;

/** Fleiss' kappa of several coders. */
final class FleissAnswers implements Answerer {

  @Override
  public String topic() {
    return "Fleiss kappa";
  }

  @Override
  public String r(OracleCase c) {
    return "irr::kappam.fleiss(read.csv('" + c.name() + ".csv'), detail = TRUE)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<Numbers> coders = c.table().columns().stream().map(c.table()::numbers).toList();
    FleissKappa kappa = FleissKappa.of(coders).orThrow();
    answers.put("/kappa", kappa.value());
    answers.put("/observed_agreement", kappa.agreement());
    answers.put("/expected_agreement", kappa.expected());
    answers.put("/se_null", kappa.standardErrorByChance());
    answers.put("/z", kappa.z());
    answers.put("/p", kappa.p());
    String at = "/per_category";
    answers.put(at + "/se_null", kappa.standardErrorOfCategory());
    for (int j = 0; j < kappa.categories().size(); j++) {
      double z = kappa.value(j) / kappa.standardErrorOfCategory();
      answers.put(at + "/category/" + j, kappa.categories().get(j).value().doubleValue());
      answers.put(at + "/share/" + j, kappa.share(j));
      answers.put(at + "/kappa/" + j, kappa.value(j));
      answers.put(at + "/z/" + j, z);
      answers.put(at + "/p/" + j, Normal.twoSided(z));
    }
  }
}
