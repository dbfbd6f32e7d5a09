package id.bina.scoring.stat.survey;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the rows of a survey were drawn: weights, strata, clusters, and how many there are to draw.
 *
 * <pre>{@code
 * SurveyDesign.of(weights).withStrata(regions).withClusters(offices).withPopulation(officesByRegion)
 * }</pre>
 *
 * <p>Without a population the first stage counts as drawn with replacement, which is cautious. Only
 * the first stage enters the error.
 *
 * @param weights how many people each row stands for, above 0, no gaps
 * @param strata stratum of each row; empty if there are none
 * @param clusters cluster of each row; empty if each row was drawn by itself
 * @param population how many clusters, or rows, each stratum has to draw from, by stratum; empty if
 *     drawn with replacement; without strata the key is {@value #WHOLE}
 */
public record SurveyDesign(
    Numbers weights, List<String> strata, List<String> clusters, Map<String, Long> population) {

  /** What the whole is called where there are no strata. */
  public static final String WHOLE = "all";

  /** Checks weights, sizes and nesting. */
  public SurveyDesign {
    requireNonNull(weights, "weights");
    strata = List.copyOf(strata);
    clusters = List.copyOf(clusters);
    population = Collections.unmodifiableMap(new TreeMap<>(population));
    checkWeights(weights);
    checkSize("stratum", strata, weights.size());
    checkSize("cluster", clusters, weights.size());
    checkNested(strata, clusters);
    checkPopulation(strata, population);
  }

  static void checkWeights(Numbers weights) {
    for (int row = 0; row < weights.size(); row++) {
      if (!weights.isPresent(row) || weights.value(row) <= 0) {
        throw new IllegalArgumentException(
            "weight must be above 0, was "
                + (weights.isPresent(row) ? weights.decimal(row).toPlainString() : "missing")
                + " (row "
                + row
                + ")");
      }
    }
  }

  private static void checkSize(String what, List<String> labels, int rows) {
    if (!labels.isEmpty() && labels.size() != rows) {
      throw new IllegalArgumentException(
          "each row needs one " + what + ", was " + labels.size() + " for " + rows + " rows");
    }
    int blank = labels.stream().map(String::isBlank).toList().indexOf(true);
    if (blank >= 0) {
      throw new IllegalArgumentException(
          what
              + " of a row must not be blank, was '"
              + labels.get(blank)
              + "' (row "
              + blank
              + ")");
    }
  }

  private static void checkNested(List<String> strata, List<String> clusters) {
    if (strata.isEmpty() || clusters.isEmpty()) {
      return;
    }
    Map<String, String> home = new HashMap<>();
    for (int row = 0; row < clusters.size(); row++) {
      String stratum = strata.get(row);
      checkHome(home, clusters.get(row), stratum);
    }
  }

  /** Remembers in which stratum a cluster lies, and refuses another one. */
  static void checkHome(Map<String, String> home, String cluster, String stratum) {
    String former = home.putIfAbsent(cluster, stratum);
    if (former != null && !former.equals(stratum)) {
      throw new IllegalArgumentException(
          "cluster must lie in one stratum, was in "
              + former
              + " and "
              + stratum
              + " (cluster "
              + cluster
              + ")\n  if they are two clusters, put the stratum before their names");
    }
  }

  static void checkPopulation(List<String> strata, Map<String, Long> population) {
    if (population.isEmpty()) {
      return;
    }
    List<String> names = strata.isEmpty() ? List.of(WHOLE) : strata;
    for (String name : names) {
      if (!population.containsKey(name)) {
        throw new IllegalArgumentException(
            "each stratum needs a population, was none (stratum " + name + ")");
      }
    }
  }

  /**
   * Rows that were drawn by themselves.
   *
   * @param weights how many people each row stands for
   */
  public static SurveyDesign of(Numbers weights) {
    return new SurveyDesign(weights, List.of(), List.of(), Map.of());
  }

  /**
   * The same with strata.
   *
   * @param labels stratum of each row
   */
  public SurveyDesign withStrata(List<String> labels) {
    return new SurveyDesign(weights, labels, clusters, population);
  }

  /**
   * The same with clusters.
   *
   * @param labels cluster of each row
   */
  public SurveyDesign withClusters(List<String> labels) {
    return new SurveyDesign(weights, strata, labels, population);
  }

  /**
   * The same with a population, which makes the error smaller where much of it was drawn.
   *
   * @param byStratum how many clusters, or rows, each stratum has to draw from
   */
  public SurveyDesign withPopulation(Map<String, Long> byStratum) {
    return new SurveyDesign(weights, strata, clusters, byStratum);
  }

  /**
   * The same with a population of one stratum.
   *
   * @param size how many clusters, or rows, there are to draw from
   */
  public SurveyDesign withPopulation(long size) {
    return withPopulation(Map.of(WHOLE, size));
  }

  /**
   * The same with other weights, such as calibrated ones.
   *
   * @param other one for each row
   */
  public SurveyDesign withWeights(Numbers other) {
    return new SurveyDesign(other, strata, clusters, population);
  }

  String stratum(int row) {
    return strata.isEmpty() ? WHOLE : strata.get(row);
  }

  /** Sum by stratum and then by cluster, all clusters included. */
  SortedMap<String, SortedMap<String, List<Double>>> grouped(double[] parts) {
    SortedMap<String, SortedMap<String, List<Double>>> groups = new TreeMap<>();
    for (int row = 0; row < parts.length; row++) {
      String cluster = clusters.isEmpty() ? "row " + row : clusters.get(row);
      groups
          .computeIfAbsent(stratum(row), unseen -> new TreeMap<>())
          .computeIfAbsent(cluster, unseen -> new ArrayList<>())
          .add(parts[row]);
    }
    return groups;
  }
}
