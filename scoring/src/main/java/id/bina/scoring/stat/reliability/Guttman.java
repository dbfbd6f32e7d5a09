package id.bina.scoring.stat.reliability;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Cholesky;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Guttman's lower bounds of the reliability of a sum of items.
 *
 * <p>{@code Guttman.of(item1, item2, item3)}. The third is Cronbach's alpha; the second is never
 * below it; the sixth uses how well each item can be told from the others. In small samples all of
 * them overstate; an interval for alpha is that of {@link id.bina.scoring.stat.Alpha}.
 *
 * <ul>
 *   <li>at least 2 items that vary and 2 rows; the sum of the items must vary
 *   <li>pairwise covariances: here alpha is had pairwise too, as {@link #lambda3}
 *   <li>the sixth needs items of which none follows from the others
 * </ul>
 *
 * Source: Guttman (1945), doi:10.1007/BF02288892.
 *
 * @param matrix covariances of the items
 */
public record Guttman(ItemMatrix matrix) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "guttman-lambda";

  /** Checks that the sum of the items varies. */
  public Guttman {
    if (!(requireNonNull(matrix, "matrix").total() > 0)) {
      throw new IllegalArgumentException(
          "the sum of the items must vary, had variance " + matrix.total());
    }
  }

  /**
   * The bounds of columns, listwise.
   *
   * @param items columns of the same rows, keyed in one direction
   */
  public static Outcome<Guttman> of(Numbers... items) {
    return of(List.of(items), Gaps.LISTWISE);
  }

  /**
   * The bounds of columns.
   *
   * @param items columns of the same rows, keyed in one direction
   * @param gaps what happens to a row with a gap
   */
  public static Outcome<Guttman> of(List<Numbers> items, Gaps gaps) {
    return ItemMatrix.of(items, gaps).flatMap(Guttman::of);
  }

  /**
   * The bounds of covariances, or of correlations for the bounds of standardised items.
   *
   * @param matrix covariances of the items
   */
  public static Outcome<Guttman> of(ItemMatrix matrix) {
    // what is left of a variance of 0 after rounding
    return matrix.total() > 1e-14 * matrix.trace()
        ? Outcome.of(new Guttman(matrix))
        : Check.noSpread("the sum of the items");
  }

  /** One minus the share of the items' own variances in the variance of the sum. */
  public double lambda1() {
    return 1 - matrix.trace() / matrix.total();
  }

  /** The first, and the root of the squared covariances; never below the third. */
  public double lambda2() {
    double squares = 0;
    for (int i = 0; i < matrix.k(); i++) {
      for (int j = 0; j < i; j++) {
        squares += 2 * matrix.covariance(i, j) * matrix.covariance(i, j);
      }
    }
    double k = matrix.k();
    return lambda1() + Math.sqrt(squares * k / (k - 1)) / matrix.total();
  }

  /** Cronbach's alpha: the first times {@code k / (k - 1)}. */
  public double lambda3() {
    double k = matrix.k();
    return lambda1() * k / (k - 1);
  }

  /** One minus the share of what no other item explains in the variance of the sum. */
  public Outcome<Double> lambda6() {
    return explained()
        .map(
            shares -> {
              double own = 0;
              for (int i = 0; i < matrix.k(); i++) {
                own += (1 - shares.get(i)) * matrix.covariance(i, i);
              }
              return 1 - own / matrix.total();
            });
  }

  /** Squared multiple correlation of each item with all others, in [0, 1]. */
  public Outcome<List<Double>> explained() {
    double[][] correlations = matrix.correlations().cells();
    Optional<Cholesky> triangle = Cholesky.of(correlations);
    if (triangle.isEmpty()) {
      return Outcome.notComputable(
          Absence.UNIDENTIFIED,
          matrix.gaps() == Gaps.PAIRWISE
              ? "the pairwise correlations are no possible matrix, or an item follows from others"
              : "an item follows from the others, or there are too few rows to tell");
    }
    double[][] inverse = triangle.get().inverse();
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < inverse.length; i++) {
      shares.add(Math.max(0, 1 - 1 / inverse[i][i]));
    }
    return Outcome.of(List.copyOf(shares));
  }

  /** One line: {@code lambda-2 0.8603, lambda-3 0.8431, lambda-6 0.8829, 7 items, n 30}. */
  @Override
  public String toString() {
    return "lambda-2 "
        + Digits.of(lambda2())
        + ", lambda-3 "
        + Digits.of(lambda3())
        + lambda6().<String>match(value -> ", lambda-6 " + Digits.of(value), none -> "")
        + ", "
        + matrix.k()
        + " items, n "
        + matrix.n();
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Guttman's lower bounds of reliability")
            .row("", "value")
            .row("lambda-1", Digits.of(lambda1()))
            .row("lambda-2", Digits.of(lambda2()))
            .row("lambda-3 (alpha)", Digits.of(lambda3()));
    lambda6()
        .match(
            value -> table.row("lambda-6", Digits.of(value)),
            none -> table.note("lambda-6: " + none.detail()));
    return table.note(matrix.toString()).toString();
  }
}
