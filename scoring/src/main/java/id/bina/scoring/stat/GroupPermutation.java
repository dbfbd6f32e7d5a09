package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.ExtremeCount;
import id.bina.scoring.internal.GroupSums;
import id.bina.scoring.internal.Ratios;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.internal.WholeNumbers;
import id.bina.scoring.tally.CountedValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Exact permutation test of two groups: any of the units could as well have been in the first.
 *
 * <p>{@code GroupPermutation.of(trained, others)}: first mean minus second mean; missing values are
 * left out. The headline where few units (offices, classes) had the programme: {@link
 * PermutationP#smallest} tells what p such numbers can reach at all, 1/28 for 2 of 8. Values are
 * whole numbers of a common decimal unit, so ties are exact.
 *
 * <p>Exact while there are at most 5 million groups, or the table of sums is small (marks and
 * ratings of some hundred persons); beyond see {@link Beyond}.
 *
 * @param n1 size of the first group, 1 or more
 * @param n2 size of the second group, 1 or more
 * @param difference first mean minus second mean
 * @param p p value, the smallest that such groups can give, and how they were found
 */
public record GroupPermutation(long n1, long n2, double difference, PermutationP p)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "group-permutation";

  /** Checks the sizes. */
  public GroupPermutation {
    requireNonNull(p, "p");
    if (n1 < 1 || n2 < 1) {
      throw new IllegalArgumentException(
          "both groups must have 1 value or more, was " + n1 + " and " + n2);
    }
  }

  /**
   * First minus second, two-sided, refusing what is too large.
   *
   * @param first values of the one group
   * @param second values of the other group
   */
  public static Outcome<GroupPermutation> of(Numbers first, Numbers second) {
    return of(first, second, Alternative.TWO_SIDED, Beyond.refuse());
  }

  /**
   * First minus second in counts.
   *
   * @param first values of the one group with their counts
   * @param second values of the other group with their counts
   * @param alternative which departures count; greater: first above second
   * @param beyond what happens where going through all groups is too much
   */
  public static Outcome<GroupPermutation> of(
      CountedValues first, CountedValues second, Alternative alternative, Beyond beyond) {
    return of(first.asValues().numbers(), second.asValues().numbers(), alternative, beyond);
  }

  /**
   * First minus second.
   *
   * @param first values of the one group
   * @param second values of the other group
   * @param alternative which departures count; greater: first above second
   * @param beyond what happens where going through all groups is too much
   */
  public static Outcome<GroupPermutation> of(
      Numbers first, Numbers second, Alternative alternative, Beyond beyond) {
    List<BigDecimal> all = new ArrayList<>(SignFlip.decimals(first));
    int n1 = all.size();
    all.addAll(SignFlip.decimals(second));
    int n2 = all.size() - n1;
    if (n1 == 0 || n2 == 0) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON, n1 + " and " + n2 + " values, at least 1 a side is needed");
    }
    return WholeNumbers.of(all)
        .map(whole -> of(whole, n1, alternative, beyond))
        .orElseGet(
            () ->
                Outcome.notComputable(
                    Absence.TOO_LARGE,
                    "the values share no decimal unit in which their sum has 18 digits"));
  }

  private static Outcome<GroupPermutation> of(
      WholeNumbers whole, int n1, Alternative alternative, Beyond beyond) {
    long[] units = whole.toArray();
    int n2 = units.length - n1;
    // The smaller group is gone through; seen from the second one, above is below.
    boolean fromFirst = n1 <= n2;
    long sum1 = sum(units, 0, n1);
    long sum2 = sum(units, n1, units.length);
    GroupSums sums = new GroupSums(units, Math.min(n1, n2));
    Alternative seen = fromFirst ? alternative : mirrored(alternative);
    ExtremeCount count = new ExtremeCount(seen, sums.statistic(fromFirst ? sum1 : sum2));
    PermutationP p;
    if (sums.isCountable()) {
      sums.countInto(count);
      p = count.exact();
    } else if (beyond instanceof Beyond.MonteCarlo how) {
      p = count.drawn(sums.hits(count, how), how);
    } else {
      return Outcome.notComputable(
          Absence.TOO_LARGE, n1 + " and " + n2 + " values have too many groups to go through");
    }
    double difference = mean(whole, sum1, n1) - mean(whole, sum2, n2);
    return Outcome.of(
        new GroupPermutation(
            n1,
            n2,
            difference,
            new PermutationP(p.value(), p.smallest(), alternative, p.method())));
  }

  private static Alternative mirrored(Alternative alternative) {
    return switch (alternative) {
      case TWO_SIDED -> Alternative.TWO_SIDED;
      case GREATER -> Alternative.LESS;
      case LESS -> Alternative.GREATER;
    };
  }

  private static long sum(long[] values, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static double mean(WholeNumbers whole, long sum, int size) {
    return Ratios.nearest(whole.unit().multiply(BigDecimal.valueOf(sum)), BigDecimal.valueOf(size));
  }

  /** One line: {@code difference 4.717, p = 0.0909 (exact; smallest possible 0.0909)}. */
  @Override
  public String toString() {
    return "difference " + Digits.of(difference) + ", " + p;
  }

  @Override
  public String table() {
    return new TextTable("Difference of two groups, permutation test")
        .row("", "n", "n", "difference")
        .row("first - second", Long.toString(n1), Long.toString(n2), Digits.of(difference))
        .note(p.toString())
        .toString();
  }
}
