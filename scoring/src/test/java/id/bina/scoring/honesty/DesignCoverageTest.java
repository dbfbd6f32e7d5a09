package id.bina.scoring.honesty;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Ancova;
import id.bina.scoring.stat.BeforeAfter;
import id.bina.scoring.stat.DifferenceInDifferences;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.NetPromoter;
import id.bina.scoring.stat.descriptive.NetPromoterDifference;
import id.bina.scoring.stat.impact.ClusterErrors;
import id.bina.scoring.stat.impact.ClusteredDifference;
import id.bina.scoring.stat.impact.InterruptedSeries;
import id.bina.scoring.stat.impact.InverseWeights;
import id.bina.scoring.stat.pooling.HartungKnapp;
import id.bina.scoring.stat.pooling.Pooling;
import id.bina.scoring.stat.pooling.Study;
import id.bina.scoring.stat.survey.CalibratedWeights;
import id.bina.scoring.stat.survey.Margin;
import id.bina.scoring.stat.survey.SurveyDesign;
import id.bina.scoring.stat.survey.SurveyMean;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How often intervals of comparisons, surveys, series and pooled effects hold the truth. */
class DesignCoverageTest {
  static final List<String> METHODS =
      List.of(
          "did",
          "ancova",
          "did cr0",
          "did cr2",
          "inverse weights",
          "its level",
          "net promoter",
          "net promoter difference",
          "survey mean",
          "survey mean, clusters",
          "post-stratified mean",
          "pooled, normal",
          "pooled, hartung-knapp",
          "prediction");

  private final Coverage coverage = Coverage.ofMany(METHODS);

  @Test
  void designsCoverAsDocumented() throws IOException {
    for (int n : Simulation.SIZES) {
      for (Population population : Population.ALL) {
        arms(population, n);
        surveys(population, n);
      }
      promoters("30", n, 0.2, 0.3);
      promoters("87", n, 0.03, 0.07);
      promoters("96", n, 0.01, 0.02);
    }
    for (int clusters : List.of(8, 20)) {
      for (ClusterErrors error : List.of(ClusterErrors.CR0, ClusterErrors.CR2)) {
        coverage.cell(
            "did " + error.id(),
            "clusters of 10",
            clusters,
            0,
            random -> clustered(random, clusters, error));
      }
    }
    for (int n : List.of(30, 200)) {
      coverage.cell("inverse weights", "normal", n, 0, random -> weighted(random, n));
    }
    for (int n : List.of(12, 24, 60)) {
      series("normal", n, 0);
      series("each 0.4 of the one before", n, 0.4);
    }
    for (int studies : List.of(5, 10, 30)) {
      pooled(studies, 0);
      pooled(studies, 0.1);
    }
    coverage.check();
  }

  private void arms(Population population, int n) {
    coverage.cell(
        "did",
        population,
        n,
        0,
        random ->
            DifferenceInDifferences.of(units(population, random, n), units(population, random, n))
                .flatMap(DifferenceInDifferences::estimate)
                .map(Estimate::interval));
    coverage.cell(
        "ancova",
        population,
        n,
        0,
        random ->
            Ancova.of(units(population, random, n), units(population, random, n))
                .map(found -> found.estimate().interval()));
  }

  private static BeforeAfter units(Population population, Random random, int n) {
    return BeforeAfter.of(population.column(random, n), population.column(random, n));
  }

  private void surveys(Population population, int n) {
    coverage.cell(
        "survey mean",
        population,
        n,
        population.mean(),
        random -> {
          Numbers values = population.column(random, n);
          return mean(values, SurveyDesign.of(uneven(random, n)));
        });
    coverage.cell(
        "post-stratified mean",
        population,
        n,
        population.mean(),
        random -> {
          Numbers values = population.column(random, n);
          return postStratified(values, random, n);
        });
    coverage.cell(
        "survey mean, clusters",
        population,
        n,
        population.mean(),
        random -> {
          Numbers values = population.column(random, 4 * n);
          List<String> clusters = new ArrayList<>();
          for (int i = 0; i < n; i++) {
            clusters.addAll(Collections.nCopies(4, "c" + i));
          }
          return mean(values, SurveyDesign.of(uneven(random, 4 * n)).withClusters(clusters));
        });
  }

  private static Outcome<Interval> mean(Numbers values, SurveyDesign design) {
    return SurveyMean.of(values, design).map(found -> found.mean().interval());
  }

