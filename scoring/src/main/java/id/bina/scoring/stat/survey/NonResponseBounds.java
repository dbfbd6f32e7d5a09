package id.bina.scoring.stat.survey;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;

/**
 * What silence leaves open: the mean if all who kept silent had answered lowest, and highest.
 *
 * <p>{@code NonResponseBounds.of(3.4, 40, 100, 1, 4)} is 1.96 to 3.76: {@code [rr x + (1 - rr)
 * lowest, rr x + (1 - rr) highest]}, whatever the silent think. No model, no level: the bounds
 * hold.
 *
 * <p>Source: Manski (1989), doi:10.2307/145818.
 *
 * @param mean of those who answered, from {@code lowest} to {@code highest}
 * @param answered how many, 1 or more
 * @param asked how many could have, {@code answered} or more
 * @param lowest lowest possible answer
 * @param highest highest possible answer, above {@code lowest}
 */
public record NonResponseBounds(
    double mean, long answered, long asked, double lowest, double highest) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "non-response-bounds";

  /** Checks ranges. */
  public NonResponseBounds {
    if (!(lowest < highest && Double.isFinite(lowest) && Double.isFinite(highest))) {
      throw new IllegalArgumentException(
          "scale must be finite with lowest below highest, was " + lowest + " to " + highest);
    }
    if (!(mean >= lowest && mean <= highest)) {
      throw new IllegalArgumentException(
          "mean must be from " + lowest + " to " + highest + ", was " + mean);
    }
    if (answered < 1 || answered > asked) {
      throw new IllegalArgumentException(
          "answered must be from 1 to " + asked + " asked, was " + answered);
    }
  }

  /**
   * The bounds of a mean.
   *
   * @param mean of those who answered; not read if nobody did
   * @param answered how many, 0 or more
   * @param asked how many could have
   * @param lowest lowest possible answer
   * @param highest highest possible answer
   */
  public static Outcome<NonResponseBounds> of(
      double mean, long answered, long asked, double lowest, double highest) {
    return answered == 0
        ? Outcome.notComputable(
            Absence.NO_RESPONSES, "0 of " + asked + " answered, the whole scale is open")
        : Outcome.of(new NonResponseBounds(mean, answered, asked, lowest, highest));
  }

  /**
   * The bounds of a share: the scale is 0 to 1.
   *
   * @param successes how many of those who answered, 0 or more
   * @param answered how many answered
   * @param asked how many could have
   */
  public static Outcome<NonResponseBounds> ofShare(long successes, long answered, long asked) {
    return of(answered == 0 ? 0 : (double) successes / answered, answered, asked, 0, 1);
  }

  /** Share of those asked who answered, in (0, 1]. */
  public double rate() {
    return (double) answered / asked;
  }

  /** The bounds, at level 1: they hold whatever the silent think. */
  public Interval interval() {
    double known = answered * mean;
    double silent = (double) (asked - answered);
    return Interval.of(
        (known + silent * lowest) / asked, (known + silent * highest) / asked, 1, METHOD);
  }

  /** One line: {@code mean 3.400 of 40 of 100, bounds [1.960, 3.760]}. */
  @Override
  public String toString() {
    return "mean "
        + Digits.of(mean)
        + " of "
        + answered
        + " of "
        + asked
        + ", bounds "
        + Digits.ends(interval());
  }

  @Override
  public String table() {
    return new TextTable("What those who kept silent leave open")
        .row("", "value")
        .row("answered", answered + " of " + asked)
        .row("mean", Digits.of(mean))
        .row("if all silent lowest", Digits.of(interval().lower()))
        .row("if all silent highest", Digits.of(interval().upper()))
        .toString();
  }
}
