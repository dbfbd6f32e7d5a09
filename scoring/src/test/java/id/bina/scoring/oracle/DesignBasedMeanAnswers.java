package id.bina.scoring.oracle;

import id.bina.scoring.stat.survey.SurveyDesign;
import id.bina.scoring.stat.survey.SurveyMean;

/** Means and totals of stratified and clustered samples. */
final class DesignBasedMeanAnswers implements Answerer {

  @Override
  public String topic() {
    return "design-based";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('"
        + c.name()
        + ".csv'); s <- survey::svydesign(ids = ~"
        + c.text("cluster").replace("none", "1")
        + ", strata = ~"
        + c.text("strata").replace("none", "NULL")
        + ", weights = ~"
        + c.text("weight")
        + ", fpc = ~fpc, data = d); survey::svymean(~api00, s, deff = 'replace');"
        + " survey::svytotal(~api00, s)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    SurveyDesign design = SurveyAnswers.design(c);
    for (String name : c.names("")) {
      if (c.table().columns().contains(name)) {
        SurveyMean mean = SurveyMean.of(c.table().numbers(name), design).orThrow();
        SurveyAnswers.mean(Answers.part(name), mean, Tolerance.CLOSED, answers);
      }
    }
    SurveyAnswers.kish("/kish", design.weights(), Tolerance.CLOSED, answers);
  }
}
