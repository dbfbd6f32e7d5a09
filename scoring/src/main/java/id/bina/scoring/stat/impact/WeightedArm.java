package id.bina.scoring.stat.impact;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.SortedSum;
import java.util.stream.IntStream;

/** Weighted values of one arm. */
final class WeightedArm {

  private final double[] values;
  private final double[] weights;
  private final double total;
  private final double mean;

  private WeightedArm(double[] values, double[] weights) {
    this.values = values;
    this.weights = weights;
    double[] products = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      products[i] = weights[i] * values[i];
    }
    total = SortedSum.of(weights);
    mean = SortedSum.of(products) / total;
  }

  /** Rows of one arm that have both a value and a weight. */
  static WeightedArm of(Numbers values, Numbers weights, Numbers treated, double arm) {
    int[] rows =
        IntStream.range(0, values.size())
            .filter(row -> values.isPresent(row) && weights.isPresent(row))
            .filter(row -> treated.value(row) == arm)
            .toArray();
    double[] v = IntStream.of(rows).mapToDouble(values::value).toArray();
    return new WeightedArm(v, IntStream.of(rows).mapToDouble(weights::value).toArray());
  }

  int n() {
    return values.length;
  }

  double mean() {
    return mean;
  }

  /** Variance with divisor n - 1, for equal weights. */
  double variance() {
    return spread(1) / total * n() / (n() - 1);
  }

  /** Variance of the weighted mean, weights taken as known. */
  double errorVariance() {
    return spread(2) / (total * total) * n() / (n() - 1);
  }

  double effectiveN() {
    double[] squares = new double[weights.length];
    for (int i = 0; i < squares.length; i++) {
      squares[i] = weights[i] * weights[i];
    }
    return total * total / SortedSum.of(squares);
  }

  private double spread(int power) {
    double[] parts = new double[values.length];
    for (int i = 0; i < parts.length; i++) {
      double part = values[i] - mean;
      parts[i] = part * part * weights[i] * (power == 2 ? weights[i] : 1);
    }
    return SortedSum.of(parts);
  }
}
