package id.bina.scoring.stat.reliability;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Alpha;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import id.bina.scoring.tally.Moments;
import java.util.List;
import java.util.OptionalLong;

/**
 * How two halves of a scale go together.
 *
 * <p>{@code SplitHalf.of(SplitHalf.Split.ODD_EVEN, item1, item2, item3, item4)}, over complete rows
 * unless {@link Gaps#PAIRWISE} is asked for. Another split gives another value: alpha is the mean
 * over all of them, so this serves where a report asks for it. With an odd number of items one half
 * is longer, which {@link #spearmanBrown} does not know and {@link #guttman} does.
 *
 * <ul>
 *   <li>at least 2 items that vary, 3 complete rows; both halves must vary
 *   <li>items with one value for all are left out before the split
 * </ul>
 *
 * Sources: Spearman (1910), Brown (1910); Guttman (1945), doi:10.1007/BF02288892, who has the same
 * as Flanagan (1937).
 *
 * @param split which items make the first half
 * @param k number of items
 * @param first variance of the sum of the first half, above 0
 * @param second variance of the sum of the second half, above 0
 * @param covariance of the two sums
 * @param n number of complete rows; pairwise the fewest that a covariance rests on
 * @param gaps what happened to rows with a gap
 * @param left how many rows count nowhere; empty where only moments were given, which do not know
 */
