package id.bina.scoring.oracle;

import id.bina.scoring.stat.test.AdjustedP;
import id.bina.scoring.stat.test.AdjustedP.Procedure;
import java.util.List;

/** p values adjusted for their number. */
final class AdjustedPAnswers implements Answerer {

  @Override
  public String topic() {
    return "multiple-testing adjustment";
  }

  @Override
  public String r(OracleCase c) {
    return "p <- read.csv('"
        + c.name()
        + ".csv')$p; sapply(p.adjust.methods, function(m) p.adjust(p, m))";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    double[] p = c.table().numbers("p").presentValues();
    put(answers, "/holm", Procedure.HOLM, p);
    put(answers, "/BH", Procedure.BENJAMINI_HOCHBERG, p);
    put(answers, "/bonferroni", Procedure.BONFERRONI, p);
    put(answers, "/hochberg", Procedure.HOCHBERG, p);
    put(answers, "/BY", Procedure.BENJAMINI_YEKUTIELI, p);
    put(answers, "/hommel", Procedure.HOMMEL, p);
  }

  private static void put(Answers answers, String at, Procedure procedure, double... p) {
    answers.put(at, of(procedure, p));
  }

  static List<Double> of(Procedure procedure, double... p) {
    return AdjustedP.of(procedure, p).adjusted();
  }
}
