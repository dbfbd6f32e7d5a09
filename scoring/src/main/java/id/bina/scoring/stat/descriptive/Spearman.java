package id.bina.scoring.stat.descriptive;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Correlation;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.PairTable;

/**
 * Spearman's rank correlation of two columns.
 *
 * <p>{@code Spearman.of(x, y)}: Pearson's correlation of the ranks, equal values at their mean
 * rank, over the rows that have both; at least 3 rows, and both columns must vary. p by Student's
 * t, which is an approximation below some 10 rows; interval by Fisher's transformation with the
 * variance of Bonett and Wright (2000), doi:10.1007/BF02294183.
 *
 * <p>In 1000 simulations each, nominal 95 % held the truth in 94 to 96 % for 15, 30 and 200 rows of
 * normal values and of 5 points; where 90 % of both columns stand at the top of 5 points, in 87, 82
 * and 79 %: look at the table of counts there.
 *
 * @param n number of complete rows, 3 or more
 * @param left how many rows were left out for a gap
 * @param rho from -1 to 1
 * @param level of the interval, in (0, 1)
 */
public record Spearman(long n, long left, double rho, double level) implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "spearman-bonett-wright";

  /** Checks ranges. */
  public Spearman {
    Check.level(level);
    Check.count(left, "rows left out");
    if (n < 3) {
      throw new IllegalArgumentException("n of a correlation must be 3 or more, was " + n);
    }
    if (!(rho >= -1 && rho <= 1)) {
      throw new IllegalArgumentException("correlation must be in [-1, 1], was " + rho);
    }
  }

  /**
   * The correlation at level 0.95.
   *
   * @param first a column
   * @param second a column of the same rows; a row with a gap in either is left out and counted
   */
  public static Outcome<Spearman> of(Numbers first, Numbers second) {
    return of(first, second, Check.LEVEL);
  }

  /**
   * The correlation.
   *
   * @param first a column
   * @param second a column of the same rows
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<Spearman> of(Numbers first, Numbers second, double level) {
    return of(
        PairTable.of(first, second),
        first.name().orElse("first"),
        second.name().orElse("second"),
        level);
  }

  /**
   * The correlation of counted pairs.
   *
   * @param pairs how often each pair of values occurs
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<Spearman> of(PairTable pairs, double level) {
    return of(pairs, "first", "second", level);
  }

  private static Outcome<Spearman> of(PairTable table, String first, String second, double level) {
    Check.level(level);
    RankedPairs pairs = RankedPairs.of(table);
    if (pairs.n() < 3) {
      return Check.tooFew(pairs.n(), "complete rows", 3);
    }
    if (pairs.firstTies().size() == 1) {
      return Check.noSpread(first);
    }
    if (pairs.secondTies().size() == 1) {
      return Check.noSpread(second);
    }
    double rho = pairs.ranks().correlation(0, 1);
    return Outcome.of(new Spearman(pairs.n(), pairs.left(), rho, level));
  }

  /** Two-sided p value of "the orders have nothing to do with each other", by Student's t. */
  public double p() {
    return new Correlation("ranks", n, rho, level).p();
  }

  /** Bonett and Wright's interval; needs 4 rows whose orders are not the same throughout. */
  public Outcome<Interval> interval() {
    return RankLimits.of(rho, 1 + rho * rho / 2, n, 3, level, METHOD);
  }

  /** One line: {@code rho = 0.5981, 95 % [0.2736, 0.8004], p = 0.0005, n 30}. */
  @Override
  public String toString() {
    return "rho = "
        + Digits.of(rho)
        + interval().<String>match(ends -> ", " + Digits.of(ends), none -> "")
        + ", "
        + Digits.p(p())
        + ", n "
        + n;
  }

  @Override
  public String table() {
    return new TextTable("Spearman's rank correlation")
        .row("", "n", "rho", "p", Digits.heading(level))
        .row(
            "correlation",
            Long.toString(n),
            Digits.of(rho),
            Digits.of(p()),
            interval().<String>match(Digits::ends, none -> "-"))
        .note("rows left out for a gap: " + left)
        .toString();
  }
}
