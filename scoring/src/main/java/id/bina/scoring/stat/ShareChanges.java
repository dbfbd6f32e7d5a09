package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;

/**
 * How much more one share changed than another: difference of differences of four independent
 * shares.
 *
 * <p>34 of 62 complaints in time before and 46 of 58 after, against 70 of 130 and 74 of 128
 * elsewhere, is +0.2051 with [0.0029, 0.4072]. The interval counts complaints, not offices: where
 * few offices took part, {@link UnitRandomisation} over the offices is the test. {@link
 * #scoreInterval} is the more cautious one for small counts.
 *
 * <p>Sources: Wald's interval of a linear contrast of shares; Zou and Donner (2008),
 * doi:10.1002/sim.3095, for the one that combines Wilson's limits.
 *
 * @param treatedBefore the treated before
 * @param treatedAfter the treated after
 * @param otherBefore the others before
 * @param otherAfter the others after
 */
public record ShareChanges(
    Wilson treatedBefore, Wilson treatedAfter, Wilson otherBefore, Wilson otherAfter)
    implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "wald-share-changes";

  /** Id of {@link #scoreInterval}. */
  public static final String SCORE_METHOD = "wilson-share-changes";

  /** Checks that all four are there and of one level. */
  public ShareChanges {
    requireNonNull(treatedBefore, "treatedBefore");
    requireNonNull(treatedAfter, "treatedAfter");
    requireNonNull(otherBefore, "otherBefore");
    requireNonNull(otherAfter, "otherAfter");
    double level = treatedBefore.level();
    if (treatedAfter.level() != level
        || otherBefore.level() != level
        || otherAfter.level() != level) {
      throw new IllegalArgumentException("all four shares must have one level, was " + level);
    }
  }

  /**
   * The contrast of four shares, of which none may rest on 0 trials.
   *
   * @param treatedBefore the treated before
   * @param treatedAfter the treated after
   * @param otherBefore the others before
   * @param otherAfter the others after
   */
  public static Outcome<ShareChanges> of(
      Outcome<Wilson> treatedBefore,
      Outcome<Wilson> treatedAfter,
      Outcome<Wilson> otherBefore,
      Outcome<Wilson> otherAfter) {
    return treatedBefore.flatMap(
        a ->
            treatedAfter.flatMap(
                b -> otherBefore.flatMap(c -> otherAfter.map(d -> new ShareChanges(a, b, c, d)))));
  }

  /** Change of the treated minus change of the others, from -2 to 2. */
  public double difference() {
    return treatedAfter.share()
        - treatedBefore.share()
        - (otherAfter.share() - otherBefore.share());
  }

  /** Wald's interval; not computable if all four shares are 0 or 1. */
  public Outcome<Interval> interval() {
    double variance =
        variance(treatedBefore)
            + variance(treatedAfter)
            + variance(otherBefore)
            + variance(otherAfter);
    if (variance == 0) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "each of the four shares is 0 or 1, which leaves no spread");
    }
    double reach = Normal.critical(treatedBefore.level()) * Math.sqrt(variance);
    return Outcome.of(
        Interval.of(
            Math.max(-2, difference() - reach),
            Math.min(2, difference() + reach),
            treatedBefore.level(),
            METHOD));
  }

  private static double variance(Wilson share) {
    return share.share() * (1 - share.share()) / share.trials();
  }

  /** The interval that combines the limits of the four Wilson intervals, within [-2, 2]. */
  public Interval scoreInterval() {
    Interval a = treatedAfter.interval();
    Interval b = treatedBefore.interval();
    Interval c = otherAfter.interval();
    Interval d = otherBefore.interval();
    double down =
        length(
            treatedAfter.share() - a.lower(),
            b.upper() - treatedBefore.share(),
            c.upper() - otherAfter.share(),
            otherBefore.share() - d.lower());
    double up =
        length(
            a.upper() - treatedAfter.share(),
            treatedBefore.share() - b.lower(),
            otherAfter.share() - c.lower(),
            d.upper() - otherBefore.share());
    return Interval.of(
        Math.max(-2, difference() - down),
        Math.min(2, difference() + up),
        treatedBefore.level(),
        SCORE_METHOD);
  }

  private static double length(double a, double b, double c, double d) {
    return Math.sqrt(a * a + b * b + (c * c + d * d));
  }

  /** One line: {@code +0.2447 against +0.0397, difference 0.2051, 95 % [0.0029, 0.4072]}. */
  @Override
  public String toString() {
    return "change "
        + Digits.of(treatedAfter.share() - treatedBefore.share())
        + " against "
        + Digits.of(otherAfter.share() - otherBefore.share())
        + ", difference "
        + Digits.of(difference())
        + interval().match(interval -> ", " + Digits.of(interval), none -> "");
  }

  @Override
  public String table() {
    double level = treatedBefore.level();
    return new TextTable("Difference of the changes of two shares")
        .row("", "count", "of", "share", Digits.heading(level))
        .row(treatedBefore.cells("treated before"))
        .row(treatedAfter.cells("treated after"))
        .row(otherBefore.cells("others before"))
        .row(otherAfter.cells("others after"))
        .row(
            "difference",
            "",
            "",
            Digits.of(difference()),
            interval().match(Digits::ends, none -> "-"))
        .note("from Wilson's limits " + Digits.ends(scoreInterval()))
        .toString();
  }
}
