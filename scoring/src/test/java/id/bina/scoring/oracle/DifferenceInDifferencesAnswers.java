package id.bina.scoring.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.Check;
import id.bina.scoring.stat.Coefficient;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.LeastSquares;
import id.bina.scoring.stat.NormalEstimate;
import id.bina.scoring.stat.StandardErrors;
import id.bina.scoring.stat.impact.ClusterErrors;
import id.bina.scoring.stat.impact.ClusteredDifference;
import id.bina.scoring.tally.GroupMoments;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Difference in differences with each kind of error. */
final class DifferenceInDifferencesAnswers implements Answerer {

  private static final Map<String, String> TERMS =
      Map.of(
          LeastSquares.CONSTANT, "(Intercept)",
          ClusteredDifference.PRODUCT, "treated_x_post");

  @Override
  public String topic() {
    return "difference-in-differences";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('"
        + c.name()
        + ".csv'); m <- lm("
        + c.text("model").replace("OLS ", "")
        + ", data = d); clubSandwich::coef_test(m, vcov = 'CR2', cluster = d$"
        + c.text("cluster")
        + ", test = 'Satterthwaite'); sandwich::vcovHC(m, type = 'HC2')";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<Numbers> covariates =
        c.texts("covariates").stream().map(name -> c.table().numbers(name)).toList();
    ClusteredDifference did =
        ClusteredDifference.of(
                c.column("outcome"),
                c.column("treated"),
                c.column("post"),
                c.table().texts(c.text("cluster")),
                covariates,
                Check.LEVEL)
            .orThrow();
    LeastSquares fit = did.fit().fit();
    answers.put("/n", fit.n());
    answers.put("/k", (long) fit.coefficients().size());
    answers.put("/clusters", (long) did.fit().clusters());
    answers.put("/did", did.difference());
    answers.put("/residual_sd", fit.residualSd());
    answers.put("/r_squared", fit.rSquared());
    for (Coefficient each : fit.coefficients()) {
      String name = TERMS.getOrDefault(each.term(), each.term());
      answers.put("/coefficients" + Answers.part(name), each.value());
    }
    cells(did.cells(), answers);
    fromSums(c, did.cells());
    Coefficient product = fit.coefficient(ClusteredDifference.PRODUCT);
    for (StandardErrors kind : StandardErrors.values()) {
      String at = kind == StandardErrors.CLASSICAL ? "/classical" : "/" + upper(kind.id());
      test(at, product.estimate(kind).orThrow(), answers);
    }
    for (ClusterErrors kind : List.of(ClusterErrors.CR0, ClusterErrors.CR1, ClusterErrors.CR1S)) {
      test("/" + upper(kind.id()), did.estimate(kind).orThrow(), answers);
    }
    Estimate reduced = did.estimate(ClusterErrors.CR2).orThrow();
    answers.put("/CR2_satterthwaite/se", reduced.standardError());
    answers.put("/CR2_satterthwaite/df", reduced.df());
    answers.put("/CR2_satterthwaite/p", reduced.p());
  }

  private static void cells(ClusteredDifference.Cells cells, Answers answers) {
    answers.put("/cell_means/control_pre", cells.controlBefore());
    answers.put("/cell_means/control_post", cells.controlAfter());
    answers.put("/cell_means/treated_pre", cells.treatedBefore());
    answers.put("/cell_means/treated_post", cells.treatedAfter());
    answers.put("/double_difference_of_cell_means", cells.doubleDifference());
  }

  /** The means of the cells from exact sums, as a book holds them: the same to the bit. */
  private static void fromSums(OracleCase c, ClusteredDifference.Cells cells) {
    SortedMap<String, List<String>> strata = new TreeMap<>();
    strata.put("treated", c.table().texts(c.text("treated")));
    strata.put("post", c.table().texts(c.text("post")));
    GroupMoments sums = GroupMoments.of(c.column("outcome"), strata);
    assertEquals(
        List.of(
            cells.controlBefore(),
            cells.treatedBefore(),
            cells.controlAfter(),
            cells.treatedAfter()),
        sums.moments().values().stream().map(each -> each.mean(0)).toList());
  }

  private static String upper(String id) {
    return id.toUpperCase(Locale.ROOT);
  }

  private static void test(String at, Estimate estimate, Answers answers) {
    answers.put(at + "/se", estimate.standardError());
    answers.put(at + "/t", estimate.t());
    answers.put(at + "/df", estimate.df());
    answers.put(at + "/p_t", estimate.p());
    answers.put(at + "/ci95_t", estimate.interval());
    NormalEstimate large = estimate.normal();
    answers.put(at + "/p_normal", large.p());
    answers.put(at + "/ci95_normal", large.interval());
  }
}
