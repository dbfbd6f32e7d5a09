package id.bina.scoring.stat.survey;

import id.bina.scoring.internal.SortedSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rows of each category of a margin, and the total they must reach. */
final class MarginRows {
  private final Margin margin;
  private final List<int[]> rows = new ArrayList<>();
  private final List<Double> targets = new ArrayList<>();
  private Optional<String> empty = Optional.empty();

  MarginRows(Margin margin) {
    this.margin = margin;
    margin
        .totals()
        .forEach(
            (category, total) -> {
              int[] of =
                  IntStream.range(0, margin.categories().size())
                      .filter(row -> margin.categories().get(row).equals(category))
                      .toArray();
              if (of.length == 0 && empty.isEmpty()) {
                empty = Optional.of(category);
              }
              rows.add(of);
              targets.add(total);
            });
  }

  String name() {
    return margin.name();
  }

  Optional<String> empty() {
    return empty;
  }

  List<int[]> rows() {
    return rows;
  }

  void fit(double[] weights) {
    for (int category = 0; category < rows.size(); category++) {
      double factor = targets.get(category) / sum(weights, rows.get(category));
      for (int row : rows.get(category)) {
        weights[row] *= factor;
      }
    }
  }

  double gap(double[] weights) {
    double most = 0;
    for (int category = 0; category < rows.size(); category++) {
      double ratio = sum(weights, rows.get(category)) / targets.get(category);
      most = Math.max(most, Math.abs(ratio - 1));
    }
    return most;
  }

  static double sum(double[] values, int[] rows) {
    return SortedSum.of(Arrays.stream(rows).mapToDouble(row -> values[row]).toArray());
  }
}
