package id.bina.scoring.stat.test;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.ChiSquare;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.TestP;
import id.bina.scoring.tally.JointCounts;
import id.bina.scoring.tally.JointRow;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the same persons rank several things differently: rounds, aspects, instructors.
 *
 * <p>{@code Friedman.of(before, after, later).orThrow().test()}: one column a condition, one row a
 * person. Listwise: a person who lacks a value counts under no condition, and {@link #incomplete}
 * tells how many do. Midranks of exact decimals within each row. {@link #test} goes through all
 * orders of all rows where that is feasible (some 20 persons by 3 conditions, 10 by 4), and is the
 * chi-square approximation beyond that; it says which.
 *
 * <p>Sources: Friedman (1937), doi:10.1080/01621459.1937.10503522; ties as in Conover (1999),
 * Practical Nonparametric Statistics, 5.8.
 *
 * @param conditions values of the persons under each condition with their counts, at least one
 *     complete row that varies
 */
public record Friedman(JointCounts conditions) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "friedman";

  /** Checks that somebody ranks. */
  public Friedman {
    Outcome<JointCounts> checked = checked(requireNonNull(conditions, "conditions"));
    if (!checked.isComputed()) {
      throw new IllegalArgumentException(checked.toString());
    }
  }

  /**
   * The test of columns.
   *
   * @param conditions one column a condition, of the same rows
   * @return not computable with fewer than 2 columns, without complete rows, or if no row varies
   */
  public static Outcome<Friedman> of(Numbers... conditions) {
    return Blocks.of(List.of(conditions)).flatMap(Friedman::of);
  }

  /**
   * The test of counts.
   *
   * @param conditions values of the persons under each condition with their counts
   * @return not computable with fewer than 2 columns, without complete rows, or if no row varies
   */
  public static Outcome<Friedman> of(JointCounts conditions) {
    return checked(conditions).map(Friedman::new);
  }

  private static Outcome<JointCounts> checked(JointCounts conditions) {
    return Blocks.checked(conditions)
        .flatMap(
            all ->
                all.rows().keySet().stream()
                        .filter(JointRow::isComplete)
                        .allMatch(row -> Blocks.isFlat(Blocks.values(row)))
                    ? Outcome.notComputable(
                        Absence.ZERO_VARIANCE, "none of " + all.complete().count() + " rows varies")
                    : Outcome.of(all));
  }

  private Blocks ranks() {
    return Blocks.of(conditions, Blocks::twiceRanks);
  }

  /** Names of the conditions, in order. */
  public List<String> names() {
    return conditions.columns();
  }

  /** Rows that were left out because a value was missing. */
  public long incomplete() {
    return conditions.incomplete();
  }

  /** Number of persons. */
  public long n() {
    return conditions.complete().count();
  }

  /** Degrees of freedom: one less than the conditions. */
  public int df() {
    return names().size() - 1;
  }

  /** Mean rank of each condition, in order; 1 is the lowest. */
  public List<Double> meanRanks() {
    return Arrays.stream(ranks().sums())
        .mapToObj(sum -> Exact.quotient(BigInteger.valueOf(sum), BigInteger.valueOf(2 * n())))
        .toList();
  }

  /** The statistic, corrected for ties, 0 or more. */
  public double statistic() {
    Blocks ranks = ranks();
    long k = names().size();
    BigInteger middle = BigInteger.valueOf(n()).multiply(BigInteger.valueOf(k + 1));
    BigInteger above = BigInteger.ZERO;
    for (long sum : ranks.sums()) {
      above = above.add(BigInteger.valueOf(sum).subtract(middle).pow(2));
    }
    BigInteger below = middle.multiply(BigInteger.valueOf(k * (k + 1))).negate();
    for (Blocks.Row row : ranks.rows()) {
      BigInteger count = BigInteger.valueOf(row.count());
      for (long rank : row.numbers()) {
        below = below.add(BigInteger.valueOf(rank).pow(2).multiply(count));
      }
    }
    return Exact.quotient(above.multiply(BigInteger.valueOf(k - 1)), below);
  }

  /** Kendall's W: from 0, nobody agrees, to 1, all rank alike. */
  public double agreement() {
    return statistic() / ((double) n() * df());
  }

  /** The p value of the chi-square approximation. */
  public TestP chiSquare() {
    return new TestP(ChiSquare.upper(statistic(), df()), Alternative.TWO_SIDED, TestP.CHI_SQUARE);
  }

  /**
   * The p value from all orders of all rows.
   *
   * @param beyond what happens where they are too many
   */
  public Outcome<PermutationP> exact(Beyond beyond) {
    return new BlockArrangements(ranks()).p(beyond);
  }

  /** The p value: exact where feasible, else chi-square. */
  public TestP test() {
    return exact(Beyond.refuse()).<TestP>match(TestP::from, none -> chiSquare());
  }

  /** One line: {@code Friedman(2) = 10.571, p = 0.0027 (exact), W 0.7551, n 7}. */
  @Override
  public String toString() {
    return "Friedman("
        + df()
        + ") = "
        + Digits.narrow(statistic())
        + ", "
        + test()
        + ", W "
        + Digits.of(agreement())
        + ", n "
        + n();
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Friedman test").row("", "mean rank");
    List<Double> ranks = meanRanks();
    for (int i = 0; i < ranks.size(); i++) {
      table.row(names().get(i), Digits.of(ranks.get(i)));
    }
    return table.note(toString()).note("rows left out: " + incomplete()).toString();
  }
}
