package id.bina.scoring.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.Check;
import id.bina.scoring.stat.survey.GroupDesign;
import id.bina.scoring.stat.survey.SurveyDesign;
import id.bina.scoring.stat.survey.SurveyMean;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.GroupMoments;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
        assertEquals(mean, fromSums(c.table().numbers(name), design));
      }
    }
    SurveyAnswers.kish("/kish", design.weights(), Tolerance.CLOSED, answers);
  }

  /** The mean from exact sums by stratum, cluster and weight, as a book holds them. */
  private static SurveyMean fromSums(Numbers values, SurveyDesign design) {
    List<String> none = Collections.nCopies(values.size(), "none");
    SortedMap<String, List<String>> strata = new TreeMap<>();
    strata.put("stratum", design.strata().isEmpty() ? none : design.strata());
    strata.put("cluster", design.clusters().isEmpty() ? none : design.clusters());
    strata.put(
        "weight",
        IntStream.range(0, values.size())
            .mapToObj(row -> design.weights().decimal(row).toPlainString())
            .toList());
    GroupMoments groups = GroupMoments.of(values, strata);
    SortedMap<GroupKey, BigDecimal> weights = new TreeMap<>();
    groups
        .moments()
        .keySet()
        .forEach(group -> weights.put(group, new BigDecimal(group.value("weight"))));
    GroupDesign byGroup = GroupDesign.of(weights).withPopulation(design.population());
    byGroup = design.strata().isEmpty() ? byGroup : byGroup.withStrata("stratum");
    byGroup = design.clusters().isEmpty() ? byGroup : byGroup.withClusters("cluster");
    return SurveyMean.of(groups, byGroup, Check.LEVEL).orThrow();
  }
}
