package id.bina.scoring.stat.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Exact sums of one stratum over what was drawn in it: clusters, or rows that were drawn by
 * themselves. Mutable.
 */
final class StratumSums {
  /** The sums of one cluster. */
  private static final class Cluster {
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal value = BigDecimal.ZERO;
    private boolean hasAnswered;
  }

  private final SortedMap<String, Cluster> clusters = new TreeMap<>();
  private long rows;
  private long rowsAnswered;
  private BigDecimal weight = BigDecimal.ZERO;
  private BigDecimal value = BigDecimal.ZERO;
  private BigDecimal weightSquares = BigDecimal.ZERO;
  private BigDecimal products = BigDecimal.ZERO;
  private BigDecimal valueSquares = BigDecimal.ZERO;

  /** Adds rows of one weight that lie in a cluster, if any. */
  void add(Optional<String> cluster, BigDecimal each, RowSums sums) {
    if (cluster.isPresent()) {
      Cluster own = clusters.computeIfAbsent(cluster.get(), name -> new Cluster());
      own.weight = own.weight.add(each.multiply(BigDecimal.valueOf(sums.count())));
      own.value = own.value.add(each.multiply(sums.sum()));
      own.hasAnswered |= sums.count() > 0;
      return;
    }
    BigDecimal square = each.multiply(each);
    rows = Math.addExact(rows, Math.addExact(sums.count(), sums.gaps()));
    rowsAnswered = Math.addExact(rowsAnswered, sums.count());
    weight = weight.add(each.multiply(BigDecimal.valueOf(sums.count())));
    value = value.add(each.multiply(sums.sum()));
    weightSquares = weightSquares.add(square.multiply(BigDecimal.valueOf(sums.count())));
    products = products.add(square.multiply(sums.sum()));
    valueSquares = valueSquares.add(square.multiply(sums.squares()));
  }

  /** How many clusters or rows were drawn, whether they answered or not. */
  long drawn() {
    return Math.addExact(rows, (long) clusters.size());
  }

  /** How many of them have an answer. */
  long answered() {
    return Math.addExact(
        rowsAnswered, clusters.values().stream().filter(each -> each.hasAnswered).count());
  }

  /**
   * Times their number, the sum of squared deviations of {@code a * value + b * weight} from its
   * mean, over all that were drawn.
   */
  BigDecimal spread(BigDecimal a, BigDecimal b) {
    BigDecimal sum = a.multiply(value).add(b.multiply(weight));
    BigDecimal squares =
        a.multiply(a)
            .multiply(valueSquares)
            .add(a.multiply(b).multiply(products).multiply(BigDecimal.valueOf(2)))
            .add(b.multiply(b).multiply(weightSquares));
    for (Cluster each : clusters.values()) {
      BigDecimal part = a.multiply(each.value).add(b.multiply(each.weight));
      sum = sum.add(part);
      squares = squares.add(part.multiply(part));
    }
    return squares.multiply(BigDecimal.valueOf(drawn())).subtract(sum.multiply(sum));
  }
}
