package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.ExactRanks;
import id.bina.scoring.internal.NormalTest;
import id.bina.scoring.internal.Order;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Whether values of one group tend to lie above those of another, by their ranks.
 *
 * <p>{@code MannWhitney.of(x, y)}: missing values are left out; at least one value a side that are
 * not all equal. {@code U} is the number of pairs in which the first lies above the second, ties
 * counted half. {@link #test} goes through all groups of the midranks where both sides together
 * have at most 50 values, and without ties where each has fewer than 50 (as R's {@code
 * wilcox.test}); beyond that it is the normal approximation, corrected for ties and for continuity.
 * It says which.
 *
 * <p>Source: Mann and Whitney (1947), doi:10.1214/aoms/1177730491; ties as in Lehmann (1975).
 *
 * @param first values of the one group with their counts
 * @param second values of the other group with their counts
 */
public record MannWhitney(ValueCounts first, ValueCounts second) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "mann-whitney";

  /** Values of both sides together up to which {@link #test} is exact, tied or not. */
  public static final int MOST_EXACT = 50;

  /** Checks that both sides have values and that they vary. */
  public MannWhitney {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    if (first.present() == 0 || second.present() == 0 || isConstant(first, second)) {
      throw new IllegalArgumentException(
          "both groups must have values that are not all equal, had " + first + " and " + second);
    }
  }

  /**
   * First against second.
   *
   * @param first values of the one group
   * @param second values of the other group
   */
  public static Outcome<MannWhitney> of(Numbers first, Numbers second) {
    return of(ValueCounts.of(first), ValueCounts.of(second));
  }

  /**
   * First against second.
   *
   * @param first values of the one group with their counts
   * @param second values of the other group with their counts
   */
  public static Outcome<MannWhitney> of(CountedValues first, CountedValues second) {
    return checked(first.asValues(), second.asValues());
  }

  private static Outcome<MannWhitney> checked(ValueCounts first, ValueCounts second) {
    if (first.present() == 0 || second.present() == 0) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON,
          first.present() + " and " + second.present() + " values, at least 1 a side is needed");
    }
    return isConstant(first, second)
        ? Check.noSpread("both groups")
        : Outcome.of(new MannWhitney(first, second));
  }

  private static boolean isConstant(ValueCounts first, ValueCounts second) {
    return Order.distinct(first, second).size() < 2;
  }

  /** Pairs in which the first lies above the second, ties counted half: from 0 to n1 n2. */
  public double u() {
    long below = 0;
    long twice = 0;
    for (BigDecimal value : Order.distinct(first, second)) {
      long here = second.count(value);
      long pairs = Math.addExact(Math.multiplyExact(2, below), here);
      twice = Math.addExact(twice, Math.multiplyExact(first.count(value), pairs));
      below += here;
    }
    return twice / 2.0;
  }

  /** Whether two values are equal, on one side or across. */
  public boolean hasTies() {
    return Order.distinct(first, second).size() < first.present() + second.present();
  }

  private double pairs() {
    return (double) first.present() * second.present();
  }

  /** The standard deviation of U if both groups are one, corrected for ties. */
  public double sigma() {
    double n = (double) first.present() + second.present();
    double ties = 0;
    for (BigDecimal value : Order.distinct(first, second)) {
      double t = (double) first.count(value) + second.count(value);
      ties += t * t * t - t;
    }
    return Math.sqrt(pairs() / 12 * (n + 1 - ties / (n * (n - 1))));
  }

  /** How many standard deviations U lies from its middle, moved half a pair towards it. */
  public double z() {
    return z(Continuity.CORRECTED);
  }

  /**
   * How many standard deviations U lies from its middle, seen from both sides.
   *
   * @param continuity whether half a pair is taken off
   */
  public double z(Continuity continuity) {
    return NormalTest.z(u() - pairs() / 2, sigma(), Alternative.TWO_SIDED, continuity);
  }

  /**
   * The p value of the normal approximation.
   *
   * @param alternative which departures count; greater: first above second
   * @param continuity whether half a pair is taken off
   */
  public TestP normal(Alternative alternative, Continuity continuity) {
    return NormalTest.p(u() - pairs() / 2, sigma(), alternative, continuity);
  }

  /** The two-sided p value: exact for small groups, else normal; see above. */
  public TestP test() {
    return test(Alternative.TWO_SIDED);
  }

  /**
   * The p value: exact for small groups, else normal with continuity correction.
   *
   * @param alternative which departures count; greater: first above second
   */
  public TestP test(Alternative alternative) {
    if (first.present() + second.present() <= MOST_EXACT) {
      return TestP.from(exact(alternative, Beyond.refuse()).orThrow().p());
    }
    boolean few = Math.max(first.present(), second.present()) < ExactRanks.LIMIT;
    return few && !hasTies() ? withoutTies(alternative) : normal(alternative, Continuity.CORRECTED);
  }

  private TestP withoutTies(Alternative alternative) {
    ExactRanks ranks = ExactRanks.ofGroups((int) first.present(), (int) second.present());
    int u = (int) u();
    double below = ranks.atMost(u);
    // The distribution is the same from either end.
    double above = ranks.atMost((int) (first.present() * second.present()) - u);
    double p =
        switch (alternative) {
          case LESS -> below;
          case GREATER -> above;
          case TWO_SIDED -> Math.min(1, 2 * Math.min(below, above));
        };
    return new TestP(p, alternative, TestP.EXACT);
  }

  /** Two-sided p value of {@link #test}. */
  public double p() {
    return test().value();
  }

  /** From -1 to 1: how much more often the first lies above than below (rank-biserial r). */
  public double rankBiserial() {
    return 2 * u() / pairs() - 1;
  }

  /** The permutation of midranks, two-sided; not computable where there are too many groups. */
  public Outcome<GroupPermutation> exact() {
    return exact(Alternative.TWO_SIDED, Beyond.refuse());
  }

  /**
   * The permutation of midranks.
   *
   * @param alternative which departures count; greater: first above second
   * @param beyond what happens where going through all groups is too much
   */
  public Outcome<GroupPermutation> exact(Alternative alternative, Beyond beyond) {
    return GroupPermutation.of(ranks(first), ranks(second), alternative, beyond);
  }

  /** The midranks of one side among both, times two so that they are whole. */
  private Numbers ranks(ValueCounts side) {
    Numbers.Builder ranks = Numbers.builder();
    for (Map.Entry<BigDecimal, Long> entry : side.values().entrySet()) {
      long below = below(first, entry.getKey()) + below(second, entry.getKey());
      long here = first.count(entry.getKey()) + second.count(entry.getKey());
      for (long i = 0; i < entry.getValue(); i++) {
        ranks.add(BigDecimal.valueOf(2 * below + here + 1));
      }
    }
    return ranks.build();
  }

  private static long below(ValueCounts side, BigDecimal value) {
    return side.values().headMap(value).values().stream().mapToLong(Long::longValue).sum();
  }

  /** One line: {@code U 2251.00, p = 0.0660 (normal, continuity), n 58 and 65}. */
  @Override
  public String toString() {
    return "U "
        + Digits.narrow(u())
        + ", "
        + test()
        + ", n "
        + first.present()
        + " and "
        + second.present();
  }

  @Override
  public String table() {
    TestP test = test();
    return new TextTable("Mann-Whitney test")
        .row("", "n", "n", "U", "z", "p", "r")
        .row(
            "first - second",
            Long.toString(first.present()),
            Long.toString(second.present()),
            Digits.narrow(u()),
            Digits.fixed(z(), 2),
            Digits.p(test.value()).substring(2).replace("= ", ""),
            Digits.of(rankBiserial()))
        .note("p: " + test.method() + "; z: normal, continuity")
        .toString();
  }
}
