package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Continuity;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.test.PseudoMedian;
import id.bina.scoring.stat.test.SignTest;
import id.bina.scoring.stat.test.Subtraction;
import id.bina.scoring.stat.test.WilcoxonSignedRank;
import id.bina.scoring.stat.test.ZeroDifferences;

/** The same persons twice: t, signed ranks and signs. */
final class PairedTestAnswers implements Answerer {

  private static final String DECIMAL = "/wilcoxon/decimal_ties_split_by_binary_rounding";

  @Override
  public String topic() {
    return "paired t and Wilcoxon";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('"
        + c.name()
        + ".csv'); t.test(d$"
        + c.text("post")
        + ", d$"
        + c.text("pre")
        + ", paired = TRUE); wilcox.test(d$"
        + c.text("post")
        + " - d$"
        + c.text("pre")
        + ", exact = FALSE)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers pre = c.column("pre");
    Numbers post = c.column("post");
    PairedT t = PairedT.of(pre, post).orThrow();
    answers.put("/paired_t/t", t.change().t());
    answers.put("/paired_t/df", t.change().df());
    answers.put("/paired_t/p", t.change().p());
    answers.put("/paired_t/ci95", t.change().interval());
    answers.put("/paired_t/estimate", t.change().value());
    SignTest signs = SignTest.of(pre, post).orThrow();
    answers.put("/sign_test/plus", signs.up());
    answers.put("/sign_test/minus", signs.down());
    answers.put("/sign_test/p_exact_binomial", signs.test().value());
    // the reference ranks differences of doubles
    WilcoxonSignedRank ranks = ranks(pre, post, Subtraction.BINARY, ZeroDifferences.WILCOXON);
    counts(ranks, answers);
    wilcoxon(ranks, answers);
    pratt(ranks(pre, post, Subtraction.BINARY, ZeroDifferences.PRATT), answers);
    answers.put(
        "/wilcoxon/hodges_lehmann_nonzero_walsh_median",
        PseudoMedian.of(pre, post).orThrow().value());
    decimals(ranks, ranks(pre, post, Subtraction.DECIMAL, ZeroDifferences.WILCOXON), answers);
  }

  private static WilcoxonSignedRank ranks(
      Numbers pre, Numbers post, Subtraction how, ZeroDifferences zeros) {
    return WilcoxonSignedRank.of(pre, post, how, zeros).orThrow();
  }

  private static void counts(WilcoxonSignedRank ranks, Answers answers) {
    answers.put("/n_pairs", ranks.pairs());
    answers.put("/zeros", ranks.zeros());
    answers.put("/n_used", ranks.used());
    answers.put("/ties_in_abs_differences", ranks.hasTies());
  }

  private static void wilcoxon(WilcoxonSignedRank ranks, Answers answers) {
    answers.put("/wilcoxon/W_plus", ranks.plus());
    answers.put("/wilcoxon/W_minus", ranks.minus());
    answers.put("/wilcoxon/T_min", Math.min(ranks.plus(), ranks.minus()));
    answers.put("/wilcoxon/sigma_tie_corrected", ranks.sigma());
    answers.put("/wilcoxon/z_no_continuity", ranks.z(Continuity.NONE));
    answers.put("/wilcoxon/p_normal_no_continuity", p(ranks, Continuity.NONE));
    answers.put("/wilcoxon/z_continuity", ranks.z(Continuity.CORRECTED));
    answers.put("/wilcoxon/p_normal_continuity", p(ranks, Continuity.CORRECTED));
    answers.put(
        "/wilcoxon/p_greater_no_continuity",
        ranks.normal(Alternative.GREATER, Continuity.NONE).value());
    answers.put("/wilcoxon/rank_biserial_matched", ranks.rankBiserial());
    answers.put("/wilcoxon/r_effect_z_over_sqrt_n_used", ranks.zEffect());
    ranks.exact().asOptional().map(PermutationP::value).ifPresent(p -> exact(p, answers));
  }

  private static void exact(double p, Answers answers) {
    answers.put("/wilcoxon/exact/exact_conditional_p_zeros_dropped_midranks", p);
    // R gives words and no p where values are equal, or where there are 50 or more
    answers.put("/wilcoxon/exact_r_wilcox_test_no_ties", p);
  }

  private static void pratt(WilcoxonSignedRank ranks, Answers answers) {
    answers.put("/wilcoxon/pratt/W_plus", ranks.plus());
    answers.put("/wilcoxon/pratt/mean", ranks.middle());
    answers.put("/wilcoxon/pratt/sd", ranks.sigma());
    answers.put("/wilcoxon/pratt/z", ranks.z(Continuity.NONE));
    answers.put("/wilcoxon/pratt/p_normal_no_continuity", p(ranks, Continuity.NONE));
    ranks
        .exact()
        .asOptional()
        .ifPresent(p -> answers.put("/wilcoxon/exact/exact_conditional_p_pratt", p.value()));
  }

  private static void decimals(
      WilcoxonSignedRank binary, WilcoxonSignedRank decimal, Answers answers) {
    if (binary.plus() == decimal.plus() && binary.sigma() == decimal.sigma()) {
      answers.put(DECIMAL, "none");
      return;
    }
    answers.put(DECIMAL + "/W_plus", decimal.plus());
    answers.put(DECIMAL + "/p_normal_no_continuity", p(decimal, Continuity.NONE));
    answers.put(DECIMAL + "/p_normal_continuity", p(decimal, Continuity.CORRECTED));
    decimal
        .exact()
        .asOptional()
        .ifPresent(p -> answers.put(DECIMAL + "/exact_conditional_p", p.value()));
  }

  private static double p(WilcoxonSignedRank ranks, Continuity continuity) {
    return ranks.normal(Alternative.TWO_SIDED, continuity).value();
  }
}
