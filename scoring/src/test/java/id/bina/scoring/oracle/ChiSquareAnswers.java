package id.bina.scoring.oracle;

import id.bina.scoring.stat.TestP;
import id.bina.scoring.stat.effect.RatioEffect;
import id.bina.scoring.stat.effect.TwoByTwo;
import id.bina.scoring.stat.test.ChiSquareTest;
import id.bina.scoring.stat.test.ContingencyTable;
import id.bina.scoring.stat.test.FisherExact;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether two categories go together. */
final class ChiSquareAnswers implements Answerer {

  /** R's fisher.test looks for the odds, or 1 over them, with the default of uniroot, eps^(1/4). */
  private static final double UNIROOT = 1.3e-4;

  @Override
  public String topic() {
    return "chi-square independence";
  }

  @Override
  public String r(OracleCase c) {
    String table = "table(d$`" + c.text("rows_variable") + "`, d$`" + c.text("columns_variable");
    return "d <- read.csv('"
        + c.name()
        + ".csv', check.names = FALSE, na.strings = ''); t <- "
        + table
        + "`); chisq.test(t, correct = FALSE); chisq.test(t)$stdres; fisher.test(t)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<List<Long>> counts = new ArrayList<>();
    for (JsonNode row : c.input("table")) {
      List<Long> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.asLong()));
      counts.add(cells);
    }
    ChiSquareTest test = ChiSquareTest.of(ContingencyTable.of(counts)).orThrow();
    answers.put("/chi_square", test.statistic());
    answers.put("/df", (long) test.df());
    answers.put("/p", test.chiSquare().value());
    answers.put("/cells_expected_below_5", test.expectedBelowFive());
    answers.put("/cramers_v", test.cramersV());
    answers.put("/cramers_v_bias_corrected", test.cramersVCorrected());
    answers.put("/G", test.likelihoodRatio());
    answers.put("/G_p", test.likelihoodRatioP().value());
    grid("/expected_counts", test.expected(), answers);
    grid("/adjusted_residuals", test.adjustedResiduals(), answers);
    if (test.counts().isTwoByTwo()) {
      twoByTwo(test, answers);
    }
  }

  private static void grid(String at, List<List<Double>> rows, Answers answers) {
    for (int row = 0; row < rows.size(); row++) {
      answers.put(at + "/" + row, rows.get(row), Tolerance.CLOSED.at(0.1));
    }
  }

  private static void twoByTwo(ChiSquareTest test, Answers answers) {
    answers.put("/yates_chi_square", test.yates(), yates -> yates);
    answers.put("/yates_p", test.yatesP(), TestP::value);
    answers.put("/phi_unsigned", test.cramersV());
    ContingencyTable t = test.counts();
    FisherExact fisher = FisherExact.of(t).orThrow();
    answers.put("/fisher_exact_p", fisher.test().value());
    Tolerance root =
        Tolerance.of(UNIROOT * fisher.oddsRatio().match(o -> Math.max(o, 1 / o), none -> 1.0));
    TwoByTwo shares =
        TwoByTwo.of(t.count(0, 0), t.count(0, 1), t.count(1, 0), t.count(1, 1)).orThrow();
    // of a table with a 0 we say no ratio, where R says 0 or infinity
    if (t.count(0, 0) > 0 && t.count(1, 1) > 0) {
      answers.put("/fisher_conditional_mle_odds_ratio", fisher.oddsRatio(), odds -> odds, root);
      answers.put("/sample_odds_ratio", shares.oddsRatio(), RatioEffect::value);
    }
  }
}
