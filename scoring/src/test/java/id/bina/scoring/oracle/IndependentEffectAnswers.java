package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.EffectSize;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.stat.effect.CliffDelta;
import id.bina.scoring.stat.effect.CliffDelta.IntervalOfDelta;
import id.bina.scoring.stat.effect.Correction;
import id.bina.scoring.stat.effect.IndependentEffect;
import id.bina.scoring.stat.effect.IndependentEffect.Divisor;
import id.bina.scoring.stat.effect.IndependentEffect.IntervalOfD;

/** Standardised differences of two groups. */
final class IndependentEffectAnswers implements Answerer {

  @Override
  public String topic() {
    return "independent-groups effect sizes";
  }

  @Override
  public String r(OracleCase c) {
    String value = "d$" + c.text("value") + "[d$" + c.text("group") + " == '";
    String both = value + c.text("group1_x") + "'], " + value + c.text("group2_y_control") + "'])";
    return "d <- read.csv('"
        + c.name()
        + ".csv'); effectsize::cohens_d("
        + both
        + "; effectsize::glass_delta("
        + both
        + "; effectsize::cliffs_delta("
        + both;
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers x = c.table().numbersWhere(c.text("value"), c.text("group"), c.text("group1_x"));
    Numbers y =
        c.table().numbersWhere(c.text("value"), c.text("group"), c.text("group2_y_control"));
    IndependentEffect effect = IndependentEffect.of(x, y).orThrow();
    samples(effect, answers);
    answers.put("/welch_df", Welch.of(x, y).orThrow().difference().df());
    d(effect, answers);
    others(effect, answers);
    cliff(CliffDelta.of(x, y).orThrow(), answers);
  }

  private static void samples(IndependentEffect effect, Answers answers) {
    answers.put("/n1", effect.first().n());
    answers.put("/n2", effect.second().n());
    answers.put("/mean1", effect.first().mean());
    answers.put("/mean2", effect.second().mean());
    answers.put("/sd1", effect.first().sd());
    answers.put("/sd2", effect.second().sd());
    answers.put("/sd_pooled", effect.pooledSd());
    answers.put("/df", effect.df());
    answers.put("/J_exact", Correction.EXACT.factor(effect.df()));
    answers.put("/J_approx", Correction.APPROXIMATE.factor(effect.df()));
  }

  private static void d(IndependentEffect effect, Answers answers) {
    EffectSize d = effect.d();
    answers.put("/cohens_d", d.value());
    Interval ends = d.interval().orThrow();
    Tolerance limits = Tolerance.noncentral(ends, unit(effect));
    answers.put("/cohens_d_ci95_noncentral_t", ends, limits);
    answers.put("/hedges_g_exact", d.corrected());
    answers.put(
        "/hedges_g_exact_ci95_noncentral_t_times_J", d.correctedInterval().orThrow(), limits);
    answers.put("/hedges_g_approx", d.value() * Correction.APPROXIMATE.factor(effect.df()));
    double error = effect.standardError(IntervalOfD.HEDGES_OLKIN);
    answers.put("/se_d_hedges_olkin", error);
    answers.put("/se_d_df_version", effect.standardError(IntervalOfD.HEDGES_OLKIN_DF));
    answers.put("/se_g_borenstein", d.correction() * error);
    EffectSize normal = effect.d(IntervalOfD.HEDGES_OLKIN);
    answers.put("/d_ci95_normal_hedges_olkin", normal.interval().orThrow());
    answers.put("/g_ci95_normal_borenstein", normal.correctedInterval().orThrow());
  }

  private static void others(IndependentEffect effect, Answers answers) {
    EffectSize average = effect.dAverage().orThrow();
    answers.put("/d_average_variance", average.value());
    answers.put(
        "/d_average_variance_ci95_noncentral_t_welch_df",
        average.interval().orThrow(),
        Tolerance.noncentral(average.interval().orThrow(), unit(effect)));
    EffectSize glass = effect.glass().orThrow();
    answers.put("/glass_delta_sd2", glass.value());
    answers.put(
        "/glass_delta_sd2_ci95_noncentral_t",
        glass.interval().orThrow(),
        Tolerance.noncentral(glass.interval().orThrow(), unit(effect)));
    effect
        .glass(Divisor.FIRST)
        .asOptional()
        .ifPresent(first -> answers.put("/glass_delta_sd1", first.value()));
    answers.put("/common_language_normal", effect.commonLanguage());
  }

  /** What one unit of non-centrality is in standard deviations, about. */
  private static double unit(IndependentEffect effect) {
    return Math.sqrt(1.0 / effect.first().n() + 1.0 / effect.second().n());
  }

  private static void cliff(CliffDelta delta, Answers answers) {
    answers.put("/cliff/delta", delta.delta());
    answers.put("/cliff/greater", delta.greater());
    answers.put("/cliff/less", delta.less());
    answers.put("/cliff/ties", delta.ties());
    answers.put("/cliff/variance_unbiased_cliff", delta.unbiasedVariance());
    answers.put("/cliff/variance_used", delta.variance());
    answers.put("/cliff/probability_of_superiority", delta.superiority());
    interval("/cliff/ci95_symmetric_normal", delta, IntervalOfDelta.SYMMETRIC, answers);
    interval("/cliff/ci95_feng_cliff_normal", delta, IntervalOfDelta.FENG_CLIFF, answers);
    interval("/cliff/ci95_feng_cliff_t_df_n1n2m2", delta, IntervalOfDelta.FENG_CLIFF_T, answers);
    interval("/cliff/ci95_fisher_z_rank_biserial", delta, IntervalOfDelta.FISHER_Z, answers);
    interval("/cliff/effectsize_cliffs_delta_ci95", delta, IntervalOfDelta.FISHER_Z, answers);
  }

  private static void interval(
      String at, CliffDelta delta, IntervalOfDelta method, Answers answers) {
    // where all pairs go one way we give no interval; the formulas of the cases shrink to a point
    delta.interval(method).asOptional().ifPresent(ends -> answers.put(at, ends));
  }
}
