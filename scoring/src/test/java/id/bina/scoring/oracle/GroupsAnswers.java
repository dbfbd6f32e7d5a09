package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.stat.test.AdjustedP.Procedure;
import id.bina.scoring.stat.test.KruskalWallis;
import id.bina.scoring.stat.test.Levene;
import id.bina.scoring.stat.test.OneWayAnova;
import id.bina.scoring.stat.test.WelchAnova;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Several independent groups: analyses of variance, ranks, spread, pairs. */
final class GroupsAnswers implements Answerer {

  @Override
  public String topic() {
    return "one-way ANOVA";
  }

  @Override
  public String r(OracleCase c) {
    String formula = c.text("value") + " ~ factor(" + c.text("group") + ")";
    return "d <- read.csv('"
        + c.name()
        + ".csv'); anova(lm("
        + formula
        + ", d)); oneway.test("
        + formula
        + ", d); kruskal.test("
        + formula
        + ", d)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers[] groups =
        c.texts("group_order").stream()
            .map(name -> c.table().numbersWhere(c.text("value"), c.text("group"), name).named(name))
            .toArray(Numbers[]::new);
    OneWayAnova anova = OneWayAnova.of(groups).orThrow();
    Tolerance tolerance = tolerance(groups, anova);
    groups(groups, tolerance, answers);
    anova(anova, tolerance, answers);
    certified(c, anova, answers);
    welch(WelchAnova.of(groups), tolerance, answers);
    ranks(KruskalWallis.of(groups).orThrow(), answers);
    // an F of spreads grows with n times what two means of spreads differ by
    Tolerance spread = Tolerance.of(tolerance.relative() * Math.sqrt((double) anova.n()));
    Tolerance ofF = tolerance.relative() == 1e-10 ? tolerance : spread;
    levene("/levene_mean", Levene.of(Levene.Middle.MEAN, groups), ofF, answers);
    levene("/brown_forsythe", Levene.of(Levene.Middle.MEDIAN, groups), ofF, answers);
    pairs(groups, tolerance, answers);
  }

  /**
   * R reads the decimals as doubles, which moves each by up to half a unit in its last place: what
   * that is in standard deviations is what R's own figures can be trusted to.
   */
  private static Tolerance tolerance(Numbers[] groups, OneWayAnova anova) {
    double largest =
        Arrays.stream(groups)
            .flatMapToDouble(group -> Arrays.stream(group.presentValues()))
            .map(Math::abs)
            .max()
            .orElse(0);
    double read = Math.ulp(largest) / Math.sqrt(anova.meanSquareWithin());
    return Tolerance.of(Math.max(1e-10, 10 * read));
  }

  private static void groups(Numbers[] groups, Tolerance tolerance, Answers answers) {
    for (int i = 0; i < groups.length; i++) {
      answers.put("/group_n/" + i, (long) groups[i].present());
      Outcome<Sample> sample = Sample.of(groups[i]);
      answers.put("/group_mean/" + i, sample, Sample::mean);
      answers.put("/group_sd/" + i, sample, Sample::sd, tolerance);
    }
  }

  private static void anova(OneWayAnova anova, Tolerance tolerance, Answers answers) {
    answers.put("/n", anova.n());
    Tolerance between = tolerance.at(1e-3 * anova.withinSquares()); // means may be equal
    answers.put("/anova/F", anova.f(), tolerance.at(1e-3));
    answers.put("/anova/df1", anova.df1());
    answers.put("/anova/df2", anova.df2());
    answers.put("/anova/p", anova.p(), tail(tolerance));
    answers.put("/anova/ss_between", anova.betweenSquares(), between);
    answers.put("/anova/ss_within", anova.withinSquares(), tolerance);
    answers.put("/anova/ms_between", anova.meanSquareBetween(), between);
    answers.put("/anova/ms_within", anova.meanSquareWithin(), tolerance);
    answers.put("/anova/eta_sq", anova.etaSquared(), tolerance.at(0.1));
    answers.put("/anova/omega_sq", anova.omegaSquared(), tolerance.at(0.1));
    answers.put("/anova/epsilon_sq", anova.epsilonSquared(), tolerance.at(0.1));
  }

