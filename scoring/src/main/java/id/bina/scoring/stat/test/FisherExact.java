package id.bina.scoring.stat.test;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.TestP;
import java.util.List;

/**
 * Yes and no in two independent groups: the exact test, given both margins.
 *
 * <p>{@code FisherExact.of(7, 110, 10, 108)}: 7 yes and 110 no against 10 and 108. Two-sided p is
 * the probability of all tables that are no more probable than the observed one, as in R; equal
 * probabilities are compared exactly. Never too small, and often too cautious.
 *
 * <p>Source: Fisher (1922), doi:10.2307/2340521; odds ratio of the conditional likelihood as in
 * Cornfield (1956).
 *
 * @param yes1 yes in the first group
 * @param no1 no in the first group
 * @param yes2 yes in the second group
 * @param no2 no in the second group
 * @param level of the interval of the odds ratio, in (0, 1)
 */
public record FisherExact(long yes1, long no1, long yes2, long no2, double level) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "fisher-exact";

  /** Cases in the smallest margin up to which it is computed. */
  public static final long MOST = 2_000;

  /** Checks that both groups and both answers are there. */
  public FisherExact {
    Check.level(level);
    Outcome<List<Long>> checked = checked(yes1, no1, yes2, no2);
    if (!checked.isComputed()) {
      throw new IllegalArgumentException(checked.toString());
    }
  }

  /**
   * The test at level 0.95.
   *
   * @param yes1 yes in the first group
   * @param no1 no in the first group
   * @param yes2 yes in the second group
   * @param no2 no in the second group
   * @return not computable if a group is empty, if all answer alike, or with more than 2,000 cases
   *     in every margin
   */
  public static Outcome<FisherExact> of(long yes1, long no1, long yes2, long no2) {
    return checked(yes1, no1, yes2, no2)
        .map(each -> new FisherExact(yes1, no1, yes2, no2, Check.LEVEL));
  }

  /**
   * The test of a table.
   *
   * @param counts two rows and two columns
   * @return not computable if a margin is 0, or with more than 2,000 cases in every margin
   */
  public static Outcome<FisherExact> of(ContingencyTable counts) {
    if (!requireNonNull(counts, "counts").isTwoByTwo()) {
      throw new IllegalArgumentException(
          "Fisher's test needs two rows and two columns, was " + counts);
    }
    return of(counts.count(0, 0), counts.count(0, 1), counts.count(1, 0), counts.count(1, 1));
  }

  private static Outcome<List<Long>> checked(long yes1, long no1, long yes2, long no2) {
    Check.count(yes1, "yes1");
    Check.count(no1, "no1");
    Check.count(yes2, "yes2");
    Check.count(no2, "no2");
    if (yes1 + no1 == 0 || yes2 + no2 == 0) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON,
          (yes1 + no1) + " and " + (yes2 + no2) + " answers, at least 1 a group is needed");
    }
    if (yes1 + yes2 == 0 || no1 + no2 == 0) {
      return Check.noSpread("both groups");
    }
    long least = Math.min(Math.min(yes1 + no1, yes2 + no2), Math.min(yes1 + yes2, no1 + no2));
    return least > MOST
        ? Outcome.notComputable(
            Absence.TOO_LARGE,
            least + " cases in the smallest margin, the exact test goes to " + MOST)
        : Outcome.of(List.of(least));
  }

  private FixedMargins margins() {
    return new FixedMargins(yes1, no1, yes2, no2);
  }

  /** The two-sided p value. */
  public TestP test() {
    return test(Alternative.TWO_SIDED);
  }

  /**
   * The p value.
   *
   * @param alternative which departures count; greater: more yes in the first group
   */
  public TestP test(Alternative alternative) {
    return new TestP(margins().p(alternative), alternative, TestP.EXACT);
  }

  /**
   * The odds ratio of the largest conditional likelihood; nearer to 1 than that of the counts.
   *
   * @return not computable where it would be 0 or without bound
   */
  public Outcome<Double> oddsRatio() {
    FixedMargins margins = margins();
    return margins.isAtAnEnd()
        ? Outcome.notComputable(
            Absence.OUT_OF_RANGE, "the counts are as uneven as the margins allow")
        : Outcome.of(margins.oddsRatio());
  }

  /**
   * The exact conditional interval of the odds ratio.
   *
   * @return not computable where it has no upper end
   */
  public Outcome<Interval> interval() {
    FixedMargins margins = margins();
    double tail = (1 - level) / 2;
    return margins.isHighest()
        ? Outcome.notComputable(Absence.OUT_OF_RANGE, "the odds ratio has no upper limit")
        : Outcome.of(
            Interval.of(margins.lower(tail), margins.upper(tail), level, "fisher-conditional"));
  }

  /** One line: {@code odds ratio 0.6884, p = 0.6158 (exact), n 117 and 118}. */
  @Override
  public String toString() {
    return oddsRatio().<String>match(odds -> "odds ratio " + Digits.narrow(odds) + ", ", n -> "")
        + test()
        + ", n "
        + (yes1 + no1)
        + " and "
        + (yes2 + no2);
  }

  @Override
  public String table() {
    return new TextTable("Fisher's exact test")
        .row("", "yes", "no")
        .row("first", Long.toString(yes1), Long.toString(no1))
        .row("second", Long.toString(yes2), Long.toString(no2))
        .note(toString())
        .toString();
  }
}
