package id.bina.scoring.stat.reliability;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import id.bina.scoring.tally.JointCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * Each item of a scale by a matrix of covariances: how it goes with the others, and alpha without
 * it, where rows have gaps.
 *
 * <p>{@code PairwiseItems.of(item1, item2, item3)} or {@code ItemAnalysis.pairwise(item1, item2,
 * item3)}, items keyed in one direction. The figures are those of the R package psych, {@code
 * psych::alpha(x)}, which goes pairwise unless told otherwise: {@code raw_alpha}, {@code r.drop}
 * and {@code alpha.drop}. {@link ItemAnalysis}, over complete rows, is the one to report where few
 * rows have gaps: then all figures rest on the same persons.
 *
 * <ul>
 *   <li>at least 2 items; every two need 2 rows, and every item must vary
 *   <li>no interval of alpha: rows differ from pair to pair
 *   <li>where the covariances are no possible matrix, a figure says so instead of a number
 * </ul>
 *
 * @param matrix covariances of the items, which knows how many rows count in none
 * @param lines one an item, in order
 */
public record PairwiseItems(ItemMatrix matrix, List<Line> lines) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "item-analysis-pairwise";

  /**
   * One item.
   *
   * @param item its name
   * @param corrected correlation with the sum of the other items
   * @param uncorrected correlation with the sum of all items
   * @param without alpha of the other items; not computable with fewer than 2 of them
   */
  public record Line(
      String item,
      Outcome<Double> corrected,
      Outcome<Double> uncorrected,
      Outcome<Double> without) {
    /** Checks that the parts are there. */
    public Line {
      requireNonNull(item, "item");
      requireNonNull(corrected, "corrected");
      requireNonNull(uncorrected, "uncorrected");
      requireNonNull(without, "without");
    }
  }

  /** Copies the lines. */
  public PairwiseItems {
    requireNonNull(matrix, "matrix");
    lines = List.copyOf(lines);
    if (lines.size() != matrix.k()) {
      throw new IllegalArgumentException(
          "each of " + matrix.k() + " items needs one line, was " + lines.size());
    }
  }

  /**
   * The items of columns, pairwise.
   *
   * @param items columns of the same rows, keyed in one direction
   */
  public static Outcome<PairwiseItems> of(Numbers... items) {
    return ItemMatrix.of(List.of(items), Gaps.PAIRWISE).flatMap(PairwiseItems::of);
  }

  /**
   * The items of counted answers, pairwise.
   *
   * @param items answers of the persons, one column an item, with their counts
   */
  public static Outcome<PairwiseItems> of(JointCounts items) {
    return ItemMatrix.of(items, Gaps.PAIRWISE).flatMap(PairwiseItems::of);
  }

  /**
   * The items of a matrix, such as one of latent correlations.
   *
   * @param matrix covariances of the items
   * @return not computable if the sum of the items does not vary
   */
  public static Outcome<PairwiseItems> of(ItemMatrix matrix) {
    return Guttman.of(matrix)
        .map(
            whole -> {
              List<Line> lines = new ArrayList<>();
              for (int item = 0; item < matrix.k(); item++) {
                lines.add(line(matrix, item));
              }
              return new PairwiseItems(matrix, lines);
            });
  }

  private static Line line(ItemMatrix matrix, int item) {
    double own = matrix.covariance(item, item);
    double withAll = 0;
    double rest = 0;
    for (int i = 0; i < matrix.k(); i++) {
      withAll += matrix.covariance(item, i);
      for (int j = 0; j < matrix.k(); j++) {
        rest += i == item || j == item ? 0 : matrix.covariance(i, j);
      }
    }
    return new Line(
        matrix.items().get(item),
        correlation(withAll - own, own, rest),
        correlation(withAll, own, matrix.total()),
        without(matrix, item, rest));
  }

  private static Outcome<Double> correlation(double covariance, double own, double other) {
    double r = other > 0 ? covariance / Math.sqrt(own * other) : 2;
    return Math.abs(r) <= 1 + 1e-12 ? Outcome.of(Math.max(-1, Math.min(1, r))) : impossible();
  }

  private static Outcome<Double> without(ItemMatrix matrix, int item, double rest) {
    int k = matrix.k() - 1;
    if (k < 2) {
      return Check.tooFew(k, "other items", 2);
    }
    double own = matrix.trace() - matrix.covariance(item, item);
    return rest > 1e-14 * own ? Outcome.of(k / (k - 1.0) * (1 - own / rest)) : impossible();
  }

  private static Outcome<Double> impossible() {
    return Outcome.notComputable(
        Absence.UNIDENTIFIED,
        "covariances of pairs that rest on different rows fit no rows at all; go listwise");
  }

  /** Alpha of all items, at most 1. */
  public double alpha() {
    return new Guttman(matrix).lambda3();
  }

  /** One line: {@code alpha 0.8431, 7 items, pairwise, n 30}. */
  @Override
  public String toString() {
    return "alpha " + Digits.of(alpha()) + ", " + matrix;
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Items of a scale, by their covariances")
            .row("", "r corrected", "r with itself", "alpha without");
    for (Line line : lines) {
      table.row(
          line.item(),
          line.corrected().<String>match(Digits::of, none -> "-"),
          line.uncorrected().<String>match(Digits::of, none -> "-"),
          line.without().<String>match(Digits::of, none -> "-"));
    }
    matrix.left().ifPresent(left -> table.note("rows that count in no covariance: " + left));
    return table.note(toString()).toString();
  }
}
