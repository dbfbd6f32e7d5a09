package id.bina.scoring.stat.reliability;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.scaling.PolychoricMatrix;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import id.bina.scoring.tally.JointCounts;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The covariances of several items, and what was done about gaps.
 *
 * <p>{@code ItemMatrix.of(List.of(item1, item2, item3), Gaps.LISTWISE)}. Listwise all covariances
 * rest on the rows that are complete in all items and are the nearest doubles to the exact ones.
 * Pairwise each rests on the rows that its two items have, so that the whole may be no possible
 * matrix of covariances: what needs a possible one then says so.
 *
 * <ul>
 *   <li>at least 2 items; items are keyed in one direction before
 *   <li>every covariance needs 2 rows, and every item must vary over them
 * </ul>
 *
 * @param items names of the items
 * @param covariances a row an item, symmetric, with divisor {@code n - 1}
 * @param n the fewest rows that a covariance rests on
 * @param gaps what happened to rows with a gap
 * @param left how many rows count in no covariance; empty where only moments were given, which do
 *     not know
 */
public record ItemMatrix(
    List<String> items, List<List<Double>> covariances, long n, Gaps gaps, OptionalLong left)
    implements Shown {

  /** Checks that the matrix is square and symmetric and that every item varies. */
  public ItemMatrix {
    items = List.copyOf(items);
    covariances = covariances.stream().map(List::copyOf).toList();
    requireNonNull(gaps, "gaps");
    requireNonNull(left, "left");
    int k = items.size();
    if (k < 2 || covariances.size() != k) {
      throw new IllegalArgumentException(
          "a matrix of items must have 2 items or more and a row for each, was "
              + k
              + " items and "
              + covariances.size()
              + " rows");
    }
    for (int i = 0; i < k; i++) {
      checkRow(items, covariances, i);
    }
  }

  /**
   * A matrix of which nobody knows how many rows were left out.
   *
   * @param items names of the items
   * @param covariances a row an item, symmetric, with divisor {@code n - 1}
   * @param n the fewest rows that a covariance rests on
   * @param gaps what happened to rows with a gap
   */
  public ItemMatrix(List<String> items, List<List<Double>> covariances, long n, Gaps gaps) {
    this(items, covariances, n, gaps, OptionalLong.empty());
  }

  private static void checkRow(List<String> items, List<List<Double>> covariances, int i) {
    List<Double> row = covariances.get(i);
    if (row.size() != items.size()) {
      throw new IllegalArgumentException(
          "a matrix of items must be square, was a row of " + row.size() + " of " + items.size());
    }
    for (int j = 0; j < row.size(); j++) {
      double each = row.get(j);
      if (!(Double.isFinite(each) && each == covariances.get(j).get(i))) {
        throw new IllegalArgumentException(
            "covariances must be finite and symmetric, was "
                + each
                + " ("
                + items.get(i)
                + ", "
                + items.get(j)
                + ")");
      }
    }
    if (!(row.get(i) > 0)) {
      throw new IllegalArgumentException(
          "variance of an item must be above 0, was " + row.get(i) + " (" + items.get(i) + ")");
    }
  }

  /**
   * The matrix of columns.
   *
   * @param items columns of the same rows, 2 or more; without a name they are called item 1, item 2
   * @param gaps what happens to a row with a gap
   */
  public static Outcome<ItemMatrix> of(List<Numbers> items, Gaps gaps) {
    List<Numbers> named = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      named.add(Check.named(items.get(i), "item " + (i + 1)));
    }
    if (named.size() < 2) {
      return Check.tooFew(named.size(), "items", 2);
    }
    return of(JointCounts.of(named), gaps);
  }

  /**
   * The matrix of counted answers.
   *
   * @param items answers of the persons, one column an item, with their counts
   * @param gaps what happens to a row with a gap
   */
  public static Outcome<ItemMatrix> of(JointCounts items, Gaps gaps) {
    if (items.columns().size() < 2) {
      return Check.tooFew(items.columns().size(), "items", 2);
    }
    return requireNonNull(gaps, "gaps") == Gaps.LISTWISE
        ? of(items.moments()).map(matrix -> matrix.without(items.incomplete()))
        : pairwise(items).map(matrix -> matrix.without(items.silent()));
  }

  private ItemMatrix without(long rows) {
    return new ItemMatrix(items, covariances, n, gaps, OptionalLong.of(rows));
  }

  /**
   * The matrix of moments, which are listwise.
   *
   * @param items moments of the items over complete rows
   */
  public static Outcome<ItemMatrix> of(Moments items) {
    int k = items.columns().size();
    if (k < 2) {
      return Check.tooFew(k, "items", 2);
    }
    if (items.count() < 2) {
      return Check.tooFew(items.count(), "complete rows", 2);
    }
    double[][] cells = new double[k][k];
    for (int i = 0; i < k; i++) {
      if (items.isConstant(i)) {
        return constant(items.columns().get(i));
      }
      for (int j = 0; j < k; j++) {
        cells[i][j] = items.covariance(Math.min(i, j), Math.max(i, j));
      }
    }
    return Outcome.of(of(items.columns(), cells, items.count(), Gaps.LISTWISE));
  }

  static Outcome<ItemMatrix> constant(String item) {
    return Outcome.notComputable(
        Absence.ZERO_VARIANCE, "all values of " + item + " are equal; leave the item out");
  }

  private static Outcome<ItemMatrix> pairwise(JointCounts items) {
    int k = items.columns().size();
    double[][] cells = new double[k][k];
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < k; i++) {
      String name = items.columns().get(i);
      Moments own = items.column(i).moments(name);
      if (own.count() < 2) {
        return Check.tooFew(own.count(), "values of " + name, 2);
      }
      if (own.isConstant(0)) {
        return constant(name);
      }
      cells[i][i] = own.variance(0);
      fewest = Math.min(fewest, own.count());
      for (int j = 0; j < i; j++) {
        Moments pair = items.pair(j, i).moments("first", "second");
        if (pair.count() < 2) {
          String names = items.columns().get(j) + " and " + name;
          return Check.tooFew(pair.count(), "rows with " + names, 2);
        }
        cells[i][j] = pair.covariance(0, 1);
        cells[j][i] = cells[i][j];
        fewest = Math.min(fewest, pair.count());
      }
    }
    return Outcome.of(of(items.columns(), cells, fewest, Gaps.PAIRWISE));
  }

  /**
   * The matrix of polychoric correlations, as if each item had variance 1.
   *
   * @param matrix of all pairs of items
   */
  public static ItemMatrix of(PolychoricMatrix matrix) {
    return of(matrix.items(), matrix.correlations(), matrix.n(), matrix.gaps());
  }

  static ItemMatrix of(List<String> names, double[][] cells, long n, Gaps gaps) {
    List<List<Double>> rows = new ArrayList<>();
    for (double[] row : cells) {
      List<Double> boxed = new ArrayList<>();
      for (double cell : row) {
        boxed.add(cell);
      }
      rows.add(boxed);
    }
    return new ItemMatrix(names, rows, n, gaps);
  }

  /** Number of items. */
  public int k() {
    return items.size();
  }

  /**
   * The covariance of two items, or the variance of one.
   *
   * @param i from 0
   * @param j from 0
   */
  public double covariance(int i, int j) {
    return covariances.get(i).get(j);
  }

  /**
   * The standard deviation of an item.
   *
   * @param i from 0
   */
  public double sd(int i) {
    return Math.sqrt(covariance(i, i));
  }

  /**
   * The correlation of two items; 1 with itself.
   *
   * @param i from 0
   * @param j from 0
   */
  public double correlation(int i, int j) {
    return i == j ? 1 : covariance(i, j) / (sd(i) * sd(j));
  }

  /** The same items brought to variance 1. */
  public ItemMatrix correlations() {
    double[][] cells = new double[k()][k()];
    for (int i = 0; i < k(); i++) {
      for (int j = 0; j < k(); j++) {
        cells[i][j] = correlation(Math.min(i, j), Math.max(i, j));
      }
    }
    return new ItemMatrix(items, of(items, cells, n, gaps).covariances(), n, gaps, left);
  }

  /** All covariances as a new array. */
  double[][] cells() {
    return covariances.stream()
        .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
        .toArray(double[][]::new);
  }

  /** Sum of all covariances: the variance of the sum of the items. */
  double total() {
    double total = 0;
    for (List<Double> row : covariances) {
      for (double each : row) {
        total += each;
      }
    }
    return total;
  }

  /** Sum of the variances. */
  double trace() {
    double trace = 0;
    for (int i = 0; i < k(); i++) {
      trace += covariance(i, i);
    }
    return trace;
  }

  /** One line: {@code 7 items, listwise, n 30}. */
  @Override
  public String toString() {
    return k() + " items, " + (gaps == Gaps.LISTWISE ? "listwise" : "pairwise") + ", n " + n;
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Correlations of pairs of items").row("pair", "r");
    for (int i = 0; i < k(); i++) {
      for (int j = i + 1; j < k(); j++) {
        table.row(items.get(i) + ", " + items.get(j), Digits.of(correlation(i, j)));
      }
    }
    left.ifPresent(rows -> table.note("rows that count in no covariance: " + rows));
    return table.note(toString()).toString();
  }
}
