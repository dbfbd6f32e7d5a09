package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.NormalEstimate;
import id.bina.scoring.stat.survey.KishEffect;
import id.bina.scoring.stat.survey.SurveyDesign;
import id.bina.scoring.stat.survey.SurveyMean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Means, totals and what weights cost, put at pointers that two topics share. */
final class SurveyAnswers {

  private SurveyAnswers() {}

  static void mean(String at, SurveyMean mean, Tolerance tolerance, Answers answers) {
    answers.put(at + "/mean", mean.mean().value(), tolerance);
    answers.put(at + "/se", mean.mean().standardError(), tolerance);
    answers.put(at + "/deff_replace", mean.designEffect(), tolerance);
    NormalEstimate large = mean.mean().normal();
    answers.put(at + "/ci95_normal", large.interval(), tolerance);
    answers.put(at + "/degf", mean.mean().df(), tolerance);
    answers.put(at + "/ci95_t_degf", mean.mean().interval(), tolerance);
    answers.put(at + "/total", mean.total().value(), tolerance);
    answers.put(at + "/total_se", mean.total().standardError(), tolerance);
  }

  static void kish(String at, Numbers weights, Tolerance tolerance, Answers answers) {
    KishEffect kish = KishEffect.of(weights).orThrow();
    answers.put(at + "/sum_weights", kish.sum(), tolerance);
    answers.put(at + "/n", kish.n());
    answers.put(at + "/kish_effective_n", kish.effectiveN(), tolerance);
    answers.put(at + "/kish_deff", kish.designEffect(), tolerance);
    double squared = kish.variation() * kish.variation();
    answers.put(at + "/one_plus_cv2_population_sd", 1 + squared, tolerance);
    double sample = Math.sqrt(squared * kish.n() / (kish.n() - 1.0));
    answers.put(at + "/weight_cv_sample_sd", sample, tolerance);
    answers.put(at + "/min_weight", kish.smallest(), tolerance);
    answers.put(at + "/max_weight", kish.largest(), tolerance);
  }

  /** The design that a case describes by the names of its columns. */
  static SurveyDesign design(OracleCase c) {
    SurveyDesign design = SurveyDesign.of(c.column("weight"));
    List<String> strata = labels(c, "strata");
    List<String> clusters = labels(c, "cluster");
    design = strata.isEmpty() ? design : design.withStrata(strata);
    design = clusters.isEmpty() ? design : design.withClusters(nested(strata, clusters));
    String sizes = column(c, "fpc");
    return sizes.isEmpty()
        ? design
        : design.withPopulation(population(strata, c.table().numbers(sizes)));
  }

  private static List<String> labels(OracleCase c, String key) {
    String name = column(c, key);
    return name.isEmpty() ? List.of() : c.table().texts(name);
  }

  /** The column that a case names, with or without words behind it; empty if it names none. */
  private static String column(OracleCase c, String key) {
    String text = c.text(key);
    String first = text.split("[^A-Za-z0-9_.]", 2)[0];
    List<String> columns = c.table().columns();
    return columns.contains(text) ? text : columns.contains(first) ? first : "";
  }

  /** Clusters of R may bear one name in two strata. */
  private static List<String> nested(List<String> strata, List<String> clusters) {
    return IntStream.range(0, clusters.size())
        .mapToObj(row -> (strata.isEmpty() ? "" : strata.get(row) + " ") + clusters.get(row))
        .toList();
  }

  private static Map<String, Long> population(List<String> strata, Numbers sizes) {
    Map<String, Long> population = new HashMap<>();
    for (int row = 0; row < sizes.size(); row++) {
      String stratum = strata.isEmpty() ? SurveyDesign.WHOLE : strata.get(row);
      population.put(stratum, Math.round(sizes.value(row)));
    }
    return population;
  }
}
