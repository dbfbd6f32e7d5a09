package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.NormalEstimate;
import id.bina.scoring.stat.pooling.BetweenVariance;
import id.bina.scoring.stat.pooling.Egger;
import id.bina.scoring.stat.pooling.HartungKnapp;
import id.bina.scoring.stat.pooling.Heterogeneity;
import id.bina.scoring.stat.pooling.Pooling;
import id.bina.scoring.stat.pooling.Prediction;
import id.bina.scoring.stat.pooling.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pooling effects of studies. */
final class MetaAnalysisAnswers implements Answerer {

  /** As the files state it. */
  private static final Tolerance SOLVED = Tolerance.of(1e-8);

  private static final Tolerance PROFILE = Tolerance.of(1e-5);

  private static final Map<String, BetweenVariance> METHODS =
      Map.of(
          "FE", BetweenVariance.COMMON_EFFECT,
          "DL", BetweenVariance.DERSIMONIAN_LAIRD,
          "REML", BetweenVariance.REML,
          "ML", BetweenVariance.ML,
          "PM", BetweenVariance.PAULE_MANDEL);

  private static final Map<String, Prediction> CONVENTIONS =
      Map.of(
          "metafor_normal_quantile_wald_se", Prediction.NORMAL_WALD,
          "metafor_t_km1_hartung_knapp_se", Prediction.T_K1_HARTUNG_KNAPP,
          "higgins_t_km2_wald_se", Prediction.T_K2_WALD,
          "t_km1_wald_se", Prediction.T_K1_WALD,
          "higgins_t_km2_hartung_knapp_se", Prediction.T_K2_HARTUNG_KNAPP);

  @Override
  public String topic() {
    return "meta-analysis";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('"
        + c.name()
        + ".csv'); m <- metafor::rma(yi, vi, data = d, method = 'REML', test = 'knha'); confint(m);"
        + " summary(lm(I(yi / sqrt(vi)) ~ I(1 / sqrt(vi)), data = d))";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<Study> studies = studies(c);
    METHODS.forEach((name, method) -> answer("/" + name, studies, method, answers));
    Pooling reml = Pooling.of(studies).orThrow();
    Heterogeneity differences = reml.heterogeneity().orThrow();
    answers.put("/I2_from_Q", 100 * differences.iSquaredOfQ());
    answers.put("/H2_from_Q", differences.hSquaredOfQ());
    answers.put("/tau2_q_profile_ci95", differences.tauSquaredInterval(), PROFILE);
    Egger.of(studies)
        .asOptional()
        .ifPresent(
            egger -> {
              Estimate intercept = egger.intercept();
              test("/egger_regression_lm", intercept, Tolerance.CLOSED.at(1e-3), answers);
              answers.put(
                  "/egger_regression_lm/intercept",
                  intercept.value(),
                  Tolerance.CLOSED.at(intercept.standardError()));
            });
  }

  private static List<Study> studies(OracleCase c) {
    Numbers effects = c.column("effect");
    Numbers variances = c.column("variance");
    List<Study> studies = new ArrayList<>();
    for (int row = 0; row < effects.size(); row++) {
      if (effects.isPresent(row) && variances.isPresent(row)) {
        studies.add(Study.of("study " + (row + 1), effects.value(row), variances.value(row)));
      }
    }
    return studies;
  }

  private static void answer(
      String at, List<Study> studies, BetweenVariance method, Answers answers) {
    Pooling pooling = Pooling.of(studies, method, Check.LEVEL).orThrow();
    Tolerance tolerance = tolerance(method);
    NormalEstimate plain = pooling.wald();
    // where the maximum is at 0, R stops a little above
    double within = studies.stream().mapToDouble(Study::variance).average().orElseThrow();
    answers.put(at + "/tau2", pooling.tauSquared(), tolerance.at(0.01 * within));
    answers.put(at + "/tau2_se", pooling.tauSquaredError(), error -> error, tolerance);
    answers.put(at + "/estimate", plain.value(), tolerance);
    answers.put(at + "/se", plain.standardError(), tolerance);
    answers.put(at + "/z", plain.z(), tolerance);
    answers.put(at + "/p", plain.p(), Tolerance.of(10 * tolerance.relative()));
    answers.put(at + "/ci95", plain.interval(), tolerance);
    answers.put(at + "/logLik", pooling.logLikelihood(), value -> value, tolerance);
    answers.put(
        at + "/weights_percent",
        pooling.weights().stream().map(share -> 100 * share).toList(),
        tolerance);
    heterogeneity(at, pooling, answers);
    if (method != BetweenVariance.COMMON_EFFECT) {
      hartungKnapp(at, pooling, answers);
      CONVENTIONS.forEach(
          (name, convention) -> {
            String pointer = at + "/prediction_interval/" + name;
            if (pooling.prediction(convention) instanceof Outcome.Computed<Interval> computed) {
              answers.put(pointer, computed.value(), tolerance);
            }
          });
    }
  }

  private static void heterogeneity(String at, Pooling pooling, Answers answers) {
    Heterogeneity differences = pooling.heterogeneity().orThrow();
    boolean common = pooling.method() == BetweenVariance.COMMON_EFFECT;
    Tolerance tolerance = tolerance(pooling.method());
    answers.put(at + "/Q", differences.q());
    answers.put(at + "/Q_df", (long) differences.df());
    answers.put(at + "/Q_p", differences.p());
    double share = common ? differences.iSquaredOfQ() : differences.iSquared();
    double ratio = common ? differences.hSquaredOfQ() : differences.hSquared();
    answers.put(at + "/I2_metafor", 100 * share, tolerance.at(1));
    answers.put(at + "/H2_metafor", ratio, tolerance);
  }

  private static void hartungKnapp(String at, Pooling pooling, Answers answers) {
    Tolerance tolerance = tolerance(pooling.method());
    Estimate observed = pooling.hartungKnapp(HartungKnapp.AS_OBSERVED).orThrow();
    answers.put(at + "/hartung_knapp/q", pooling.q().orThrow(), tolerance);
    answers.put(at + "/hartung_knapp/ci95", observed.interval(), tolerance);
    test(at + "/hartung_knapp", observed, tolerance, answers);
    Estimate cautious = pooling.hartungKnapp(HartungKnapp.AT_LEAST_ONE).orThrow();
    String adHoc = at + "/hartung_knapp_adhoc_q_at_least_1";
    answers.put(adHoc + "/ci95", cautious.interval(), tolerance);
    test(adHoc, cautious, tolerance, answers);
  }

  private static void test(String at, Estimate estimate, Tolerance tolerance, Answers answers) {
    answers.put(at + "/se", estimate.standardError(), tolerance);
    answers.put(at + "/t", estimate.t(), tolerance);
    answers.put(at + "/df", estimate.df());
    answers.put(at + "/p", estimate.p(), Tolerance.of(10 * tolerance.relative()));
  }

  private static Tolerance tolerance(BetweenVariance method) {
    return switch (method) {
      case COMMON_EFFECT, DERSIMONIAN_LAIRD -> Tolerance.CLOSED;
      case REML, ML, PAULE_MANDEL -> SOLVED;
    };
  }
}
