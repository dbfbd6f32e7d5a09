package id.bina.scoring.stat.test;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.ExtremeCount;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.NormalTest;
import id.bina.scoring.internal.SignSums;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.Continuity;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.TestP;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Whether the same persons changed, by the ranks of their changes.
 *
 * <p>{@code WilcoxonSignedRank.of(pre, post).orThrow().test()}: second minus first over the rows
 * that have both; the others are counted in {@code differences().missing()}. Sizes are ranked as
 * exact decimals with midranks for ties; what becomes of zeros is {@link ZeroDifferences}.
 *
 * <ul>
 *   <li>{@link #test} is exact, given the ties, for up to 49 pairs that changed, as R's {@code
 *       wilcox.test} (all {@code 2^m} signs of the midranks), and beyond that normal with
 *       continuity correction
 *   <li>assumes that changes lie symmetrically about their middle; {@link SignTest} does not
 *   <li>with fewer than 6 pairs that changed no two-sided p value can fall below 0.05
 * </ul>
 *
 * <p>Sources: Wilcoxon (1945), doi:10.2307/3001968; Pratt (1959),
 * doi:10.1080/01621459.1959.10501526; variance under ties as in Lehmann (1975).
 *
 * @param differences the changes with their counts, at least one of them not 0
 * @param zeroDifferences what is done with changes of 0
 * @param left rows without both values
 */
