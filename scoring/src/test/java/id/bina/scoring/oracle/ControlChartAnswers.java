package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.IndividualsChart;
import id.bina.scoring.stat.time.EwmaChart;
import java.util.List;

/** Charts of single values and of moving averages. */
final class ControlChartAnswers implements Answerer {

  @Override
  public String topic() {
    return "control charts";
  }

  @Override
  public String r(OracleCase c) {
    return "mean(x) + c(-1, 1) * 2.66 * mean(abs(diff(x)))";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers values = c.column("value");
    IndividualsChart single = IndividualsChart.of(values).orThrow();
    answers.put("/individuals/mean", single.mean());
    answers.put("/individuals/lower", single.lower());
    answers.put("/individuals/upper", single.upper());
    answers.put("/individuals/outside", doubles(single.outside()));
    EwmaChart moving =
        EwmaChart.of(
                values,
                c.input("baseline").asInt(),
                c.input("weight").asDouble(),
                c.input("width").asDouble())
            .orThrow();
    answers.put("/ewma/mean", moving.mean());
    answers.put("/ewma/sigma", moving.sigma());
    answers.put("/ewma/averages", moving.points().stream().map(EwmaChart.Point::average).toList());
    answers.put("/ewma/upper", moving.points().stream().map(EwmaChart.Point::upper).toList());
    answers.put("/ewma/outside", doubles(moving.outside()));
  }

  private static List<Double> doubles(List<Integer> rows) {
    return rows.stream().map(Integer::doubleValue).toList();
  }
}
