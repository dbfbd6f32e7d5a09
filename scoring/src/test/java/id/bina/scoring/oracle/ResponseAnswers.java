package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.survey.Dispositions;
import id.bina.scoring.stat.survey.ResponseRates;
import id.bina.scoring.stat.survey.SurveySize;

/** Who answered, and how many are needed. */
final class ResponseAnswers implements Answerer {

  @Override
  public String topic() {
    return "response rates and survey size";
  }

  @Override
  public String r(OracleCase c) {
    return "z <- qnorm(.975); z^2 * N / 4 / (.05^2 * (N - 1) + z^2 / 4)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    for (int row = 0; row < c.table().size(); row++) {
      String at = "/" + row;
      ResponseRates rates = rates(c, row);
      answers.put("/rr1" + at, rates.rr1());
      answers.put("/rr2" + at, rates.rr2());
      answers.put("/rr3" + at, rates.rr3());
      answers.put("/rr4" + at, rates.rr4());
      answers.put("/rr5" + at, rates.rr5());
      answers.put("/rr6" + at, rates.rr6());
      SurveySize size = SurveySize.krejcieMorgan(count(c, "population", row));
      answers.put("/size_exact" + at, size.exact());
      answers.put("/size_printed" + at, size.asPrinted());
      answers.put("/margin" + at, size.marginOf(count(c, "complete", row)));
    }
  }

  private static ResponseRates rates(OracleCase c, int row) {
    Dispositions all =
        Dispositions.ofComplete(count(c, "complete", row))
            .withPartial(count(c, "partial", row))
            .withRefused(count(c, "refused", row))
            .withNotReached(count(c, "not_reached", row))
            .withOther(count(c, "other", row))
            .withUnknown(count(c, "unknown", row));
    double eligible = c.table().numbers("eligible_share").value(row);
    return ResponseRates.of(all, eligible).orThrow();
  }

  private static long count(OracleCase c, String column, int row) {
    Numbers counts = c.table().numbers(column);
    return Math.round(counts.value(row));
  }
}
