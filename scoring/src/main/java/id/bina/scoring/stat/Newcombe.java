package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;

/**
 * The difference of two independent shares and Newcombe's hybrid score interval for it.
 *
 * <p>{@code Newcombe.of(21, 30, 9, 36)} is 0.4500 with [0.2096, 0.6245]: first minus second. Built
 * of the two {@link Wilson} intervals (method 10 of Newcombe), so within [-1, 1] and wide where a
 * share is 0 or 1. Not computable if a side has no trials. For the same persons twice use {@link
 * McNemar}.
 *
 * <p>Source: Newcombe (1998),
 * doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I.
 *
 * @param first the one side
 * @param second the other side, of the same level
 */
public record Newcombe(Wilson first, Wilson second) implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "newcombe";

  /** Checks that both sides are there and of one level. */
  public Newcombe {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    if (first.level() != second.level()) {
      throw new IllegalArgumentException(
          "both shares must have one level, was " + first.level() + " and " + second.level());
    }
  }

  /**
   * First share minus second share at level 0.95.
   *
   * @param successes1 of the first side
   * @param trials1 of the first side
   * @param successes2 of the second side
   * @param trials2 of the second side
   */
  public static Outcome<Newcombe> of(long successes1, long trials1, long successes2, long trials2) {
    return of(
        Wilson.of(successes1, trials1, Check.LEVEL), Wilson.of(successes2, trials2, Check.LEVEL));
  }

  /**
   * First share minus second share.
   *
   * @param first the one side
   * @param second the other side, of the same level
   */
  public static Outcome<Newcombe> of(Outcome<Wilson> first, Outcome<Wilson> second) {
    return first.flatMap(one -> second.map(other -> new Newcombe(one, other)));
  }

  /** First share minus second share, from -1 to 1. */
  public double difference() {
    return first.share() - second.share();
  }

  /** The hybrid score interval, within [-1, 1]. */
  public Interval interval() {
    return interval(first.share(), first.interval(), second.share(), second.interval(), METHOD);
  }

  /** The hybrid of two score intervals, each around its share. */
  static Interval interval(
      double first, Interval one, double second, Interval other, String method) {
    double down = StrictMath.hypot(first - one.lower(), other.upper() - second);
    double up = StrictMath.hypot(one.upper() - first, second - other.lower());
    double difference = first - second;
    return Interval.of(
        Math.max(-1, difference - down), Math.min(1, difference + up), one.level(), method);
  }

  /** One line: {@code 0.7000 - 0.2500 = 0.4500, 95 % [0.2096, 0.6245] newcombe}. */
  @Override
  public String toString() {
    return Digits.of(first.share())
        + " - "
        + Digits.of(second.share())
        + " = "
        + Digits.of(difference())
        + ", "
        + Digits.of(interval())
        + " "
        + METHOD;
  }

  @Override
  public String table() {
    return new TextTable("Difference of two independent shares, Newcombe's interval")
        .row("", "count", "of", "share", Digits.heading(first.level()))
        .row(first.cells("first"))
        .row(second.cells("second"))
        .row("difference", "", "", Digits.of(difference()), Digits.ends(interval()))
        .toString();
  }
}