  /** A tail far out moves by more than what it is the tail of: by the logarithm of its size. */
  private static Tolerance tail(Tolerance tolerance) {
    return tolerance.relative() == 1e-10 ? tolerance : Tolerance.of(100 * tolerance.relative());
  }

  private static void certified(OracleCase c, OneWayAnova anova, Answers answers) {
    if (!c.expects("/certified_nist/between")) {
      answers.absent("/certified_nist", "data without a certificate");
      return;
    }
    answers.put("/certified_nist/between/df", anova.df1());
    answers.put("/certified_nist/between/ss", anova.betweenSquares());
    answers.put("/certified_nist/between/ms", anova.meanSquareBetween());
    answers.put("/certified_nist/between/F", anova.f());
    answers.put("/certified_nist/within/df", anova.df2());
    answers.put("/certified_nist/within/ss", anova.withinSquares());
    answers.put("/certified_nist/within/ms", anova.meanSquareWithin());
    answers.put("/certified_nist/r_squared", anova.etaSquared());
    answers.put("/certified_nist/residual_sd", Math.sqrt(anova.meanSquareWithin()));
  }

  private static void welch(Outcome<WelchAnova> welch, Tolerance tolerance, Answers answers) {
    answers.put("/welch_anova/F", welch, WelchAnova::f, tolerance.at(1e-3));
    answers.put("/welch_anova/df2", welch, WelchAnova::df2, tolerance);
    answers.put("/welch_anova/p", welch, WelchAnova::p, tail(tolerance));
    welch.asOptional().ifPresent(some -> answers.put("/welch_anova/df1", some.df1()));
  }

  private static void ranks(KruskalWallis test, Answers answers) {
    answers.put("/kruskal_wallis/H", test.h());
    answers.put("/kruskal_wallis/df", (long) test.df());
    answers.put("/kruskal_wallis/p", test.chiSquare().value());
    answers.put("/kruskal_wallis/tie_correction_C", test.tieCorrection());
    answers.put("/kruskal_wallis/H_uncorrected", test.uncorrected());
    answers.put("/kruskal_wallis/mean_ranks", test.meanRanks());
    answers.put("/kruskal_wallis/epsilon_sq", test.epsilonSquared());
    answers.put("/kruskal_wallis/eta_sq_H", test.etaSquared());
  }

  private static void levene(
      String at, Outcome<Levene> outcome, Tolerance tolerance, Answers answers) {
    answers.put(at + "/F", outcome, Levene::f, tolerance.at(1));
    answers.put(at + "/df1", outcome, Levene::df1);
    answers.put(at + "/df2", outcome, Levene::df2);
    answers.put(at + "/p", outcome, Levene::p, tail(tolerance));
  }

  private static void pairs(Numbers[] groups, Tolerance tolerance, Answers answers) {
    List<Double> raw = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      for (int j = i + 1; j < groups.length; j++) {
        Outcome<Welch> welch = Welch.of(groups[i], groups[j]);
        if (!welch.isComputed()) {
          return;
        }
        raw.add(welch.orThrow().difference().p());
      }
    }
    String at = "/pairwise_welch_t_p";
    answers.put(at + "/raw", raw, tail(tolerance));
    double[] p = raw.stream().mapToDouble(Double::doubleValue).toArray();
    answers.put(at + "/holm", AdjustedPAnswers.of(Procedure.HOLM, p), tail(tolerance));
    answers.put(at + "/bh", AdjustedPAnswers.of(Procedure.BENJAMINI_HOCHBERG, p), tail(tolerance));
    answers.put(at + "/bonferroni", AdjustedPAnswers.of(Procedure.BONFERRONI, p), tail(tolerance));
  }
}