  /** Each stands for one to three people. */
  private static Numbers uneven(Random random, int n) {
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      weights[i] = 1 + random.nextInt(3);
    }
    return Numbers.of(weights);
  }

  private static Outcome<Interval> postStratified(Numbers values, Random random, int n) {
    List<String> categories = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      categories.add(i < 2 || random.nextDouble() < 0.3 ? "a" : "b");
    }
    Numbers equal = Numbers.of(Collections.nCopies(n, java.math.BigDecimal.ONE));
    Margin margin = new Margin("place", categories, Map.of("a", 500.0, "b", 500.0));
    return CalibratedWeights.postStratified(equal, margin)
        .flatMap(weights -> weights.mean(values, SurveyDesign.of(equal)))
        .map(found -> found.mean().interval());
  }

  private void promoters(String score, int n, double detractors, double passives) {
    coverage.cell(
        "net promoter",
        "score " + score,
        n,
        100 * (1 - passives - 2 * detractors),
        random -> promoters(random, n, detractors, passives).map(NetPromoter::interval));
    coverage.cell(
        "net promoter difference",
        "score " + score,
        n,
        0,
        random -> {
          Outcome<NetPromoter> second = promoters(random, n, detractors, passives);
          return promoters(random, n, detractors, passives)
              .flatMap(first -> second.flatMap(other -> NetPromoterDifference.of(first, other)))
              .map(NetPromoterDifference::interval);
        });
  }

  private static Outcome<NetPromoter> promoters(
      Random random, int n, double detractors, double passives) {
    long[] counts = new long[3];
    for (int i = 0; i < n; i++) {
      double drawn = random.nextDouble();
      counts[drawn < detractors ? 2 : drawn < detractors + passives ? 1 : 0]++;
    }
    return NetPromoter.of(counts[0], counts[1], counts[2]);
  }

  /** Half of the clusters treated; people of one cluster resemble each other. */
  private static Outcome<Interval> clustered(Random random, int clusters, ClusterErrors error) {
    Numbers.Builder outcome = Numbers.builder();
    Numbers.Builder treated = Numbers.builder();
    Numbers.Builder post = Numbers.builder();
    List<String> labels = new ArrayList<>();
    for (int c = 0; c < clusters; c++) {
      for (int time = 0; time < 2; time++) {
        double level = random.nextGaussian() / 2;
        for (int i = 0; i < 10; i++) {
          outcome.add(Population.written(level + random.nextGaussian()));
          treated.add(c % 2.0);
          post.add((double) time);
          labels.add("c" + c);
        }
      }
    }
    return ClusteredDifference.of(outcome.build(), treated.build(), post.build(), labels)
        .flatMap(found -> found.estimate(error))
        .map(Estimate::interval);
  }

  /** Who is treated depends on a covariate on which the outcome depends too. */
  private static Outcome<Interval> weighted(Random random, int n) {
    double[] covariate = new double[n];
    double[] treated = new double[n];
    double[] outcome = new double[n];
    for (int i = 0; i < n; i++) {
      covariate[i] = random.nextGaussian();
      treated[i] = random.nextDouble() < 1 / (1 + StrictMath.exp(-covariate[i] / 2)) ? 1 : 0;
      outcome[i] = covariate[i] + random.nextGaussian();
    }
    return InverseWeights.of(Numbers.of(treated), List.of(Population.column(covariate)))
        .flatMap(weights -> weights.effect(Population.column(outcome)))
        .map(Estimate::interval);
  }

  private void series(String label, int n, double carried) {
    coverage.cell(
        "its level",
        label,
        n,
        0,
        random -> {
          double[] figures = new double[n];
          double before = random.nextGaussian();
          for (int i = 0; i < n; i++) {
            before = carried * before + random.nextGaussian();
            figures[i] = before + 0.1 * i;
          }
          return InterruptedSeries.of(Population.column(figures), n / 2)
              .map(found -> found.levelChange().interval());
        });
  }

  private void pooled(int studies, double tauSquared) {
    String label = "tau2 " + tauSquared;
    coverage.cell(
        "pooled, normal",
        label,
        studies,
        0.4,
        random -> pooling(random, studies, tauSquared).map(p -> p.wald().interval()));
    coverage.cell(
        "pooled, hartung-knapp",
        label,
        studies,
        0.4,
        random ->
            pooling(random, studies, tauSquared)
                .flatMap(p -> p.hartungKnapp(HartungKnapp.AT_LEAST_ONE))
                .map(Estimate::interval));
    coverage.cell(
        "prediction",
        label,
        studies,
        0,
        random -> {
          double further = 0.4 + Math.sqrt(tauSquared) * random.nextGaussian();
          return pooling(random, studies, tauSquared)
              .flatMap(Pooling::prediction)
              .map(
                  i ->
                      Interval.of(i.lower() - further, i.upper() - further, i.level(), i.method()));
        });
  }

  private static Outcome<Pooling> pooling(Random random, int studies, double tauSquared) {
    List<Study> all = new ArrayList<>();
    for (int i = 0; i < studies; i++) {
      double variance = 0.05 + 0.1 * random.nextDouble();
      double effect = 0.4 + Math.sqrt(tauSquared + variance) * random.nextGaussian();
      all.add(Study.of("s" + i, effect, variance));
    }
    return Pooling.of(all);
  }
}
