package id.bina.scoring.stat.ranking;

import id.bina.scoring.internal.SortedSum;
import java.util.ArrayList;
import java.util.List;

/**
 * Alternatives, the criteria they are judged by, and what each has of each.
 *
 * <pre>{@code
 * DecisionMatrix providers = DecisionMatrix.of(
 *     List.of("A", "B"),
 *     List.of(Criterion.benefit("kepuasan", 0.6), Criterion.cost("biaya", 0.4)),
 *     new double[][] {{84.2, 5.2}, {78.5, 4.1}});
 * }</pre>
 *
 * @param alternatives their names, 2 or more, all different
 * @param criteria 1 or more, whose weights add up to 1
 * @param values a row for each alternative, in it a finite value for each criterion
 */
public record DecisionMatrix(
    List<String> alternatives, List<Criterion> criteria, List<List<Double>> values) {

  /** How far weights may add up to something else than 1 by rounding. */
  private static final double ROUNDING = 1e-9;

  /** Checks sizes, values and weights. */
  public DecisionMatrix {
    alternatives = List.copyOf(alternatives);
    criteria = List.copyOf(criteria);
    values = values.stream().map(List::copyOf).toList();
    if (alternatives.size() < 2 || alternatives.stream().distinct().count() < alternatives.size()) {
      throw new IllegalArgumentException(
          "alternatives must be 2 or more with different names, was " + alternatives);
    }
    if (values.size() != alternatives.size()) {
      throw new IllegalArgumentException(
          "each alternative needs a row, was " + alternatives.size() + " and " + values.size());
    }
    checkWeights(criteria);
    for (int row = 0; row < values.size(); row++) {
      checkRow(alternatives.get(row), values.get(row), criteria.size());
    }
  }

  private static void checkWeights(List<Criterion> criteria) {
    double sum = SortedSum.of(criteria.stream().mapToDouble(Criterion::weight).toArray());
    if (!(Math.abs(sum - 1) <= ROUNDING)) {
      throw new IllegalArgumentException(
          "weights must add up to 1, was " + sum + " of " + criteria.size() + " criteria");
    }
  }

  private static void checkRow(String alternative, List<Double> row, int criteria) {
    if (row.size() != criteria) {
      throw new IllegalArgumentException(
          "row needs a value for each of "
              + criteria
              + " criteria, was "
              + row.size()
              + " (alternative "
              + alternative
              + ")");
    }
    for (double value : row) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "value must be finite, was " + value + " (alternative " + alternative + ")");
      }
    }
  }

  /**
   * A matrix of arrays.
   *
   * @param alternatives their names
   * @param criteria whose weights add up to 1
   * @param values a row for each alternative
   */
  public static DecisionMatrix of(
      List<String> alternatives, List<Criterion> criteria, double[][] values) {
    List<List<Double>> rows = new ArrayList<>();
    for (double[] row : values) {
      List<Double> cells = new ArrayList<>();
      for (double value : row) {
        cells.add(value);
      }
      rows.add(cells);
    }
    return new DecisionMatrix(alternatives, criteria, rows);
  }

  double[] column(int criterion) {
    return values.stream().mapToDouble(row -> row.get(criterion)).toArray();
  }

  DecisionMatrix with(List<Criterion> newCriteria) {
    return new DecisionMatrix(alternatives, newCriteria, values);
  }

  DecisionMatrix without(int alternative) {
    List<String> names = new ArrayList<>(alternatives);
    names.remove(alternative);
    List<List<Double>> rows = new ArrayList<>(values);
    rows.remove(alternative);
    return new DecisionMatrix(names, criteria, rows);
  }

  /** One line: {@code 5 alternatives, 4 criteria}. */
  @Override
  public String toString() {
    return alternatives.size() + " alternatives, " + criteria.size() + " criteria";
  }
}
