package id.bina.scoring.stat.survey;

import static java.util.Objects.requireNonNull;

import id.bina.scoring.tally.GroupKey;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the rows of groups were drawn, where only the sums of each group are known: see {@link
 * SurveyDesign} for rows.
 *
 * <pre>{@code
 * GroupDesign.of(weights).withStrata("region").withClusters("office").withPopulation(officesByRegion)
 * }</pre>
 *
 * <p>All rows of a group stand for as many people; where weights differ within clusters, groups are
 * told apart by what the weights depend on.
 *
 * @param weights how many people each row of a group stands for, above 0, one for each group
 * @param strata name of the stratum that holds the strata of the design, if it has any
 * @param clusters name of the stratum that holds the clusters; rows were drawn by themselves if not
 *     given
 * @param population how many clusters, or rows, each stratum has to draw from, by stratum; empty if
 *     drawn with replacement; without strata the key is {@value SurveyDesign#WHOLE}
 */
public record GroupDesign(
    SortedMap<GroupKey, BigDecimal> weights,
    Optional<String> strata,
    Optional<String> clusters,
    Map<String, Long> population) {

  /**
   * Checks the weights.
   *
   * @throws IllegalArgumentException if one is not above 0; the message names the group
   */
  public GroupDesign {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    requireNonNull(strata, "strata");
    requireNonNull(clusters, "clusters");
    population = Collections.unmodifiableMap(new TreeMap<>(population));
    weights.forEach(
        (group, weight) -> {
          if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                "weight must be above 0, was " + weight.toPlainString() + " (group " + group + ")");
          }
        });
  }

  /**
   * Rows that were drawn by themselves.
   *
   * @param weights how many people each row of a group stands for
   */
  public static GroupDesign of(SortedMap<GroupKey, BigDecimal> weights) {
    return new GroupDesign(weights, Optional.empty(), Optional.empty(), Map.of());
  }

  /**
   * The same with strata.
   *
   * @param name the stratum of the groups that holds them
   */
  public GroupDesign withStrata(String name) {
    return new GroupDesign(weights, Optional.of(name), clusters, population);
  }

  /**
   * The same with clusters.
   *
   * @param name the stratum of the groups that holds them
   */
  public GroupDesign withClusters(String name) {
    return new GroupDesign(weights, strata, Optional.of(name), population);
  }

  /**
   * The same with a population, which makes the error smaller where much of it was drawn.
   *
   * @param byStratum how many clusters, or rows, each stratum has to draw from
   */
  public GroupDesign withPopulation(Map<String, Long> byStratum) {
    return new GroupDesign(weights, strata, clusters, byStratum);
  }

  BigDecimal weight(GroupKey group) {
    BigDecimal weight = weights.get(group);
    if (weight == null) {
      throw new IllegalArgumentException(
          "each group needs a weight, was none (group " + group + ")");
    }
    return weight;
  }

  String stratum(GroupKey group) {
    return strata.map(name -> named("stratum", name, group)).orElse(SurveyDesign.WHOLE);
  }

  Optional<String> cluster(GroupKey group) {
    return clusters.map(name -> named("cluster", name, group));
  }

  private static String named(String what, String name, GroupKey group) {
    String value = group.value(name);
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          what + " of a group must not be blank, was '" + value + "' (group " + group + ")");
    }
    return value;
  }
}
