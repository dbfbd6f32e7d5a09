package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.OneSampleT;

/** Describing a column. */
final class DescriptivesAnswers implements Answerer {

  @Override
  public String topic() {
    return "descriptives";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('" + c.name() + ".csv'); sapply(d, mean, na.rm = TRUE); t.test(d[[1]])";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    for (String name : c.texts("columns")) {
      Numbers column = c.table().numbers(name);
      String at = Answers.part(name);
      answers.put(at + "/n", (long) column.present());
      answers.put(at + "/missing", (long) column.size() - column.present());
      OneSampleT mean = OneSampleT.of(column).orThrow();
      answers.put(at + "/mean", mean.sample().mean());
      answers.put(at + "/ci95_t", mean.interval());
    }
  }
}
