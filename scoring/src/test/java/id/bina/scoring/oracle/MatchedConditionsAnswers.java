package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.test.CochranQ;
import id.bina.scoring.stat.test.Friedman;

/** The same persons under several conditions. */
final class MatchedConditionsAnswers implements Answerer {

  @Override
  public String topic() {
    return "matched conditions";
  }

  @Override
  public String r(OracleCase c) {
    return "friedman.test(as.matrix(read.csv('" + c.name() + ".csv')))";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Numbers[] columns =
        c.texts("conditions").stream().map(name -> c.table().numbers(name)).toArray(Numbers[]::new);
    if (c.topic().endsWith("Friedman")) {
      friedman(Friedman.of(columns).orThrow(), answers);
    } else {
      cochran(CochranQ.of(columns).orThrow(), answers);
    }
  }

  private static void friedman(Friedman test, Answers answers) {
    answers.put("/n", test.n());
    answers.put("/statistic", test.statistic());
    answers.put("/df", (long) test.df());
    answers.put("/p_chi_square", test.chiSquare().value());
    answers.put("/mean_ranks", test.meanRanks());
    answers.put("/kendall_w", test.agreement());
    answers.put("/p_exact", test.exact(Beyond.refuse()), PermutationP::value);
  }

  private static void cochran(CochranQ test, Answers answers) {
    answers.put("/n", test.n());
    answers.put("/changing", test.changing());
    answers.put("/Q", test.q());
    answers.put("/df", (long) test.df());
    answers.put("/p_chi_square", test.chiSquare().value());
    answers.put("/p_exact", test.exact(Beyond.refuse()), PermutationP::value);
  }
}
