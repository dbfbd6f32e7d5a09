package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
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
    List<String> names = c.texts("categories");
    List<Numbers> coders =
        c.table().columns().stream().map(column -> c.coded(column, names)).toList();
    Outcome<FleissKappa> kappa = FleissKappa.of(coders);
    answers.put("/kappa", kappa, FleissKappa::value);
    answers.put("/observed_agreement", kappa, FleissKappa::agreement);
    answers.put("/expected_agreement", kappa, FleissKappa::expected);
    answers.put("/se_null", kappa, FleissKappa::standardErrorByChance);
    answers.put("/z", kappa, FleissKappa::z);
    answers.put("/p", kappa, FleissKappa::p);
    kappa.asOptional().ifPresent(each -> categories(answers, each, names));
  }

  private static void categories(Answers answers, FleissKappa kappa, List<String> names) {
    boolean words = names.stream().anyMatch(name -> !name.matches("-?[0-9.]+"));
    String at = "/per_category";
    answers.put(at + "/se_null", kappa.standardErrorOfCategory());
    for (int j = 0; j < kappa.categories().size(); j++) {
      double z = kappa.value(j) / kappa.standardErrorOfCategory();
      double code = kappa.categories().get(j).value().doubleValue();
      if (words) {
        answers.put(at + "/category/" + j, names.get((int) code - 1));
      } else {
        answers.put(at + "/category/" + j, code);
      }
      answers.put(at + "/share/" + j, kappa.share(j));
      answers.put(at + "/kappa/" + j, kappa.value(j));
      answers.put(at + "/z/" + j, z);
      answers.put(at + "/p/" + j, Normal.twoSided(z));
    }
  }
}
