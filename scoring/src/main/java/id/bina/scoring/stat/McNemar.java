package id.bina.scoring.stat;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.FairCoin;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.ValuePair;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The same persons twice, yes or no each time: change of the share, exact test.
 *
 * <p>{@code McNemar.of(11, 1, 46, 26)}: 11 passed both times, 1 only before, 46 only after, 26
 * never. Only those who changed decide: if change were as likely down as up, their number going up
 * is that of heads in fair tosses. With nobody changed p is 1.
 *
 * <p>The interval of the difference is Newcombe's for paired shares (his method 10).
 *
 * <p>Sources: McNemar (1947), doi:10.1007/BF02295996; Fagerland, Lydersen and Laake (2013) for the
 * mid-p, doi:10.1186/1471-2288-13-91; Newcombe (1998), Statistics in Medicine 17, 2635.
 *
 * @param both yes both times
 * @param beforeOnly yes before, no after
 * @param afterOnly no before, yes after
 * @param neither no both times
 * @param level of the interval, in (0, 1)
 */
public record McNemar(long both, long beforeOnly, long afterOnly, long neither, double level)
    implements Shown {

  /** Id of the interval of the difference. */
  public static final String METHOD = "newcombe-paired";

  /** Which p value is meant. */
  public enum PValue {
    /** The exact conditional one; never too small. The default. */
    EXACT,
    /** Half of the probability of the observed split left out: less cautious. */
    MID_P
  }

  /** Checks counts and level. */
  public McNemar {
    Check.level(level);
    Check.count(both, "both");
    Check.count(beforeOnly, "beforeOnly");
    Check.count(afterOnly, "afterOnly");
    Check.count(neither, "neither");
    if (both + beforeOnly + afterOnly + neither == 0) {
      throw new IllegalArgumentException("number of pairs must be 1 or more, was 0");
    }
  }

  /**
   * The change at level 0.95.
   *
   * @param both yes both times
   * @param beforeOnly yes before, no after
   * @param afterOnly no before, yes after
   * @param neither no both times
   */
  public static Outcome<McNemar> of(long both, long beforeOnly, long afterOnly, long neither) {
    if (both == 0 && beforeOnly == 0 && afterOnly == 0 && neither == 0) {
      return Outcome.notComputable(Absence.NO_DATA, "0 pairs, at least 1 is needed");
    }
    return Outcome.of(new McNemar(both, beforeOnly, afterOnly, neither, Check.LEVEL));
  }

  /**
   * The change of counted pairs of 0 and 1 at level 0.95.
   *
   * @param pairs 1 for yes and 0 for no, before and after, with counts; those with a gap are left
   *     out
   * @return not computable without pairs, or with other values
   */
  public static Outcome<McNemar> of(PairTable pairs) {
    long[] cells = new long[4];
    long others = 0;
    for (Map.Entry<ValuePair, Long> cell : pairs.both().entrySet()) {
      int place = place(cell.getKey());
      if (place < 0) {
        others += cell.getValue();
      } else {
        cells[place] += cell.getValue();
      }
    }
    return others > 0
        ? Outcome.notComputable(
            Absence.OUT_OF_RANGE, others + " pairs have values that are neither 0 nor 1")
        : of(cells[3], cells[2], cells[1], cells[0]);
  }

  private static int place(ValuePair pair) {
    boolean isBinary = isBinary(pair.first()) && isBinary(pair.second());
    return isBinary ? 2 * pair.first().intValue() + pair.second().intValue() : -1;
  }

  private static boolean isBinary(BigDecimal value) {
    return value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
  }

  /**
   * The change of two columns of 0 and 1 at level 0.95.
   *
   * @param before 1 for yes, 0 for no
   * @param after the same of the same rows; a row with a gap in either is left out
   * @return not computable without pairs, or with other values
   */
  public static Outcome<McNemar> of(Numbers before, Numbers after) {
    return of(PairTable.of(before, after));
  }

  /** Number of pairs. */
  public long n() {
    return both + beforeOnly + afterOnly + neither;
  }

  /** The share before, with Wilson's interval. */
  public Wilson before() {
    return new Wilson(both + beforeOnly, n(), level);
  }

  /** The share after, with Wilson's interval. */
  public Wilson after() {
    return new Wilson(both + afterOnly, n(), level);
  }

  /** Share after minus share before, from -1 to 1. */
  public double difference() {
    return (double) (afterOnly - beforeOnly) / n();
  }

  /** The exact two-sided p value. */
  public double p() {
    return p(PValue.EXACT);
  }

  /**
   * The two-sided p value.
   *
   * @param which exact or mid-p
   */
  public double p(PValue which) {
    long changed = beforeOnly + afterOnly;
    long fewer = Math.min(beforeOnly, afterOnly);
    double twice = 2 * FairCoin.atMost(fewer, changed);
    return switch (which) {
      case EXACT -> Math.min(1, twice);
      case MID_P -> changed == 0 ? 1 : Math.min(1, twice - FairCoin.exactly(fewer, changed));
    };
  }

  /** Newcombe's interval of the difference, within [-1, 1]. */
  public Interval interval() {
    Interval before = before().interval();
    Interval after = after().interval();
    double phi = phi();
    double down = side(after().share() - after.lower(), before.upper() - before().share(), phi);
    double up = side(after.upper() - after().share(), before().share() - before.lower(), phi);
    return Interval.of(
        Math.max(-1, difference() - down), Math.min(1, difference() + up), level, METHOD);
  }

  private static double side(double one, double other, double phi) {
    return Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
  }

  /** The correlation of before and after, drawn in by n / 2 where it is positive. */
  private double phi() {
    double margins =
        Math.sqrt((double) (both + beforeOnly))
            * Math.sqrt((double) (afterOnly + neither))
            * Math.sqrt((double) (both + afterOnly))
            * Math.sqrt((double) (beforeOnly + neither));
    if (margins == 0) {
      return 0;
    }
    double cross = (double) both * neither - (double) beforeOnly * afterOnly;
    return (cross > 0 ? Math.max(0, cross - n() / 2.0) : cross) / margins;
  }

  /**
   * One line: {@code 0.1429 -> 0.6786, change 0.5357, 95 % [0.4089, 0.6347], p < 0.0001 (exact)}.
   */
  @Override
  public String toString() {
    return Digits.of(before().share())
        + " -> "
        + Digits.of(after().share())
        + ", change "
        + Digits.of(difference())
        + ", "
        + Digits.of(interval())
        + ", "
        + Digits.p(p())
        + " (exact)";
  }

  @Override
  public String table() {
    return new TextTable("Change of a share in the same persons, exact McNemar test")
        .row("", "count", "of", "share", Digits.heading(level))
        .row(before().cells("before"))
        .row(after().cells("after"))
        .row("change", "", "", Digits.of(difference()), Digits.ends(interval()))
        .note("up " + afterOnly + ", down " + beforeOnly + ", " + Digits.p(p()) + " (exact)")
        .toString();
  }
}
