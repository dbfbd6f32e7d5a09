package id.bina.scoring.stat.survey;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Ratios;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.tally.GroupMoments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a weighted mean and its error rest on: exact sums of weights and weighted values, in each
 * cluster of each stratum.
 *
 * <p>Rows and groups come to the same sums, and everything else is computed from these: so a column
 * and a book give the same bits. Mutable while rows are added.
 */
final class DesignSums {
  private final SortedMap<String, StratumSums> strata = new TreeMap<>();
  private final Map<String, Long> population;
  private long present;
  private long missing;
  private BigDecimal weights = BigDecimal.ZERO;
  private BigDecimal values = BigDecimal.ZERO;
  private BigDecimal squares = BigDecimal.ZERO;

  private DesignSums(Map<String, Long> population) {
    this.population = population;
  }

  static DesignSums of(Numbers column, SurveyDesign design) {
    DesignSums sums = new DesignSums(design.population());
    List<String> clusters = design.clusters();
    for (int row = 0; row < column.size(); row++) {
      Optional<String> cluster =
          clusters.isEmpty() ? Optional.empty() : Optional.of(clusters.get(row));
      sums.add(
          design.stratum(row), cluster, design.weights().decimal(row), RowSums.of(column, row));
    }
    return sums;
  }

  static DesignSums of(GroupMoments groups, GroupDesign design) {
    DesignSums sums = new DesignSums(design.population());
    SortedMap<String, String> homes = new TreeMap<>();
    groups
        .moments()
        .forEach(
            (group, moments) -> {
              String stratum = design.stratum(group);
              Optional<String> cluster = design.cluster(group);
              cluster.ifPresent(name -> SurveyDesign.checkHome(homes, name, stratum));
              long gaps = groups.incomplete().getOrDefault(group, 0L);
              sums.add(stratum, cluster, design.weight(group), RowSums.of(moments, gaps));
            });
    SurveyDesign.checkPopulation(List.copyOf(sums.strata.keySet()), design.population());
    return sums;
  }

  private void add(String stratum, Optional<String> cluster, BigDecimal weight, RowSums rows) {
    strata.computeIfAbsent(stratum, name -> new StratumSums()).add(cluster, weight, rows);
    present = Math.addExact(present, rows.count());
    missing = Math.addExact(missing, rows.gaps());
    weights = weights.add(weight.multiply(BigDecimal.valueOf(rows.count())));
    values = values.add(weight.multiply(rows.sum()));
    squares = squares.add(weight.multiply(rows.squares()));
  }

  /** Rows with a value. */
  long present() {
    return present;
  }

  /** Rows without one. */
  long missing() {
    return missing;
  }

  double mean() {
    return Ratios.nearest(values, weights);
  }

  double total() {
    return values.doubleValue();
  }

  /** The squared error of the mean if the rows were a simple sample drawn with replacement. */
  double plain() {
    BigDecimal spread = weights.multiply(squares).subtract(values.multiply(values));
    BigDecimal below = weights.multiply(weights).multiply(BigDecimal.valueOf(present - 1));
    return Ratios.nearest(spread, below);
  }

  /** Clusters or rows minus strata, of those that have an answer. */
  long degreesOfFreedom() {
    long df = 0;
    for (StratumSums stratum : strata.values()) {
      df += Math.max(0, stratum.answered() - 1);
    }
    return df;
  }

  /** The squared error of the mean, by linearisation. */
  Outcome<Double> meanVariance() {
    BigDecimal square = weights.multiply(weights);
    return variance(weights, values.negate(), square.multiply(square));
  }

  /** The squared error of the total. */
  Outcome<Double> totalVariance() {
    return variance(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE);
  }

  /** Of the sum of {@code a * value + b * weight}, over a divisor. */
  private Outcome<Double> variance(BigDecimal a, BigDecimal b, BigDecimal below) {
    List<Double> variances = new ArrayList<>();
    for (Map.Entry<String, StratumSums> stratum : strata.entrySet()) {
      long drawn = stratum.getValue().drawn();
      Optional<Long> size = Optional.ofNullable(population.get(stratum.getKey()));
      Optional<Outcome<Double>> refusal = DesignVariance.refusal(stratum.getKey(), drawn, size);
      if (refusal.isPresent()) {
        return refusal.get();
      }
      if (!size.equals(Optional.of(drawn))) {
        BigDecimal left = BigDecimal.valueOf(size.map(all -> all - drawn).orElse(1L));
        BigDecimal all = BigDecimal.valueOf(size.orElse(1L));
        BigDecimal spread = stratum.getValue().spread(a, b).multiply(left);
        BigDecimal divisor = below.multiply(all).multiply(BigDecimal.valueOf(drawn - 1));
        variances.add(Ratios.nearest(spread, divisor));
      }
    }
    return Outcome.of(SortedSum.of(variances.stream().mapToDouble(Double::doubleValue).toArray()));
  }
}
