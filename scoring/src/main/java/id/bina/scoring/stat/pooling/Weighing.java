package id.bina.scoring.stat.pooling;

import id.bina.scoring.internal.SortedSum;
import java.util.List;

/** Effects weighed by 1 / (variance + tau squared); sums do not depend on the order of studies. */
final class Weighing {

  private final double[] effects;
  private final double[] weights;
  private final double total;
  private final double mean;

  Weighing(List<Study> studies, double tauSquared) {
    int k = studies.size();
    effects = new double[k];
    weights = new double[k];
    double[] products = new double[k];
    for (int i = 0; i < k; i++) {
      Study study = studies.get(i);
      effects[i] = study.effect();
      weights[i] = 1 / (study.variance() + tauSquared);
      products[i] = weights[i] * effects[i];
    }
    total = SortedSum.of(weights);
    mean = SortedSum.of(products) / total;
  }

  double weight(int study) {
    return weights[study];
  }

  double total() {
    return total;
  }

  double mean() {
    return mean;
  }

  /** Sum of squared weights. */
  double squares() {
    double[] squares = new double[weights.length];
    for (int i = 0; i < squares.length; i++) {
      squares[i] = weights[i] * weights[i];
    }
    return SortedSum.of(squares);
  }

  private double cubes() {
    double[] cubes = new double[weights.length];
    for (int i = 0; i < cubes.length; i++) {
      cubes[i] = weights[i] * weights[i] * weights[i];
    }
    return SortedSum.of(cubes);
  }

  /** Trace of the projected weights. */
  double trace() {
    return total - squares() / total;
  }

  /** Trace of the square of the projected weights. */
  double traceOfSquare() {
    double squares = squares();
    return squares - 2 * cubes() / total + squares * squares / (total * total);
  }

  /** Sum of weight times squared distance from the mean: the generalised Q. */
  double spread() {
    return distances(1);
  }

  /** Sum of squared weight times squared distance from the mean. */
  double squaredSpread() {
    return distances(2);
  }

  private double distances(int power) {
    double[] parts = new double[weights.length];
    for (int i = 0; i < parts.length; i++) {
      double distance = effects[i] - mean;
      parts[i] = weights[i] * distance * distance * (power == 2 ? weights[i] : 1);
    }
    return SortedSum.of(parts);
  }

  /** Sum of the logarithms of the weights. */
  double logs() {
    double[] logs = new double[weights.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = StrictMath.log(weights[i]);
    }
    return SortedSum.of(logs);
  }
}
