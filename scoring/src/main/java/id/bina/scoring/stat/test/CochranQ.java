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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the same persons say yes more often under one of several conditions.
 *
 * <p>{@code CochranQ.of(before, after, later).orThrow().test()}: columns of 0 and 1, one row a
 * person; rows that lack a value are left out and counted. Those who answer alike everywhere decide
 * nothing. {@link #test} goes through all orders of all rows where that is feasible and is the
 * chi-square approximation beyond that; it says which. For two conditions it is {@link
 * id.bina.scoring.stat.McNemar}.
 *
 * <p>Source: Cochran (1950), doi:10.1093/biomet/37.3-4.256.
 *
 * @param names of the conditions, in order
 * @param rows 0 or 1 of each person under each condition, at least one row with both
 * @param incomplete rows that were left out because a value was missing
 */
public record CochranQ(List<String> names, List<List<Integer>> rows, long incomplete)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "cochran-q";

  /** Checks that somebody changes. */
  public CochranQ {
    names = List.copyOf(names);
    rows = requireNonNull(rows, "rows").stream().map(List::copyOf).toList();
    int width = names.size();
    if (width < 2 || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException(
          "each row must have one value for each of 2 conditions or more, had " + names);
    }
    if (rows.stream().flatMap(List::stream).anyMatch(each -> each != 0 && each != 1)) {
      throw new IllegalArgumentException("values must be 0 or 1, had others");
    }
    if (rows.stream().allMatch(CochranQ::isFlat)) {
      throw new IllegalArgumentException(
          "at least 1 row must have 0 and 1, had " + rows.size() + " that have not");
    }
  }

  /**
   * The test of columns of 0 and 1.
   *
   * @param conditions one column a condition, of the same rows
   * @return not computable with fewer than 2 columns, without complete rows, with other values, or
   *     if nobody answers differently
   */
  public static Outcome<CochranQ> of(Numbers... conditions) {
    return Blocks.of(List.of(conditions)).flatMap(CochranQ::of);
  }

  private static Outcome<CochranQ> of(Blocks blocks) {
    long others =
        blocks.rows().stream()
            .flatMap(List::stream)
            .filter(value -> value.signum() != 0 && value.compareTo(BigDecimal.ONE) != 0)
            .count();
    if (others > 0) {
      return Outcome.notComputable(Absence.OUT_OF_RANGE, others + " values are neither 0 nor 1");
    }
    List<List<Integer>> rows =
        blocks.rows().stream().map(row -> row.stream().map(BigDecimal::signum).toList()).toList();
    if (rows.stream().allMatch(CochranQ::isFlat)) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "none of " + rows.size() + " rows has both 0 and 1");
    }
    return Outcome.of(new CochranQ(blocks.names(), rows, blocks.incomplete()));
  }

  private static boolean isFlat(List<Integer> row) {
    return row.stream().distinct().count() < 2;
  }

  /** Rows that have both 0 and 1: the others change nothing. */
  private List<long[]> deciding() {
    return rows.stream()
        .filter(row -> !isFlat(row))
        .map(row -> row.stream().mapToLong(Integer::longValue).toArray())
        .toList();
  }

  /** Number of persons. */
  public long n() {
    return rows.size();
  }

  /** Number of persons who do not answer alike everywhere. */
  public long changing() {
    return deciding().size();
  }

  /** Degrees of freedom: one less than the conditions. */
  public int df() {
    return names.size() - 1;
  }

  /** How many say yes under each condition, in order. */
  public List<Long> yes() {
    long[] sums =
        Blocks.sums(
            rows.stream()
                .map(row -> row.stream().mapToLong(Integer::longValue).toArray())
                .toList());
    return Arrays.stream(sums).boxed().toList();
  }

  /** The statistic Q, 0 or more. */
  public double q() {
    List<long[]> rowsThatDecide = deciding();
    BigInteger k = BigInteger.valueOf(names.size());
    BigInteger total = BigInteger.ZERO;
    BigInteger squares = BigInteger.ZERO;
    for (long sum : Blocks.sums(rowsThatDecide)) {
      total = total.add(BigInteger.valueOf(sum));
      squares = squares.add(BigInteger.valueOf(sum).pow(2));
    }
    BigInteger within = k.multiply(total);
    for (long[] row : rowsThatDecide) {
      within = within.subtract(BigInteger.valueOf(Arrays.stream(row).sum()).pow(2));
    }
    BigInteger above = k.multiply(squares).subtract(total.multiply(total));
    return Exact.quotient(above.multiply(BigInteger.valueOf(df())), within);
  }

  /** The p value of the chi-square approximation. */
  public TestP chiSquare() {
    return new TestP(ChiSquare.upper(q(), df()), Alternative.TWO_SIDED, TestP.CHI_SQUARE);
  }

  /**
   * The p value from all orders of all rows.
   *
   * @param beyond what happens where they are too many
   */
  public Outcome<PermutationP> exact(Beyond beyond) {
    return new BlockArrangements(deciding()).p(beyond);
  }

  /** The p value: exact where feasible, else chi-square. */
  public TestP test() {
    return exact(Beyond.refuse()).<TestP>match(TestP::from, none -> chiSquare());
  }

  /** One line: {@code Q(2) = 8.222, p = 0.0155 (exact), n 12, 9 changing}. */
  @Override
  public String toString() {
    return "Q("
        + df()
        + ") = "
        + Digits.narrow(q())
        + ", "
        + test()
        + ", n "
        + n()
        + ", "
        + changing()
        + " changing";
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Cochran's Q").row("", "yes", "of");
    List<Long> yes = yes();
    for (int i = 0; i < names.size(); i++) {
      table.row(names.get(i), Long.toString(yes.get(i)), Long.toString(n()));
    }
    return table.note(toString()).note("rows left out: " + incomplete).toString();
  }
}
