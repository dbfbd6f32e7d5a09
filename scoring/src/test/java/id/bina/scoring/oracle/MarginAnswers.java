package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.stat.test.Equivalence;
import id.bina.scoring.stat.test.NonInferiority;
import id.bina.scoring.stat.test.NonInferiority.Better;

/** Whether a difference is too small to matter. */
final class MarginAnswers implements Answerer {

  @Override
  public String topic() {
    return "equivalence and non-inferiority";
  }

  @Override
  public String r(OracleCase c) {
    return "t.test(x, y, mu = -" + c.text("margin") + ", alternative = 'greater')";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers x = c.table().numbersWhere(c.text("value"), c.text("group"), c.text("x"));
    Numbers y = c.table().numbersWhere(c.text("value"), c.text("group"), c.text("y"));
    double margin = c.input("margin").asDouble();
    Estimate difference = Welch.of(x, y).orThrow().difference();
    Equivalence equal = Equivalence.of(difference, margin);
    answers.put("/equivalence/p_lower", equal.pLower());
    answers.put("/equivalence/p_upper", equal.pUpper());
    answers.put("/equivalence/ci90", equal.interval());
    put(answers, "/non_inferiority_higher", NonInferiority.of(difference, margin, Better.HIGHER));
    put(answers, "/non_inferiority_lower", NonInferiority.of(difference, margin, Better.LOWER));
  }

  private static void put(Answers answers, String at, NonInferiority test) {
    answers.put(at + "/p", test.p());
    answers.put(at + "/worst", test.worst());
  }
}
