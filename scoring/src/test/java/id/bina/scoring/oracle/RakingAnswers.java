package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.stat.ReferenceTable;
import id.bina.scoring.stat.survey.CalibratedWeights;
import id.bina.scoring.stat.survey.Margin;
import id.bina.scoring.stat.survey.SurveyDesign;
import id.bina.scoring.stat.survey.SurveyMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Weights that meet margins or cells, and means by them. */
final class RakingAnswers implements Answerer {

  /** As the files state it. */
  private static final Tolerance WEIGHTS = Tolerance.of(1e-8);

  private static final Tolerance CALIBRATED = Tolerance.of(1e-6);

  @Override
  public String topic() {
    return "raking";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('"
        + c.name()
        + ".csv'); s <- survey::svydesign(ids = ~1, weights = ~"
        + c.text("start_weight")
        + ", data = d); r <- survey::rake(s, list(~a, ~b), list(margin_a, margin_b),"
        + " control = list(epsilon = 1e-13)); survey::svymean(~"
        + c.text("outcome")
        + ", r, deff = 'replace')";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers base = c.column("start_weight");
    Numbers outcome = c.column("outcome");
    OneSampleT plain = OneSampleT.of(outcome).orThrow();
    answers.put("/unweighted_mean", plain.sample().mean());
    answers.put("/unweighted_se", plain.sample().standardError());
    SurveyMean start = SurveyMean.of(outcome, SurveyDesign.of(base)).orThrow();
    SurveyAnswers.mean("/start_weights/mean", start, Tolerance.CLOSED, answers);
    SurveyAnswers.kish("/start_weights/kish", base, Tolerance.CLOSED, answers);
    raked(c, base, outcome, answers);
    if (c.expects("/poststratified")) {
      postStratified(c, base, outcome, answers);
    }
  }

  private static void raked(OracleCase c, Numbers base, Numbers outcome, Answers answers) {
    List<Margin> margins = new ArrayList<>();
    for (String name : c.input("margins").propertyNames()) {
      margins.add(new Margin(name, c.table().texts(name), totals(c.input("margins").get(name))));
    }
    CalibratedWeights raked = CalibratedWeights.raked(base, margins).orThrow();
    put("/raked", raked, answers);
    SurveyDesign plain = SurveyDesign.of(raked.weights());
    SurveyMean asGiven = SurveyMean.of(outcome, plain).orThrow();
    SurveyAnswers.mean("/raked/mean_plain_linearisation", asGiven, WEIGHTS, answers);
    SurveyMean calibrated = asSurvey(raked).mean(outcome, plain).orThrow();
    SurveyAnswers.mean("/raked/mean_survey_rake_calibrated_se", calibrated, CALIBRATED, answers);
    answers.put("/raked/iterations_to_1e_13", (long) raked.sweeps());
  }

  /**
   * Where base weights differ, survey::rake takes the plain mean of each category out of the
   * residuals (svyrecvar, class raking), while calibration, and survey::calibrate, takes out the
   * mean by base weights: the same if those are equal.
   */
  private static CalibratedWeights asSurvey(CalibratedWeights raked) {
    double[] equal = new double[raked.base().size()];
    Arrays.fill(equal, 1);
    return new CalibratedWeights(
        Numbers.of(equal), raked.margins(), raked.weights(), raked.sweeps(), raked.method());
  }

  private static void postStratified(OracleCase c, Numbers base, Numbers outcome, Answers answers) {
    // strata and population are inputs that the case states beside its results
    JsonNode expected = c.expected().at("/poststratified");
    ReferenceTable table = c.table();
    List<List<String>> columns =
        Arrays.stream(expected.get("strata").asString().split("\\|", -1))
            .map(table::texts)
            .toList();
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < base.size(); row++) {
      int at = row;
      cells.add(String.join("|", columns.stream().map(column -> column.get(at)).toList()));
    }
    Margin margin = new Margin("cells", cells, totals(expected.get("population")));
    CalibratedWeights weights = CalibratedWeights.postStratified(base, margin).orThrow();
    put("/poststratified", weights, answers);
    for (String cell : margin.totals().keySet()) {
      double reached =
          IntStream.range(0, cells.size())
              .filter(row -> cells.get(row).equals(cell))
              .mapToDouble(weights.weights()::value)
              .sum();
      answers.put("/poststratified/population" + Answers.part(cell), reached, WEIGHTS);
    }
    SurveyMean mean = weights.mean(outcome, SurveyDesign.of(base)).orThrow();
    SurveyAnswers.mean("/poststratified/mean", mean, CALIBRATED, answers);
  }

  private static void put(String at, CalibratedWeights weights, Answers answers) {
    answers.put(
        at + "/weights",
        Arrays.stream(weights.weights().presentValues()).boxed().toList(),
        WEIGHTS);
    SurveyAnswers.kish(at + "/kish", weights.weights(), WEIGHTS, answers);
  }

  private static Map<String, Double> totals(JsonNode node) {
    Map<String, Double> totals = new HashMap<>();
    node.propertyNames().forEach(name -> totals.put(name, node.get(name).asDouble()));
    return totals;
  }
}
