package id.bina.scoring.stat.scaling;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Symmetric;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.JointCounts;
import id.bina.scoring.tally.PairTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The polychoric correlations of all pairs of items, each in its own likelihood.
 *
 * <p>{@code PolychoricMatrix.of(items, Gaps.LISTWISE)} is what ordinal alpha and omega begin with.
 * As no pair knows of the others, the whole may be no possible matrix of correlations: then {@link
 * #smallestEigenvalue} is below 0, and no factor should be drawn from it. Not computable if a pair
 * is not: see {@link Polychoric}.
 *
 * @param items names of the items
 * @param gaps what happened to rows with a gap
 * @param pairs the correlation of every pair, first with second, first with third, and so on
 */
public record PolychoricMatrix(List<String> items, Gaps gaps, List<Polychoric> pairs)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "polychoric-matrix";

  /** What happens to a row with a gap. */
  public enum Gaps {
    /** It counts in no pair. The default. */
    LISTWISE,
    /** It counts in the pairs that it has; each pair then rests on rows of its own. */
    PAIRWISE
  }

  /** Checks that every pair is there. */
  public PolychoricMatrix {
    items = List.copyOf(items);
    pairs = List.copyOf(pairs);
    if (pairs.size() != items.size() * (items.size() - 1) / 2) {
      throw new IllegalArgumentException(
          "every pair of " + items.size() + " items must have a correlation, was " + pairs.size());
    }
  }

  /**
   * The correlations in two steps.
   *
   * @param items columns of the same rows, 2 or more; without a name they are called item 1, item 2
   * @param gaps what happens to a row with a gap
   */
  public static Outcome<PolychoricMatrix> of(List<Numbers> items, Gaps gaps) {
    return of(items, gaps, Polychoric.Estimation.TWO_STEP);
  }

  /**
   * The correlations.
   *
   * @param items columns of the same rows, 2 or more
   * @param gaps what happens to a row with a gap
   * @param estimation how thresholds and correlations are found
   */
  public static Outcome<PolychoricMatrix> of(
      List<Numbers> items, Gaps gaps, Polychoric.Estimation estimation) {
    if (items.size() < 2) {
      return Check.tooFew(items.size(), "items", 2);
    }
    return of(NamedItems.counted(items), gaps, estimation);
  }

  /**
   * The correlations of counted answers.
   *
   * @param items answers of the persons, one column an item, with their counts
   * @param gaps what happens to a row with a gap
   * @param estimation how thresholds and correlations are found
   */
  public static Outcome<PolychoricMatrix> of(
      JointCounts items, Gaps gaps, Polychoric.Estimation estimation) {
    int k = items.columns().size();
    if (k < 2) {
      return Check.tooFew(k, "items", 2);
    }
    JointCounts used = gaps == Gaps.LISTWISE ? items.complete() : items;
    List<PairTable> tables = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        tables.add(used.pair(i, j));
      }
    }
    return of(items.columns(), gaps, tables, estimation);
  }

  /**
   * The correlations of tallies; the same digits as of the columns that they count.
   *
   * @param items names of the items, 2 or more
   * @param gaps what happened to rows with a gap when the tables were counted
   * @param tables a table for every pair, first with second, first with third, and so on
   * @param estimation how thresholds and correlations are found
   */
  public static Outcome<PolychoricMatrix> of(
      List<String> items, Gaps gaps, List<PairTable> tables, Polychoric.Estimation estimation) {
    if (tables.size() != items.size() * (items.size() - 1) / 2) {
      throw new IllegalArgumentException(
          "every pair of " + items.size() + " items must have a table, was " + tables.size());
    }
    List<Polychoric> pairs = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        String pair = items.get(i) + ", " + items.get(j);
        Outcome<Polychoric> one =
            Polychoric.of(pair, tables.get(pairs.size()), estimation, Check.LEVEL);
        if (one instanceof Outcome.NotComputable<Polychoric> none) {
          return Outcome.notComputable(none.reason(), none.detail());
        }
        pairs.add(one.orThrow());
      }
    }
    return Outcome.of(new PolychoricMatrix(items, gaps, pairs));
  }

  /** Number of items. */
  public int k() {
    return items.size();
  }

  /** The fewest rows that a pair rests on. */
  public long n() {
    return pairs.stream().mapToLong(Polychoric::n).min().orElse(0);
  }

  /**
   * The pair of two items.
   *
   * @param i an item, from 0
   * @param j another item, from 0
   * @throws IllegalArgumentException if there is no such pair
   */
  public Polychoric pair(int i, int j) {
    int low = Math.min(i, j);
    int high = Math.max(i, j);
    if (low < 0 || high >= k() || low == high) {
      throw new IllegalArgumentException(
          "pair must be two different items of 0 to " + (k() - 1) + ", was " + i + " and " + j);
    }
    return pairs.get(low * (2 * k() - low - 1) / 2 + high - low - 1);
  }

  /** All correlations, a row an item, 1 with itself; a new array. */
  public double[][] correlations() {
    double[][] matrix = new double[k()][k()];
    for (int i = 0; i < k(); i++) {
      for (int j = 0; j < k(); j++) {
        matrix[i][j] = i == j ? 1 : pair(i, j).r();
      }
    }
    return matrix;
  }

  /** Mean correlation between two items. */
  public double meanCorrelation() {
    return pairs.stream().mapToDouble(Polychoric::r).sum() / pairs.size();
  }

  /**
   * Ordinal alpha: Cronbach's standardised alpha of these correlations, as if the items had been
   * measured without categories. Source: Zumbo, Gadermann and Zeisser (2007),
   * doi:10.22237/jmasm/1177992180.
   */
  public double ordinalAlpha() {
    double r = meanCorrelation();
    return k() * r / (1 + (k() - 1) * r);
  }

  /** The smallest eigenvalue; below 0 this is no possible matrix of correlations. */
  public double smallestEigenvalue() {
    Symmetric parts = new Symmetric(correlations());
    return IntStream.range(0, k()).mapToDouble(parts::value).min().orElse(0);
  }

  /** One line: {@code 5 items, mean polychoric r 0.5125, n 579}. */
  @Override
  public String toString() {
    return k() + " items, mean polychoric r " + Digits.of(meanCorrelation()) + ", n " + n();
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Polychoric correlations").row("pair", "n", "r", "se");
    for (Polychoric each : pairs) {
      table.row(
          each.pair(),
          Long.toString(each.n()),
          Digits.of(each.r()),
          Digits.of(each.standardError()));
    }
    if (smallestEigenvalue() < 0) {
      table.note("no possible matrix of correlations: the smallest eigenvalue is below 0");
    }
    return table.toString();
  }
}
