package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Continuity;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.HodgesLehmann;
import id.bina.scoring.stat.MannWhitney;
import id.bina.scoring.stat.PooledT;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.stat.test.VarianceRatio;
import java.util.List;

/** Two independent groups: t, variances, ranks. */
final class TwoGroupTestAnswers implements Answerer {

  @Override
  public String topic() {
    return "two independent groups";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('"
        + c.name()
        + ".csv'); x <- d$"
        + c.text("value")
        + "[d$"
        + c.text("group")
        + " == '"
        + c.text("x")
        + "']; y <- d$"
        + c.text("value")
        + "[d$"
        + c.text("group")
        + " == '"
        + c.text("y")
        + "']; t.test(x, y); var.test(x, y); wilcox.test(x, y, exact = FALSE)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers x = c.table().numbersWhere(c.text("value"), c.text("group"), c.text("x"));
    Numbers y = c.table().numbersWhere(c.text("value"), c.text("group"), c.text("y"));
    answers.put("/n1", (long) x.present());
    answers.put("/n2", (long) y.present());
    PooledT pooled = PooledT.of(x, y).orThrow();
    t("/student_t", pooled.difference(), pooled.first(), pooled.second(), answers);
    Welch welch = Welch.of(x, y).orThrow();
    t("/welch_t", welch.difference(), welch.first(), welch.second(), answers);
    VarianceRatio ratio = VarianceRatio.of(x, y).orThrow();
    answers.put("/f_test_variances/F", ratio.f());
    answers.put("/f_test_variances/p", ratio.p());
    ranks(MannWhitney.of(x, y).orThrow(), answers);
    answers.put(
        "/mann_whitney/hodges_lehmann_shift",
        HodgesLehmann.of(x, y).orThrow().shift(),
        Tolerance.CLOSED.at(pooled.pooledSd()));
  }

  private static void t(
      String at, Estimate difference, Sample first, Sample second, Answers answers) {
    answers.put(at + "/t", difference.t());
    answers.put(at + "/df", difference.df());
    answers.put(at + "/p", difference.p());
    answers.put(at + "/ci95", difference.interval());
    answers.put(at + "/estimate", List.of(first.mean(), second.mean()));
  }

  private static void ranks(MannWhitney test, Answers answers) {
    double pairs = (double) test.first().present() * (double) test.second().present();
    answers.put("/mann_whitney/U_x", test.u());
    answers.put("/mann_whitney/U_y", pairs - test.u());
    answers.put("/mann_whitney/U_min", Math.min(test.u(), pairs - test.u()));
    answers.put("/mann_whitney/sigma_tie_corrected", test.sigma());
    answers.put("/mann_whitney/z_no_continuity", test.z(Continuity.NONE));
    answers.put("/mann_whitney/z_continuity", test.z(Continuity.CORRECTED));
    answers.put("/mann_whitney/p_normal_no_continuity", p(test, Continuity.NONE));
    answers.put("/mann_whitney/p_normal_continuity", p(test, Continuity.CORRECTED));
    answers.put("/mann_whitney/rank_biserial", test.rankBiserial());
    // the reference has words and no exact p value of large groups, although there may be one
    var exact = test.exact().asOptional().map(each -> each.p().value());
    exact.ifPresent(p -> answers.put("/mann_whitney/exact_conditional_p", p));
    exact.ifPresent(p -> answers.put("/mann_whitney/exact_p_r_no_ties", p));
  }

  private static double p(MannWhitney test, Continuity continuity) {
    return test.normal(Alternative.TWO_SIDED, continuity).value();
  }
}
