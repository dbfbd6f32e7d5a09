package id.bina.scoring.stat.test;

import java.util.Arrays;
import java.util.List;

/** Hommel's closed procedure, by the algorithm of Wright (1992), doi:10.2307/2532694. */
final class Hommel {

  private final List<Integer> order;
  private final double[] p;

  Hommel(List<Double> raw) {
    order = AdjustedP.ascending(raw);
    p = order.stream().mapToDouble(raw::get).toArray();
  }

  List<Double> adjusted() {
    double[] most = p.clone();
    for (int size = p.length; size >= 2; size--) {
      raise(most, size);
    }
    Double[] inOrder = new Double[p.length];
    for (int rank = 0; rank < p.length; rank++) {
      inOrder[order.get(rank)] = Math.min(1, most[rank]);
    }
    return List.of(inOrder);
  }

  /** What subsets of one size ask of each p value. */
  private void raise(double[] most, int size) {
    int rest = p.length - size + 1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 2; i <= size; i++) {
      least = Math.min(least, size * p[rest + i - 2] / i);
    }
    double[] asked = new double[p.length];
    for (int i = 0; i < rest; i++) {
      asked[i] = Math.min(size * p[i], least);
    }
    Arrays.fill(asked, rest, p.length, asked[rest - 1]);
    for (int i = 0; i < p.length; i++) {
      most[i] = Math.max(most[i], asked[i]);
    }
  }
}