public record SplitHalf(
    Split split,
    int k,
    double first,
    double second,
    double covariance,
    long n,
    Gaps gaps,
    OptionalLong left)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "split-half";

  /** Which items make the first half. */
  public enum Split {
    /** The first, third, fifth and so on. The default. */
    ODD_EVEN,
    /** The first half in their order, the longer one if their number is odd. */
    FIRST_LAST
  }

  /** Checks that both halves vary. */
  public SplitHalf {
    requireNonNull(split, "split");
    requireNonNull(gaps, "gaps");
    requireNonNull(left, "left");
    if (!(first > 0 && second > 0 && Double.isFinite(covariance))) {
      throw new IllegalArgumentException(
          "both halves must vary, had variances " + first + " and " + second);
    }
  }

  /**
   * The halves of complete rows.
   *
   * @param split which items make the first half
   * @param k number of items
   * @param first variance of the sum of the first half, above 0
   * @param second variance of the sum of the second half, above 0
   * @param covariance of the two sums
   * @param n number of complete rows
   */
  public SplitHalf(Split split, int k, double first, double second, double covariance, long n) {
    this(split, k, first, second, covariance, n, Gaps.LISTWISE, OptionalLong.empty());
  }

  /**
   * The halves of columns, listwise.
   *
   * @param split which items make the first half
   * @param items columns of the same rows, keyed in one direction
   */
  public static Outcome<SplitHalf> of(Split split, Numbers... items) {
    return of(split, List.of(items), Gaps.LISTWISE);
  }

  /**
   * The halves of columns. Pairwise an item with one value for all is no matrix's, and is refused.
   *
   * @param split which items make the first half
   * @param items columns of the same rows, keyed in one direction
   * @param gaps what happens to a row with a gap
   */
  public static Outcome<SplitHalf> of(Split split, List<Numbers> items, Gaps gaps) {
    if (gaps == Gaps.PAIRWISE) {
      return ItemMatrix.of(items, gaps).flatMap(matrix -> of(split, matrix));
    }
    return Alpha.of(items, Alpha.Rows.LISTWISE)
        .flatMap(alpha -> of(split, alpha.items()))
        .map(halves -> halves.withLeft(OptionalLong.of(items.get(0).size() - halves.n())));
  }

  private SplitHalf withLeft(OptionalLong rows) {
    return new SplitHalf(split, k, first, second, covariance, n, gaps, rows);
  }

  /**
   * The halves of covariances, such as those of pairwise rows, or of correlations for items of one
   * spread.
   *
   * @param split which items make the first half
   * @param matrix covariances of the items
   */
  public static Outcome<SplitHalf> of(Split split, ItemMatrix matrix) {
    int k = matrix.k();
    double[] sums = new double[3];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        int part = (isFirst(split, i, k) ? 0 : 1) + (isFirst(split, j, k) ? 0 : 1);
        // both in the first, one in each (seen twice), both in the second
        sums[part] += matrix.covariance(i, j) / (part == 1 ? 2 : 1);
      }
    }
    if (sums[0] <= 0 || sums[2] <= 0) {
      return noSpread(sums[0] <= 0);
    }
    return Outcome.of(
        new SplitHalf(
            split, k, sums[0], sums[2], sums[1], matrix.n(), matrix.gaps(), matrix.left()));
  }

  private static boolean isFirst(Split split, int item, int k) {
    return split == Split.ODD_EVEN ? item % 2 == 0 : 2 * item < k;
  }

  private static Outcome<SplitHalf> noSpread(boolean isFirst) {
    return Outcome.notComputable(
        Absence.ZERO_VARIANCE,
        "all sums of the " + (isFirst ? "first" : "second") + " half are equal");
  }

  /**
   * The halves of moments.
   *
   * @param split which items make the first half
   * @param items moments of 2 items or more
   */
  public static Outcome<SplitHalf> of(Split split, Moments items) {
    int k = items.columns().size();
    if (k < 2) {
      return Check.tooFew(k, "items", 2);
    }
    if (items.count() < 3) {
      return Check.tooFew(items.count(), "complete rows", 3);
    }
    long[] first = new long[k];
    long[] second = new long[k];
    long[] both = new long[k];
    for (int i = 0; i < k; i++) {
      boolean isFirst = isFirst(split, i, k);
      first[i] = isFirst ? 1 : 0;
      second[i] = isFirst ? 0 : 1;
      both[i] = 1;
    }
    double one = items.combination("first half", first).variance(0);
    double other = items.combination("second half", second).variance(0);
    if (one == 0 || other == 0) {
      return noSpread(one == 0);
    }
    double covariance = (items.combination("sum", both).variance(0) - one - other) / 2;
    return Outcome.of(new SplitHalf(split, k, one, other, covariance, items.count()));
  }

  /** Correlation of the two sums, from -1 to 1. */
  public double correlation() {
    return Math.max(-1, Math.min(1, covariance / Math.sqrt(first * second)));
  }

  /**
   * Reliability of the whole if both halves measure equally well: {@code 2 r / (1 + r)}; not
   * computable where the halves are exact opposites.
   */
  public Outcome<Double> spearmanBrown() {
    double r = correlation();
    return r == -1
        ? Outcome.notComputable(Absence.OUT_OF_RANGE, "the halves are exact opposites")
        : Outcome.of(2 * r / (1 + r));
  }

  /**
   * Guttman's and Flanagan's coefficient, which lets the halves differ in spread: {@code 4 cov /
   * variance of the sum}; not computable where the sum does not vary.
   */
  public Outcome<Double> guttman() {
    double whole = first + second + 2 * covariance;
    return whole > 1e-14 * (first + second)
        ? Outcome.of(4 * covariance / whole)
        : Check.noSpread("the sum of the items");
  }

  /** One line: {@code split half 0.9225 (Spearman-Brown), 0.9052 (Guttman), 7 items, n 30}. */
  @Override
  public String toString() {
    return "split half "
        + spearmanBrown().<String>match(Digits::of, none -> "-")
        + " (Spearman-Brown), "
        + guttman().<String>match(Digits::of, none -> "-")
        + " (Guttman), "
        + k
        + " items, n "
        + n;
  }

  @Override
  public String table() {
    return new TextTable("Two halves of a scale")
        .row("", "value")
        .row("correlation", Digits.of(correlation()))
        .row("Spearman-Brown", spearmanBrown().<String>match(Digits::of, none -> "-"))
        .row("Guttman", guttman().<String>match(Digits::of, none -> "-"))
        .note(
            (split == Split.ODD_EVEN ? "odd against even items" : "first against last items")
                + ", "
                + k
                + " items, n "
                + n
                + (gaps == Gaps.PAIRWISE ? ", pairwise" : "")
                + (left.orElse(0) > 0 ? ", rows left out " + left.getAsLong() : ""))
        .toString();
  }
}
