package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
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
    Numbers p = c.table().numbers("p");
    put(answers, "/holm", Procedure.HOLM, p);
    put(answers, "/BH", Procedure.BENJAMINI_HOCHBERG, p);
    put(answers, "/bonferroni", Procedure.BONFERRONI, p);
    put(answers, "/hochberg", Procedure.HOCHBERG, p);
    put(answers, "/BY", Procedure.BENJAMINI_YEKUTIELI, p);
    put(answers, "/hommel", Procedure.HOMMEL, p);
  }

  /** A test without a p value is not in the family, and keeps its place in the list. */
  private static void put(Answers answers, String at, Procedure procedure, Numbers p) {
    List<Double> adjusted = of(procedure, p.presentValues());
    int next = 0;
    for (int row = 0; row < p.size(); row++) {
      if (p.isPresent(row)) {
        answers.put(at + "/" + row, adjusted.get(next));
        next++;
      } else {
        answers.absent(at + "/" + row, "no p value");
      }
    }
  }

  static List<Double> of(Procedure procedure, double... p) {
    return AdjustedP.of(procedure, p).adjusted();
  }
}
