package id.bina.scoring.stat.effect;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Newcombe;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.Wilson;
import java.util.List;

/**
 * Yes and no in two independent groups: odds ratio, risk ratio, difference of the shares.
 *
 * <p>{@code TwoByTwo.of(21, 9, 9, 27).orThrow().riskRatio()}: 21 of 30 against 9 of 36. Lead with
 * {@link #difference}, which everybody reads right; odds ratios are for pooling and are not ratios
 * of risks. Intervals are those of the logarithm: Woolf's for odds, Katz's for risks.
 *
 * <p>Sources: Woolf (1955), doi:10.1111/j.1469-1809.1955.tb01348.x; Katz, Baptista, Azen and Pike
 * (1978), doi:10.2307/2530610; Haldane (1956), doi:10.1111/j.1469-1809.1955.tb01285.x.
 *
 * @param yes1 yes in the first group
 * @param no1 no in the first group
 * @param yes2 yes in the second group
 * @param no2 no in the second group
 * @param level of the intervals, in (0, 1)
 */
public record TwoByTwo(long yes1, long no1, long yes2, long no2, double level) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "two-by-two";

  /** What a ratio does with a count of 0. */
  public enum ZeroCells {
    /** No ratio: not computable. The default. */
    REFUSE,
    /** A half is added to all four counts, after Haldane, if one of them is 0. */
    HALDANE
  }

  /** Checks that both groups are there. */
  public TwoByTwo {
    Check.level(level);
    long n1 = Check.count(yes1, "yes1") + Check.count(no1, "no1");
    long n2 = Check.count(yes2, "yes2") + Check.count(no2, "no2");
    if (n1 == 0 || n2 == 0) {
      throw new IllegalArgumentException(
          "both groups must have 1 answer or more, was " + n1 + " and " + n2);
    }
  }

  /**
   * The table at level 0.95.
   *
   * @param yes1 yes in the first group
   * @param no1 no in the first group
   * @param yes2 yes in the second group
   * @param no2 no in the second group
   * @return not computable if a group has no answers
   */
  public static Outcome<TwoByTwo> of(long yes1, long no1, long yes2, long no2) {
    long n1 = Check.count(yes1, "yes1") + Check.count(no1, "no1");
    long n2 = Check.count(yes2, "yes2") + Check.count(no2, "no2");
    if (n1 == 0 || n2 == 0) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON, n1 + " and " + n2 + " answers, at least 1 a group is needed");
    }
    return Outcome.of(new TwoByTwo(yes1, no1, yes2, no2, Check.LEVEL));
  }

  /** First share minus second share, with Newcombe's interval. */
  public Newcombe difference() {
    return new Newcombe(new Wilson(yes1, yes1 + no1, level), new Wilson(yes2, yes2 + no2, level));
  }

  /** The odds ratio; not computable with a count of 0. */
  public Outcome<RatioEffect> oddsRatio() {
    return oddsRatio(ZeroCells.REFUSE);
  }

  /**
   * Odds of yes in the first group over those in the second.
   *
   * @param zeros what is done with a count of 0
   */
  public Outcome<RatioEffect> oddsRatio(ZeroCells zeros) {
    double add = added(zeros);
    if (add == 0 && hasZero()) {
      return refused();
    }
    double a = yes1 + add;
    double b = no1 + add;
    double c = yes2 + add;
    double d = no2 + add;
    return ratio("odds_ratio", a / b / (c / d), 1 / a + 1 / b + 1 / c + 1 / d, "woolf");
  }

  /** The risk ratio; not computable if a group has no yes. */
  public Outcome<RatioEffect> riskRatio() {
    return riskRatio(ZeroCells.REFUSE);
  }

  /**
   * Share of yes in the first group over that in the second.
   *
   * @param zeros what is done with a count of 0
   * @return not computable if a group has no yes, or if both have nothing else
   */
  public Outcome<RatioEffect> riskRatio(ZeroCells zeros) {
    double add = added(zeros);
    if (add == 0 && (yes1 == 0 || yes2 == 0)) {
      return refused();
    }
    double a = yes1 + add;
    double c = yes2 + add;
    double n1 = a + no1 + add;
    double n2 = c + no2 + add;
    double variance = 1 / a - 1 / n1 + 1 / c - 1 / n2;
    return variance > 0
        ? ratio("risk_ratio", a / n1 / (c / n2), variance, "katz")
        : Check.noSpread("both groups");
  }

  private Outcome<RatioEffect> ratio(String measure, double value, double variance, String method) {
    double error = Math.sqrt(variance);
    double reach = Normal.critical(level) * error;
    Interval interval =
        Interval.of(
            value * StrictMath.exp(-reach), value * StrictMath.exp(reach), level, method + "-log");
    return Outcome.of(new RatioEffect(measure, value, error, interval));
  }

  private double added(ZeroCells zeros) {
    return requireNonNull(zeros, "zeros") == ZeroCells.HALDANE && hasZero() ? 0.5 : 0;
  }

  private boolean hasZero() {
    return Math.min(Math.min(yes1, no1), Math.min(yes2, no2)) == 0;
  }

  private Outcome<RatioEffect> refused() {
    return Outcome.notComputable(
        Absence.OUT_OF_RANGE,
        "a count of 0 leaves no ratio, had " + yes1 + ", " + no1 + ", " + yes2 + ", " + no2);
  }

  /** One line: that of {@link #difference}. */
  @Override
  public String toString() {
    return difference().toString();
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Yes and no in two groups").row("", "yes", "no", "share");
    row(table, "first", yes1, no1);
    row(table, "second", yes2, no2);
    table.note(
        "difference "
            + Digits.of(difference().difference())
            + ", "
            + Digits.of(difference().interval()));
    for (Outcome<RatioEffect> each : List.of(riskRatio(), oddsRatio())) {
      table.note(each.match(RatioEffect::toString, none -> none.detail()));
    }
    return table.toString();
  }

  private static void row(TextTable table, String label, long yes, long no) {
    double share = yes / ((double) yes + (double) no);
    table.row(label, Long.toString(yes), Long.toString(no), Digits.of(share));
  }
}
