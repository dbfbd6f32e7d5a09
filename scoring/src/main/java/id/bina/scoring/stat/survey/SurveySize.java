package id.bina.scoring.stat.survey;

import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;

/**
 * How many of a finite population must answer for a share to have a given margin of error.
 *
 * <p>{@code SurveySize.krejcieMorgan(1000).needed()} is 278: the formula of Krejcie and Morgan,
 * {@code z^2 N p (1 - p) / (d^2 (N - 1) + z^2 p (1 - p))}, with a margin of 0.05 and a share of one
 * half at level 0.95. Of a simple sample in which all answer: clusters and weights need more, times
 * their design effect, and silence is not made good by numbers.
 *
 * <p>Source: Krejcie and Morgan (1970), doi:10.1177/001316447003000308.
 *
 * @param population how many there are, 1 or more
 * @param margin half width of the interval, in (0, 1)
 * @param share that is expected, in (0, 1); one half is the worst case
 * @param level of the interval, in (0, 1)
 */
public record SurveySize(long population, double margin, double share, double level)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "krejcie-morgan";

  /** Checks ranges. */
  public SurveySize {
    if (population < 1) {
      throw new IllegalArgumentException("population must be 1 or more, was " + population);
    }
    Check.between(margin, "margin");
    Check.between(share, "share");
    Check.level(level);
  }

  /**
   * The usual case: margin 0.05, share one half, level 0.95.
   *
   * @param population how many there are, 1 or more
   */
  public static SurveySize krejcieMorgan(long population) {
    return new SurveySize(population, 0.05, 0.5, Check.LEVEL);
  }

  /** The size by the formula, before it is rounded. */
  public double exact() {
    double z = Normal.critical(level);
    double spread = z * z * share * (1 - share);
    return spread * population / (margin * margin * (population - 1.0) + spread);
  }

  /** The smallest whole number with at most this margin. */
  public long needed() {
    return (long) Math.ceil(exact());
  }

  /**
   * The nearest whole number, which is what the printed table has; it can miss the margin by a
   * hair, as 14 of 15 does.
   */
  public long asPrinted() {
    return Math.round(exact());
  }

  /**
   * The margin of error of a share among those who answered, with the correction for a finite
   * population: 0 if all did.
   *
   * @param answered how many answered, from 1 to the population
   */
  public double marginOf(long answered) {
    if (answered < 1 || answered > population) {
      throw new IllegalArgumentException(
          "answered must be from 1 to " + population + " people, was " + answered);
    }
    if (answered == population) {
      return 0;
    }
    double missed = (double) (population - answered) / (population - 1);
    return Normal.critical(level) * Math.sqrt(share * (1 - share) / answered * missed);
  }

  /** One line: {@code 278 of 1000 for a margin of 0.0500 at 95 %}. */
  @Override
  public String toString() {
    return needed()
        + " of "
        + population
        + " for a margin of "
        + Digits.of(margin)
        + " at "
        + Digits.percent(level);
  }

  @Override
  public String table() {
    return new TextTable("Size of a simple sample from a finite population")
        .row("", "value")
        .row("population", Long.toString(population))
        .row("margin", Digits.of(margin))
        .row("share expected", Digits.of(share))
        .row("needed", Long.toString(needed()))
        .row("printed table", Long.toString(asPrinted()))
        .toString();
  }
}
