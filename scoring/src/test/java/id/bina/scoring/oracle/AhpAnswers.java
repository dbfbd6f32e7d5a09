package id.bina.scoring.oracle;

import id.bina.scoring.stat.ranking.Ahp;
import id.bina.scoring.stat.ranking.Ahp.Derivation;
import id.bina.scoring.stat.ranking.Judgements;
import java.util.List;

/** Weights of judged pairs. */
final class AhpAnswers implements Answerer {

  private static final Tolerance STATED = Tolerance.of(1e-9);

  /** What an eigenvalue has above the number of criteria: digits cancel. */
  private static final Tolerance EXCESS = STATED.at(1e-3);

  @Override
  public String topic() {
    return "AHP";
  }

  @Override
  public String r(OracleCase c) {
    return "a <- as.matrix(read.csv('" + c.name() + ".csv', row.names = 1)); eigen(a)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<String> criteria = c.texts("criteria");
    double[][] times = new double[criteria.size()][criteria.size()];
    for (int j = 0; j < times.length; j++) {
      for (int i = 0; i < times.length; i++) {
        times[i][j] = c.table().numbers(criteria.get(j)).value(i);
      }
    }
    Judgements judgements = Judgements.of(criteria, times);
    Ahp ahp = Ahp.of(judgements);
    answers.put("/eigenvector_weights", ahp.weights(), STATED);
    answers.put("/lambda_max", ahp.lambda(), STATED);
    answers.put("/consistency_index", ahp.consistencyIndex(), EXCESS);
    answers.put("/random_index", ahp.randomIndex(), x -> x);
    answers.put("/consistency_ratio", ahp.consistencyRatio(), x -> x, EXCESS);
    ahp.isAcceptable().asOptional().ifPresent(yes -> answers.put("/acceptable", yes));
    Ahp geometric = Ahp.of(judgements, Derivation.GEOMETRIC_MEAN);
    answers.put("/geometric_mean_weights", geometric.weights(), STATED);
    // R kept the name of a row in the key
    for (String name : c.names("/geometric_consistency_index")) {
      String at = "/geometric_consistency_index" + Answers.part(name);
      answers.put(at, geometric.geometricConsistencyIndex(), EXCESS);
    }
    if (c.names("/geometric_consistency_index").isEmpty()) {
      answers.put("/geometric_consistency_index", geometric.geometricConsistencyIndex(), EXCESS);
    }
    Ahp columns = Ahp.of(judgements, Derivation.COLUMN_MEAN);
    answers.put("/column_mean_weights", columns.weights(), STATED);
    answers.put("/column_mean_lambda", columns.lambda(), STATED);
    answers.put("/column_mean_CR", columns.consistencyRatio(), x -> x, EXCESS);
  }
}
