package id.bina.scoring.stat.impact;

import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.Symmetric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cluster errors whose residuals are set right by what each cluster pulls the fit to itself.
 *
 * <p>In the basis of {@link ClusterScores} the adjustment of a cluster is {@code (I -
 * shares)^(-1/2)}, a matrix of the size of the coefficients, however many rows the cluster has.
 */
final class BiasReduced {

  /** Nearer to 0 than this, what other clusters tell of a direction is nothing but rounding. */
  private static final double NOTHING = 1e-9;

  private final ClusterScores work;
  private final List<double[][]> adjustments = new ArrayList<>();
  private final List<List<double[]>> ownDirections = new ArrayList<>();

  BiasReduced(ClusterScores work) {
    this.work = work;
    work.shares().forEach(this::addCluster);
  }

  private void addCluster(double[][] share) {
    int k = work.terms();
    double[][] rest = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        rest[i][j] = (i == j ? 1 : 0) - share[i][j];
      }
    }
    Symmetric eigen = new Symmetric(rest);
    double[][] adjustment = new double[k][k];
    List<double[]> own = new ArrayList<>();
    for (int e = 0; e < k; e++) {
      double value = eigen.value(e);
      double[] vector = eigen.vector(e);
      if (value < NOTHING) {
        own.add(vector);
      } else {
        addOuter(adjustment, vector, 1 / Math.sqrt(value));
      }
    }
    adjustments.add(adjustment);
    ownDirections.add(own);
  }

  private static void addOuter(double[][] matrix, double[] vector, double factor) {
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        matrix[i][j] += factor * vector[i] * vector[j];
      }
    }
  }

  /** The cluster without which a coefficient would not exist, if there is one. */
  Optional<String> decidedBy(double[] direction) {
    for (int g = 0; g < ownDirections.size(); g++) {
      for (double[] own : ownDirections.get(g)) {
        double part = dot(own, direction);
        if (part * part > NOTHING * dot(direction, direction)) {
          return Optional.of(work.names().get(g));
        }
      }
    }
    return Optional.empty();
  }

  double variance(double[] direction) {
    double[] parts = new double[adjustments.size()];
    for (int g = 0; g < parts.length; g++) {
      double part = dot(direction, times(adjustments.get(g), work.scores().get(g)));
      parts[g] = part * part;
    }
    return SortedSum.of(parts);
  }

  /** Satterthwaite degrees of freedom if all rows had one variance and were independent. */
  double df(double[] direction) {
    double[] traces = new double[adjustments.size()];
    double[] corrections = new double[adjustments.size()];
    double[][] pulls = new double[traces.length][];
    for (int g = 0; g < traces.length; g++) {
      double[] adjusted = times(adjustments.get(g), direction);
      double[] shared = times(work.shares().get(g), adjusted);
      double own = dot(adjusted, shared);
      double pulled = dot(shared, shared);
      traces[g] = own - pulled;
      corrections[g] = own * (own - 2 * pulled);
      pulls[g] = shared;
    }
    double crossed = crossed(pulls);
    double trace = SortedSum.of(traces);
    return trace * trace / (SortedSum.of(corrections) + crossed);
  }

  /** Sum of the squared inner products of all pairs of clusters. */
  private double crossed(double[][] pulls) {
    double crossed = 0;
    for (int i = 0; i < work.terms(); i++) {
      for (int j = 0; j < work.terms(); j++) {
        double[] parts = new double[pulls.length];
        for (int g = 0; g < parts.length; g++) {
          parts[g] = pulls[g][i] * pulls[g][j];
        }
        double sum = SortedSum.of(parts);
        crossed += sum * sum;
      }
    }
    return crossed;
  }

  static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[matrix.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = dot(matrix[i], vector);
    }
    return product;
  }
}
