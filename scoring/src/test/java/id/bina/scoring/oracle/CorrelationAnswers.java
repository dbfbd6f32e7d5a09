package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.Correlation;
import id.bina.scoring.stat.descriptive.KendallTau;
import id.bina.scoring.stat.descriptive.Spearman;

/** Correlations of two columns. */
final class CorrelationAnswers implements Answerer {

  @Override
  public String topic() {
    return "correlations";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('"
        + c.name()
        + ".csv'); with(d, cor.test("
        + c.text("x")
        + ", "
        + c.text("y")
        + ", method = 'pearson')) # also 'spearman', 'kendall'";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers x = c.column("x");
    Numbers y = c.column("y");
    var pearson = Correlation.of(x, y);
    answers.put("/pearson/r", pearson, r -> r.r());
    answers.put("/pearson/t", pearson, r -> r.t());
    answers.put("/pearson/df", pearson, r -> r.n() - 2.0);
    answers.put("/pearson/p", pearson, r -> r.p());
    pearson
        .flatMap(Correlation::interval)
        .asOptional()
        .ifPresent(ends -> answers.put("/pearson/ci95_fisher_z", ends));
    var spearman = Spearman.of(x, y);
    answers.put("/spearman/rho", spearman, s -> s.rho());
    answers.put("/spearman/p_t", spearman, s -> s.p());
    var kendall = KendallTau.of(x, y);
    answers.put("/kendall_tau_b/tau", kendall, k -> k.tau());
    answers.put("/kendall_tau_b/z", kendall, k -> k.z());
    answers.put("/kendall_tau_b/p_normal", kendall, k -> k.p());
  }
}
