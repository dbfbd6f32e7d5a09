package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.Icc;
import id.bina.scoring.stat.Icc.Form;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All six intraclass correlations. */
final class IntraclassAnswers implements Answerer {

  private static final Map<Form, String> NAMES =
      new EnumMap<>(
          Map.of(
              Form.ONE_ONE, "ICC1",
              Form.TWO_ONE, "ICC2",
              Form.THREE_ONE, "ICC3",
              Form.ONE_MEAN, "ICC1k",
              Form.TWO_MEAN, "ICC2k",
              Form.THREE_MEAN, "ICC3k"));

  @Override
  public String topic() {
    return "intraclass correlation";
  }

  @Override
  public String r(OracleCase c) {
    return "psych::ICC(read.csv('"
        + c.name()
        + ".csv')["
        + c.texts("rater_columns")
        + "], lmer = FALSE)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<Numbers> raters = c.texts("rater_columns").stream().map(c.table()::numbers).toList();
    Icc icc = Icc.of(raters, 0.95).orThrow();
    answers.put("/ms/MS_rows", icc.meanSquares().targets());
    answers.put("/ms/MS_columns", icc.meanSquares().raters());
    answers.put("/ms/MS_error", icc.meanSquares().error());
    answers.put("/ms/MS_within", icc.meanSquares().within());
    NAMES.forEach(
        (form, name) -> {
          String at = "/" + name;
          answers.put(at + "/icc", icc.value(form), value -> value);
          icc.interval(form).asOptional().ifPresent(ends -> answers.put(at + "/ci95", ends));
          var test = icc.test(form);
          answers.put(at + "/F", test, Icc.FTest::f);
          answers.put(at + "/df1", test, Icc.FTest::df1);
          answers.put(at + "/df2", test, Icc.FTest::df2);
          answers.put(at + "/p", test, Icc.FTest::p);
        });
  }
}
