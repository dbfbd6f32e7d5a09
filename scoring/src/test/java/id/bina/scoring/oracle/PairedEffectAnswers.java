package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.stat.EffectSize;
import id.bina.scoring.stat.PairedEffect;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.effect.CliffDelta;
import id.bina.scoring.stat.effect.Correction;
import id.bina.scoring.stat.test.SignTest;
import id.bina.scoring.tally.Moments;

/** Standardised changes of the same persons. */
final class PairedEffectAnswers implements Answerer {

  @Override
  public String topic() {
    return "paired effect sizes";
  }

  @Override
  public String r(OracleCase c) {
    String pre = "d$`" + c.text("pre") + "`";
    String post = "d$`" + c.text("post") + "`";
    return "d <- read.csv('"
        + c.name()
        + ".csv', check.names = FALSE); effectsize::cohens_d("
        + post
        + ", "
        + pre
        + ", paired = TRUE)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers pre = c.column("pre");
    Numbers post = c.column("post");
    Moments pairs = Moments.of(pre.named("pre"), post.named("post"));
    PairedEffect effect = PairedEffect.of(pre, post).orThrow();
    means(PairedT.of(pre, post).orThrow(), pairs, answers);
    dz(effect.dz(), pairs.count(), answers);
    dAv(effect, pairs.count(), answers);
    dRm(effect.dRm().orThrow(), pairs.count(), answers);
    answers.put("/glass_delta_pre_sd", effect.dPre(), EffectSize::value);
    answers.put("/glass_becker_g_pre_sd_J", effect.dPre(), EffectSize::corrected);
    signs(SignTest.of(pre, post), answers);
    independent(pre, post, answers);
  }

  private static void means(PairedT t, Moments pairs, Answers answers) {
    answers.put("/n", pairs.count());
    answers.put("/mean_pre", t.first().mean());
    answers.put("/mean_post", t.second().mean());
    answers.put("/sd_pre", t.first().sd());
    answers.put("/sd_post", t.second().sd());
    answers.put("/mean_difference_post_minus_pre", t.change().value());
    answers.put("/sd_difference", t.differences().sd());
    answers.put("/r_pre_post", pairs.correlation(0, 1));
    answers.put("/df", t.change().df());
    double df = pairs.count() - 1.0;
    answers.put("/J_exact_df_n_minus_1", Correction.EXACT.factor(df));
    answers.put("/J_approx_df_n_minus_1", Correction.APPROXIMATE.factor(df));
  }

  private static void dz(Outcome<EffectSize> outcome, long n, Answers answers) {
    EffectSize dz = outcome.orThrow();
    answers.put("/d_z", dz.value());
    Tolerance limits = Tolerance.noncentral(dz.interval().orThrow(), 1 / Math.sqrt((double) n));
    answers.put("/d_z_ci95_noncentral_t", dz.interval().orThrow(), limits);
    answers.put("/g_z_exact_J_df_n_minus_1", dz.corrected());
    answers.put("/g_z_ci95", dz.correctedInterval().orThrow(), limits);
    answers.put("/g_z_approx", dz.value() * Correction.APPROXIMATE.factor(n - 1.0));
  }

  private static void dAv(PairedEffect effect, long n, Answers answers) {
    EffectSize rms = effect.dAv().orThrow();
    answers.put("/d_av_root_mean_square_sd", rms.value());
    Interval ofDz = effect.dz().orThrow().interval().orThrow();
    answers.put(
        "/d_av_rms_ci95_algina_keselman_noncentral_t",
        rms.interval().orThrow(),
        Tolerance.noncentral(ofDz, 1 / Math.sqrt((double) n)));
    EffectSize mean = effect.dAvLakens().orThrow();
    answers.put("/d_av_mean_of_sds", mean.value());
    answers.put("/g_av_mean_sds_J_exact_df_n_minus_1", mean.corrected());
    double df = 2 * n - 2.0;
    answers.put("/g_av_mean_sds_J_exact_df_2n_minus_2", mean.value() * Correction.EXACT.factor(df));
    answers.put("/g_av_mean_sds_J_approx_lakens", mean.value() * Correction.APPROXIMATE.factor(df));
  }

  private static void dRm(EffectSize rm, long n, Answers answers) {
    answers.put("/d_rm", rm.value());
    answers.put("/d_rm_se_borenstein", rm.interval().orThrow().width() / 2 / Normal.critical(0.95));
    answers.put("/d_rm_ci95_normal_borenstein", rm.interval().orThrow());
    answers.put("/g_rm_J_exact_df_n_minus_1", rm.corrected());
    answers.put("/g_rm_J_approx_lakens", rm.value() * Correction.APPROXIMATE.factor(2 * n - 2.0));
  }

  private static void signs(Outcome<SignTest> signs, Answers answers) {
    answers.put("/sign_counts/up", signs, SignTest::up);
    answers.put("/sign_counts/down", signs, SignTest::down);
    answers.put("/sign_counts/same", signs, SignTest::same);
    answers.put("/within_pair_delta", signs, SignTest::balance);
  }

  /** All persons with both, taken as if before and after were different people. */
  private static void independent(Numbers pre, Numbers post, Answers answers) {
    Numbers.Builder before = Numbers.builder();
    Numbers.Builder after = Numbers.builder();
    for (int row = 0; row < pre.size(); row++) {
      if (pre.isPresent(row) && post.isPresent(row)) {
        before.add(pre.value(row));
        after.add(post.value(row));
      }
    }
    CliffDelta delta = CliffDelta.of(after.build(), before.build()).orThrow();
    String at = "/cliff_delta_independent_treatment_post_vs_pre";
    answers.put(at + "/delta", delta.delta());
    answers.put(at + "/probability_of_superiority", delta.superiority());
  }
}
