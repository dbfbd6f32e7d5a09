package id.bina.scoring.stat.test;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.FairCoin;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.TestP;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;

/**
 * Whether more of the same persons went up than down; by how much does not count.
 *
 * <p>{@code SignTest.of(202, 22, 209)}: 202 up, 22 down, 209 the same, who decide nothing. Exact:
 * the number up is that of heads in fair tosses. The test for one ordinal item, where the size of a
 * step from 3 to 4 is not that from 4 to 5.
 *
 * <p>Source: Dixon and Mood (1946), doi:10.1080/01621459.1946.10501898.
 *
 * @param up how many went up
 * @param down how many went down; not 0 if nobody went up
 * @param same how many stayed
 */
public record SignTest(long up, long down, long same) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "sign-test";

  /** Checks the counts. */
  public SignTest {
    Check.count(up, "up");
    Check.count(down, "down");
    Check.count(same, "same");
    if (up + down == 0) {
      throw new IllegalArgumentException("at least 1 pair must have changed, was 0");
    }
  }

  /**
   * The test of counts.
   *
   * @param up how many went up
   * @param down how many went down
   * @param same how many stayed
   * @return not computable without pairs, or if nobody changed
   */
  public static Outcome<SignTest> of(long up, long down, long same) {
    long pairs = Check.count(up, "up") + Check.count(down, "down") + Check.count(same, "same");
    if (pairs == 0) {
      return Check.tooFew(0, "pairs", 1);
    }
    if (pairs == same) {
      return Outcome.notComputable(Absence.ZERO_VARIANCE, "none of " + pairs + " pairs changed");
    }
    return Outcome.of(new SignTest(up, down, same));
  }

  /**
   * Second against first over the rows that have both.
   *
   * @param first for example before
   * @param second for example after, of the same rows
   * @return not computable without pairs, or if nobody changed
   */
  public static Outcome<SignTest> of(Numbers first, Numbers second) {
    return of(PairTable.of(first, second));
  }

  /**
   * Second against first in counted pairs.
   *
   * @param pairs the pairs with their counts; those with a gap are left out
   * @return not computable without pairs, or if nobody changed
   */
  public static Outcome<SignTest> of(PairTable pairs) {
    return of(pairs.differences());
  }

  /**
   * Changes that were counted before.
   *
   * @param differences the changes with their counts
   * @return not computable without changes, or if all are 0
   */
  public static Outcome<SignTest> of(ValueCounts differences) {
    requireNonNull(differences, "differences");
    long same = differences.count(BigDecimal.ZERO);
    long down =
        differences.values().headMap(BigDecimal.ZERO).values().stream()
            .mapToLong(Long::longValue)
            .sum();
    return of(differences.present() - same - down, down, same);
  }

  /** Exact two-sided p value. */
  public TestP test() {
    return test(Alternative.TWO_SIDED);
  }

  /**
   * Exact p value.
   *
   * @param alternative which changes count; greater: more up than down
   */
  public TestP test(Alternative alternative) {
    long changed = up + down;
    double p =
        switch (alternative) {
          case TWO_SIDED -> Math.min(1, 2 * FairCoin.atMost(Math.min(up, down), changed));
          case GREATER -> FairCoin.atMost(down, changed);
          case LESS -> FairCoin.atMost(up, changed);
        };
    return new TestP(p, alternative, TestP.EXACT);
  }

  /** Share that went up among those who changed, with Wilson's interval. */
  public Wilson share() {
    return new Wilson(up, up + down, Check.LEVEL);
  }

  /** Share up minus share down among all pairs: from -1 to 1. */
  public double balance() {
    return (double) (up - down) / (up + down + same);
  }

  /** One line: {@code up 202, down 22, same 209, p < 0.0001 (exact)}. */
  @Override
  public String toString() {
    return "up " + up + ", down " + down + ", same " + same + ", " + test();
  }

  @Override
  public String table() {
    return new TextTable("Sign test, second against first")
        .row("", "count")
        .row("up", Long.toString(up))
        .row("down", Long.toString(down))
        .row("same", Long.toString(same))
        .note(test() + "; up among changed " + Digits.of(share().interval()))
        .toString();
  }
}
