package id.bina.scoring.stat;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.FisherF;
import id.bina.scoring.internal.TextTable;

/**
 * How many times as often something happened on one side as on the other, with the exact interval.
 *
 * <p>{@code RateRatio.of(31, 5400, 9, 3100)} is 1.9774 with [0.9189, 4.7220]: 31 words of thanks in
 * 5,400 visits against 9 in 3,100. Given all events together, those of the first side are binomial;
 * the interval is that of Clopper and Pearson for their share, read as a ratio of rates, and holds
 * at least its level. For events that are rare among their occasions; for shares use {@link
 * Newcombe}.
 *
 * <ul>
 *   <li>without any event on the second side there is no ratio, nor without any on both
 *   <li>without an event on the first side the ratio and its lower limit are 0
 * </ul>
 *
 * <p>Source: Clopper and Pearson (1934), doi:10.1093/biomet/26.4.404; R's {@code poisson.test}.
 *
 * @param events1 of the first side, 0 or more
 * @param occasions1 in which they happened, above 0
 * @param events2 of the second side, above 0
 * @param occasions2 in which they happened, above 0
 * @param level of the interval, in (0, 1)
 */
public record RateRatio(long events1, long occasions1, long events2, long occasions2, double level)
    implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "clopper-pearson-rates";

  /** Checks the counts and the level. */
  public RateRatio {
    Check.count(events1, "number of events of the first side");
    Check.level(level);
    requireAbove(occasions1, "number of occasions of the first side");
    requireAbove(events2, "number of events of the second side");
    requireAbove(occasions2, "number of occasions of the second side");
  }

  private static void requireAbove(long count, String what) {
    if (count < 1) {
      throw new IllegalArgumentException(what + " must be 1 or more, was " + count);
    }
  }

  /**
   * First rate over second rate at level 0.95.
   *
   * @param events1 of the first side
   * @param occasions1 in which they happened
   * @param events2 of the second side
   * @param occasions2 in which they happened
   */
  public static Outcome<RateRatio> of(
      long events1, long occasions1, long events2, long occasions2) {
    return of(events1, occasions1, events2, occasions2, Check.LEVEL);
  }

  /**
   * First rate over second rate.
   *
   * @param events1 of the first side
   * @param occasions1 in which they happened
   * @param events2 of the second side
   * @param occasions2 in which they happened
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<RateRatio> of(
      long events1, long occasions1, long events2, long occasions2, double level) {
    Check.count(occasions1, "number of occasions of the first side");
    Check.count(events2, "number of events of the second side");
    Check.count(occasions2, "number of occasions of the second side");
    if (occasions1 == 0 || occasions2 == 0) {
      return Outcome.notComputable(Absence.NO_DATA, "no occasions on a side: there is no rate");
    }
    return events2 == 0
        ? Outcome.notComputable(
            Absence.OUT_OF_RANGE, events1 + " events against none: there is no ratio")
        : Outcome.of(new RateRatio(events1, occasions1, events2, occasions2, level));
  }

  /** First rate over second rate, 0 or more. */
  public double ratio() {
    return (double) events1 / events2 * scale();
  }

  private double scale() {
    return (double) occasions2 / occasions1;
  }

  /** The exact interval; 1 is no difference. */
  public Interval interval() {
    double tail = 1 - (1 - level) / 2;
    double lower =
        events1 == 0
            ? 0
            : events1
                / ((events2 + 1.0) * FisherF.quantile(tail, 2 * (events2 + 1.0), 2.0 * events1));
    double upper =
        (events1 + 1.0) * FisherF.quantile(tail, 2 * (events1 + 1.0), 2.0 * events2) / events2;
    return Interval.of(lower * scale(), upper * scale(), level, METHOD);
  }

  /** One line: {@code 31/5400 over 9/3100 = 1.977, 95 % [0.919, 4.722]}. */
  @Override
  public String toString() {
    return events1
        + "/"
        + occasions1
        + " over "
        + events2
        + "/"
        + occasions2
        + " = "
        + Digits.of(ratio())
        + ", "
        + Digits.of(interval());
  }

  @Override
  public String table() {
    return new TextTable("Ratio of two rates, exact interval")
        .row("", "events", "occasions", "ratio", Digits.heading(level))
        .row("first", Long.toString(events1), Long.toString(occasions1), "", "")
        .row("second", Long.toString(events2), Long.toString(occasions2), "", "")
        .row("first / second", "", "", Digits.of(ratio()), Digits.ends(interval()))
        .toString();
  }
}