public record WilcoxonSignedRank(
    ValueCounts differences, ZeroDifferences zeroDifferences, long left) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "wilcoxon-signed-rank";

  /** Pairs up to which {@link #test} goes through all signs. */
  public static final int MOST_EXACT = 49;

  /** Checks that somebody changed. */
  public WilcoxonSignedRank {
    requireNonNull(differences, "differences");
    requireNonNull(zeroDifferences, "zeroDifferences");
    if (differences.present() == differences.count(BigDecimal.ZERO)) {
      throw new IllegalArgumentException(
          "at least 1 difference must not be 0, had " + differences.present() + " of 0");
    }
    Check.count(left, "rows left out");
  }

  /**
   * Changes, of which those that are missing are the rows left out.
   *
   * @param differences the changes with their counts, at least one of them not 0
   * @param zeroDifferences what is done with changes of 0
   */
  public WilcoxonSignedRank(ValueCounts differences, ZeroDifferences zeroDifferences) {
    this(differences, zeroDifferences, differences.rows() - differences.present());
  }

  /**
   * Second minus first as decimals, zeros left out.
   *
   * @param first for example before
   * @param second for example after, of the same rows
   * @return not computable without pairs, or if nobody changed
   */
  public static Outcome<WilcoxonSignedRank> of(Numbers first, Numbers second) {
    return of(first, second, Subtraction.DECIMAL, ZeroDifferences.WILCOXON);
  }

  /**
   * Second minus first.
   *
   * @param first for example before
   * @param second for example after, of the same rows
   * @param subtraction as decimals, or as doubles like other tools
   * @param zeros what is done with changes of 0
   * @return not computable without pairs, or if nobody changed
   */
  public static Outcome<WilcoxonSignedRank> of(
      Numbers first, Numbers second, Subtraction subtraction, ZeroDifferences zeros) {
    return of(PairedDifferences.of(first, second, subtraction), zeros);
  }

  /**
   * Second minus first in counted pairs, as decimals.
   *
   * @param pairs the pairs with their counts
   * @param zeros what is done with changes of 0
   * @return not computable without pairs, or if nobody changed
   */
  public static Outcome<WilcoxonSignedRank> of(PairTable pairs, ZeroDifferences zeros) {
    return of(pairs.differences(), zeros)
        .map(test -> new WilcoxonSignedRank(test.differences(), zeros, pairs.incomplete()));
  }

  /**
   * Changes that were counted before.
   *
   * @param differences the changes with their counts
   * @param zeros what is done with changes of 0
   * @return not computable without changes, or if all are 0
   */
  public static Outcome<WilcoxonSignedRank> of(ValueCounts differences, ZeroDifferences zeros) {
    if (differences.present() == 0) {
      return Check.tooFew(0, "pairs", 1);
    }
    if (differences.present() == differences.count(BigDecimal.ZERO)) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "none of " + differences.present() + " pairs changed");
    }
    return Outcome.of(new WilcoxonSignedRank(differences, zeros));
  }

  private SignedRanks ranks() {
    return new SignedRanks(differences, zeroDifferences);
  }

  /** Number of pairs, those that did not change among them. */
  public long pairs() {
    return differences.present();
  }

  /** Number of pairs that did not change. */
  public long zeros() {
    return differences.count(BigDecimal.ZERO);
  }

  /** Number of pairs that changed, 1 or more. */
  public long used() {
    return pairs() - zeros();
  }

  /** Whether two changes have one size. */
  public boolean hasTies() {
    return ranks().isTied();
  }

  /** Sum of the ranks of changes above 0. */
  public double plus() {
    return Exact.quotient(ranks().plus(), BigInteger.TWO);
  }

  /** Sum of the ranks of changes below 0. */
  public double minus() {
    return Exact.quotient(ranks().minus(), BigInteger.TWO);
  }

  /** What {@link #plus} is expected to be if nothing changed. */
  public double middle() {
    SignedRanks ranks = ranks();
    return Exact.quotient(ranks.plus().add(ranks.minus()), BigInteger.valueOf(4));
  }

  /** Standard deviation of {@link #plus} if nothing changed, corrected for ties. */
  public double sigma() {
    return ranks().sigma();
  }

  /**
   * How many standard deviations {@link #plus} lies from its middle, seen from both sides.
   *
   * @param continuity whether half a step is taken off
   */
  public double z(Continuity continuity) {
    return NormalTest.z(plus() - middle(), sigma(), Alternative.TWO_SIDED, continuity);
  }

  /**
   * The p value of the normal approximation.
   *
   * @param alternative which changes count; greater: second above first
   * @param continuity whether half a step is taken off
   */
  public TestP normal(Alternative alternative, Continuity continuity) {
    return NormalTest.p(plus() - middle(), sigma(), alternative, continuity);
  }

  /** The two-sided exact p value, given the ties; not computable where that is too large. */
  public Outcome<PermutationP> exact() {
    return exact(Alternative.TWO_SIDED, Beyond.refuse());
  }

  /**
   * The p value from all signs of the midranks.
   *
   * @param alternative which changes count; greater: second above first
   * @param beyond what happens where going through all signs is too much (some 270 pairs)
   */
  public Outcome<PermutationP> exact(Alternative alternative, Beyond beyond) {
    if (used() > 1_000_000) {
      return tooLarge();
    }
    SignedRanks ranks = ranks();
    long observed = ranks.plus().subtract(ranks.minus()).longValueExact();
    SignSums sums = new SignSums(ranks.each());
    ExtremeCount count = new ExtremeCount(alternative, observed);
    if (sums.isCountable()) {
      sums.countInto(count);
      return Outcome.of(count.exact());
    }
    return beyond instanceof Beyond.MonteCarlo how
        ? Outcome.of(count.drawn(sums.hits(count, how), how))
        : tooLarge();
  }

  private Outcome<PermutationP> tooLarge() {
    return Outcome.notComputable(
        Absence.TOO_LARGE, used() + " pairs have too many sums of ranks to go through");
  }

  /** The two-sided p value: exact for up to 49 pairs that changed, else normal. */
  public TestP test() {
    return test(Alternative.TWO_SIDED);
  }

  /**
   * The p value: exact for up to 49 pairs that changed, else normal with continuity correction.
   *
   * @param alternative which changes count; greater: second above first
   */
  public TestP test(Alternative alternative) {
    return used() <= MOST_EXACT
        ? TestP.from(exact(alternative, Beyond.refuse()).orThrow())
        : normal(alternative, Continuity.CORRECTED);
  }

  /** Share of the rank sum above 0 minus that below: from -1 to 1 (matched rank-biserial). */
  public double rankBiserial() {
    SignedRanks ranks = ranks();
    return Exact.quotient(ranks.plus().subtract(ranks.minus()), ranks.plus().add(ranks.minus()));
  }

  /**
   * The interval of {@link #rankBiserial} by Fisher's transformation, taking all sizes as different
   * (as the R package effectsize does).
   *
   * @param level in (0, 1)
   * @return not computable where all who changed went one way
   */
  public Outcome<Interval> rankBiserialInterval(double level) {
    Check.level(level);
    double r = rankBiserial();
    if (Math.abs(r) == 1) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE,
          "all " + used() + " who changed went one way, which leaves no spread for an interval");
    }
    double n = used();
    double reach = Normal.critical(level) * Math.sqrt((2 * n + 1) / (1.5 * n * (n + 1)));
    double middle = (StrictMath.log1p(r) - StrictMath.log1p(-r)) / 2;
    return Outcome.of(
        Interval.of(
            StrictMath.tanh(middle - reach), StrictMath.tanh(middle + reach), level, "fisher-z"));
  }

  /** The z without continuity correction over the root of the pairs that changed (r of ranks). */
  public double zEffect() {
    return z(Continuity.NONE) / Math.sqrt((double) used());
  }

  /** One line: {@code W+ 25.000, W- 3.000, p = 0.0938 (exact), n 7 of 10}. */
  @Override
  public String toString() {
    return "W+ "
        + Digits.narrow(plus())
        + ", W- "
        + Digits.narrow(minus())
        + ", "
        + test()
        + ", n "
        + used()
        + " of "
        + pairs();
  }

  @Override
  public String table() {
    TestP test = test();
    return new TextTable("Wilcoxon signed-rank test, second - first")
        .row("", "pairs", "changed", "W+", "W-", "r", "p")
        .row(
            "change",
            Long.toString(pairs()),
            Long.toString(used()),
            Digits.narrow(plus()),
            Digits.narrow(minus()),
            Digits.of(rankBiserial()),
            Digits.p(test.value()).substring(2).replace("= ", ""))
        .note(test.method() + "; zeros " + zeroNote() + leftNote())
        .toString();
  }

  private String zeroNote() {
    return zeroDifferences == ZeroDifferences.PRATT ? "ranked, then left out" : "left out";
  }

  private String leftNote() {
    return left == 0 ? "" : "; " + left + " rows without both values";
  }
}
