package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.ExtremeCount;
import id.bina.scoring.internal.Ratios;
import id.bina.scoring.internal.SignSums;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.internal.WholeNumbers;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exact permutation test of paired differences: each could as well have had the other sign.
 *
 * <p>{@code SignFlip.of(pre, post)}: post minus pre over the rows that have both. Assumes no shape
 * of the distribution; the default for fewer than 15 pairs. Differences are whole numbers of a
 * common decimal unit, so ties are exact. A difference of 0 counts in n and decides nothing.
 *
 * <ul>
 *   <li>exact for 22 pairs whatever they are, and for many more where the sum of the differences is
 *       at most a million units (84 pairs of marks from 0 to 100, say); beyond see {@link Beyond}
 *   <li>the interval is the exact one that inverts the test, from the means of all subsets
 *       (Hartigan 1969, doi:10.1080/01621459.1969.10501057); for 6 to 20 pairs at level 0.95
 * </ul>
 *
 * @param n number of pairs
 * @param mean mean difference
 * @param p p value, the smallest that n pairs can give, and how they were found
 * @param interval of the mean difference, or why there is none
 */
public record SignFlip(long n, double mean, PermutationP p, Outcome<Interval> interval)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "sign-flip";

  /** Checks that the parts are there. */
  public SignFlip {
    requireNonNull(p, "p");
    requireNonNull(interval, "interval");
    if (n < 1) {
      throw new IllegalArgumentException("n of a sign-flip test must be 1 or more, was " + n);
    }
  }

  /**
   * Second minus first, two-sided, refusing what is too large, level 0.95.
   *
   * @param first for example before
   * @param second for example after, of the same rows
   */
  public static Outcome<SignFlip> of(Numbers first, Numbers second) {
    return of(PairTable.of(first, second));
  }

  /**
   * Second minus first in counted pairs, two-sided, refusing what is too large, level 0.95.
   *
   * @param pairs the pairs with their counts; those with a gap are left out
   */
  public static Outcome<SignFlip> of(PairTable pairs) {
    return of(pairs.differences());
  }

  /**
   * Counted differences, two-sided, refusing what is too large, level 0.95.
   *
   * @param differences with their counts; missing ones are left out
   */
  public static Outcome<SignFlip> of(ValueCounts differences) {
    return of(differences.numbers());
  }

  /**
   * Differences, two-sided, refusing what is too large, level 0.95.
   *
   * @param differences missing ones are left out
   */
  public static Outcome<SignFlip> of(Numbers differences) {
    return of(decimals(differences), Alternative.TWO_SIDED, Beyond.refuse(), Check.LEVEL);
  }

  static List<BigDecimal> decimals(Numbers column) {
    List<BigDecimal> decimals = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      if (column.isPresent(row)) {
        decimals.add(column.decimal(row));
      }
    }
    return decimals;
  }

  /**
   * Differences.
   *
   * @param differences exact decimals
   * @param alternative which departures count
   * @param beyond what happens where going through all signs is too much
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<SignFlip> of(
      List<BigDecimal> differences, Alternative alternative, Beyond beyond, double level) {
    Check.level(level);
    if (differences.isEmpty()) {
      return Check.tooFew(0, "pairs", 1);
    }
    return WholeNumbers.of(differences)
        .map(whole -> of(whole, alternative, beyond, level))
        .orElseGet(
            () ->
                Outcome.notComputable(
                    Absence.TOO_LARGE,
                    "the differences share no decimal unit in which their sum has 18 digits"));
  }

  private static Outcome<SignFlip> of(
      WholeNumbers whole, Alternative alternative, Beyond beyond, double level) {
    long[] units = whole.toArray();
    long sum = Arrays.stream(units).sum();
    SignSums sums = new SignSums(units);
    ExtremeCount count = new ExtremeCount(alternative, sum);
    PermutationP p;
    if (sums.isCountable()) {
      sums.countInto(count);
      p = count.exact();
    } else if (beyond instanceof Beyond.MonteCarlo how) {
      p = count.drawn(sums.hits(count, how), how);
    } else {
      return Outcome.notComputable(
          Absence.TOO_LARGE, units.length + " pairs have too many sums to go through");
    }
    BigDecimal total = whole.unit().multiply(BigDecimal.valueOf(sum));
    double mean = Ratios.nearest(total, BigDecimal.valueOf(units.length));
    return Outcome.of(new SignFlip(units.length, mean, p, new SubsetMeans(whole).interval(level)));
  }

  /** One line: {@code mean difference 7.625, p = 0.0078 (exact; smallest possible 0.0078)}. */
  @Override
  public String toString() {
    return "mean difference " + Digits.of(mean) + ", " + p + ", n " + n;
  }

  @Override
  public String table() {
    return new TextTable("Paired differences, sign-flip permutation test")
        .row("", "n", "mean", "interval")
        .row(
            "difference",
            Long.toString(n),
            Digits.of(mean),
            interval.match(Digits::of, none -> "-"))
        .note(p.toString())
        .toString();
  }
}
