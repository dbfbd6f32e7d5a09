package id.bina.scoring.oracle;

import id.bina.scoring.stat.ranking.Criterion;
import id.bina.scoring.stat.ranking.Criterion.Better;
import id.bina.scoring.stat.ranking.DecisionMatrix;
import id.bina.scoring.stat.ranking.EntropyWeights;
import id.bina.scoring.stat.ranking.Ranking;
import id.bina.scoring.stat.ranking.Saw;
import id.bina.scoring.stat.ranking.Topsis;
import java.util.ArrayList;
import java.util.List;

/** Simple additive weighting, TOPSIS and entropy weights. */
final class RankingAnswers implements Answerer {

  @Override
  public String topic() {
    return "SAW and TOPSIS";
  }

  @Override
  public String r(OracleCase c) {
    return "x <- as.matrix(read.csv('" + c.name() + ".csv', row.names = 1)); MCDM-style formulas";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    DecisionMatrix matrix = matrix(c);
    Saw ratio = Saw.of(matrix, Saw.Normalisation.RATIO).orThrow();
    rows(answers, "/saw_linear_ratio/normalised", ratio.normalised());
    ranking(answers, "/saw_linear_ratio", ratio);
    ranking(answers, "/saw_min_max", Saw.of(matrix, Saw.Normalisation.MIN_MAX).orThrow());
    Topsis topsis = Topsis.of(matrix).orThrow();
    rows(answers, "/topsis/weighted_normalised", topsis.weighted());
    answers.put("/topsis/ideal", topsis.ideal());
    answers.put("/topsis/anti_ideal", topsis.antiIdeal());
    answers.put("/topsis/distance_plus", topsis.distancePlus());
    answers.put("/topsis/distance_minus", topsis.distanceMinus());
    answers.put("/topsis/closeness", topsis.scores());
    ranks(answers, "/topsis", topsis);
    answers.put("/entropy_weights", EntropyWeights.of(matrix).orThrow().weights());
  }

  private static DecisionMatrix matrix(OracleCase c) {
    List<String> names = c.texts("criteria");
    List<String> types = c.texts("type");
    List<String> alternatives = c.texts("alternatives");
    List<Criterion> criteria = new ArrayList<>();
    double[][] values = new double[alternatives.size()][names.size()];
    for (int j = 0; j < names.size(); j++) {
      Better better = types.get(j).equals("cost") ? Better.LESS : Better.MORE;
      criteria.add(new Criterion(names.get(j), c.input("weights").get(j).asDouble(), better));
      for (int i = 0; i < values.length; i++) {
        values[i][j] = c.table().numbers(names.get(j)).value(i);
      }
    }
    return DecisionMatrix.of(alternatives, criteria, values);
  }

  private static void ranking(Answers answers, String at, Ranking ranking) {
    answers.put(at + "/score", ranking.scores());
    ranks(answers, at, ranking);
  }

  private static void ranks(Answers answers, String at, Ranking ranking) {
    for (int i = 0; i < ranking.ranks().size(); i++) {
      answers.put(at + "/rank/" + i, (long) ranking.ranks().get(i));
    }
  }

  private static void rows(Answers answers, String at, List<List<Double>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      answers.put(at + "/" + i, rows.get(i));
    }
  }
}
