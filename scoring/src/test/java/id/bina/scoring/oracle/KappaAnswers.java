package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.stat.Kappa;
import id.bina.scoring.stat.KappaWeights;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/** Cohen's kappa of two columns, unweighted and weighted. */
final class KappaAnswers implements Answerer {

  @Override
  public String topic() {
    return "Cohen kappa";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('"
        + c.name()
        + ".csv'); f <- function(x) factor(x, "
        + c.texts("categories_in_order")
        + "); vcd::Kappa(table(f(d[[1]]), f(d[[2]])), weights = 'Fleiss-Cohen')";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<String> columns = c.table().columns();
    List<String> names = c.texts("categories_in_order");
    Numbers first = c.coded(columns.get(0), names);
    Numbers second = c.coded(columns.get(1), names);
    List<BigDecimal> all = OracleCase.codes(names);
    put(answers, "", first, second, all);
    if (c.expects("/observed_categories_only/unweighted")) {
      TreeSet<BigDecimal> used = new TreeSet<>();
      for (int row = 0; row < first.size(); row++) {
        if (first.isPresent(row) && second.isPresent(row)) {
          used.add(first.decimal(row));
          used.add(second.decimal(row));
        }
      }
      List<BigDecimal> observed = List.copyOf(used);
      String at = "/observed_categories_only";
      answers.put(at + "/categories", observed.stream().map(BigDecimal::doubleValue).toList());
      put(answers, at, first, second, observed);
    }
  }

  private static void put(
      Answers answers, String at, Numbers first, Numbers second, List<BigDecimal> categories) {
    String[] names = {"/unweighted", "/linear", "/quadratic"};
    for (KappaWeights weights : KappaWeights.values()) {
      String here = at + names[List.of(KappaWeights.values()).indexOf(weights)];
      Outcome<Kappa> kappa = Kappa.of(first, second, categories, weights);
      answers.put(here + "/kappa", kappa, Kappa::value);
      answers.put(here + "/po", kappa, Kappa::agreement);
      answers.put(here + "/pe", kappa, Kappa::expected);
      answers.put(here + "/ase", kappa, Kappa::standardError, spread(kappa));
      answers.put(here + "/se_null", kappa, Kappa::standardErrorByChance);
      answers.put(here + "/z_null", kappa, Kappa::z);
      answers.put(here + "/p_null", kappa, Kappa::p);
      kappa.asOptional().ifPresent(each -> wald(answers, here, each));
    }
  }

  /** Where all agree the error is 0, and R is left with the root of what cancels: 8e-9. */
  private static Tolerance spread(Outcome<Kappa> kappa) {
    boolean all = kappa.match(each -> each.agreement() == 1, none -> false);
    return all ? Tolerance.of(1e-7).at(1) : Tolerance.CLOSED;
  }

  /** The interval of R is not cut at -1 and 1. */
  private static void wald(Answers answers, String at, Kappa kappa) {
    double reach = Normal.critical(0.95) * kappa.standardError();
    answers.put(
        at + "/ci95_wald_ase",
        List.of(kappa.value() - reach, kappa.value() + reach),
        spread(Outcome.of(kappa)).at(Math.abs(kappa.value()) + reach));
  }
}
