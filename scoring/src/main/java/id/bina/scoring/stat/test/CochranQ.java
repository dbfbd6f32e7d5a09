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
import id.bina.scoring.tally.PatternTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Whether the same persons say yes more often under one of several conditions.
 *
 * <p>{@code CochranQ.of(before, after, later).orThrow().test()}: columns of 0 and 1, one row a
 * person; rows that lack a value count under no condition (listwise), and {@link #incomplete} tells
 * how many they are. Those who answer alike everywhere decide nothing. {@link #test} goes through
 * all orders of all rows where that is feasible and is the chi-square approximation beyond that; it
 * says which. For two conditions it is {@link id.bina.scoring.stat.McNemar}.
 *
 * <p>Source: Cochran (1950), doi:10.1093/biomet/37.3-4.256.
 *
 * @param conditions 0 or 1 of the persons under each condition with their counts, at least one
 *     complete row with both
 */
public record CochranQ(JointCounts conditions) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "cochran-q";

  /** Checks that somebody changes. */
  public CochranQ {
    Outcome<JointCounts> checked = checked(requireNonNull(conditions, "conditions"));
    if (!checked.isComputed()) {
      throw new IllegalArgumentException(checked.toString());
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

  /**
   * The test of counts.
   *
   * @param conditions 0 or 1 of the persons under each condition with their counts
   * @return as of columns
   */
  public static Outcome<CochranQ> of(JointCounts conditions) {
    return checked(conditions).map(CochranQ::new);
  }

  /**
   * The test of patterns: each feature is a condition, and unknown a gap.
   *
   * @param conditions how many persons have which of the features
   * @return as of columns
   */
  public static Outcome<CochranQ> of(PatternTable conditions) {
    return of(conditions.asJoint());
  }

  private static Outcome<JointCounts> checked(JointCounts conditions) {
    return Blocks.checked(conditions).flatMap(CochranQ::binary);
  }

  private static Outcome<JointCounts> binary(JointCounts conditions) {
    JointCounts complete = conditions.complete();
    long others = 0;
    boolean anybodyChanges = false;
    for (Map.Entry<JointRow, Long> row : complete.rows().entrySet()) {
      List<BigDecimal> values = Blocks.values(row.getKey());
      others += row.getValue() * values.stream().filter(CochranQ::isOther).count();
      anybodyChanges |= !Blocks.isFlat(values);
    }
    if (others > 0) {
      return Outcome.notComputable(Absence.OUT_OF_RANGE, others + " values are neither 0 nor 1");
    }
    return anybodyChanges
        ? Outcome.of(conditions)
        : Outcome.notComputable(
            Absence.ZERO_VARIANCE, "none of " + complete.count() + " rows has both 0 and 1");
  }

  private static boolean isOther(BigDecimal value) {
    return value.signum() != 0 && value.compareTo(BigDecimal.ONE) != 0;
  }

  private Blocks all() {
    return Blocks.of(conditions, row -> row.stream().map(BigDecimal::longValue).toList());
  }

  /** Rows that have both 0 and 1: the others change nothing. */
  private Blocks deciding() {
    return new Blocks(all().rows().stream().filter(row -> !Blocks.isFlat(row.numbers())).toList());
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
    return all().n();
  }

  /** Number of persons who do not answer alike everywhere. */
  public long changing() {
    return deciding().n();
  }

  /** Degrees of freedom: one less than the conditions. */
  public int df() {
    return names().size() - 1;
  }

  /** How many say yes under each condition, in order. */
  public List<Long> yes() {
    return Arrays.stream(all().sums()).boxed().toList();
  }

  /** The statistic Q, 0 or more. */
  public double q() {
    Blocks rowsThatDecide = deciding();
    BigInteger k = BigInteger.valueOf(names().size());
    BigInteger total = BigInteger.ZERO;
    BigInteger squares = BigInteger.ZERO;
    for (long sum : rowsThatDecide.sums()) {
      total = total.add(BigInteger.valueOf(sum));
      squares = squares.add(BigInteger.valueOf(sum).pow(2));
    }
    BigInteger within = k.multiply(total);
    for (Blocks.Row row : rowsThatDecide.rows()) {
      long yes = row.numbers().stream().mapToLong(Long::longValue).sum();
      within = within.subtract(BigInteger.valueOf(row.count()).multiply(square(yes)));
    }
    BigInteger above = k.multiply(squares).subtract(total.multiply(total));
    return Exact.quotient(above.multiply(BigInteger.valueOf(df())), within);
  }

  private static BigInteger square(long number) {
    return BigInteger.valueOf(number).pow(2);
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
    for (int i = 0; i < yes.size(); i++) {
      table.row(names().get(i), Long.toString(yes.get(i)), Long.toString(n()));
    }
    return table.note(toString()).note("rows left out: " + incomplete()).toString();
  }
}
