package id.bina.scoring.stat;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;

/**
 * A share and Wilson's score interval for it.
 *
 * <p>{@code Wilson.of(30, 66)} is 0.4545 with [0.3402, 0.5738]. The interval never leaves [0, 1]
 * and has a width at 0 and at all; no continuity correction. Not computable without trials.
 *
 * <p>Source: Wilson (1927), doi:10.1080/01621459.1927.10502953; recommended by Brown, Cai and
 * DasGupta (2001), doi:10.1214/ss/1009213286.
 *
 * @param successes how many did, 0 or more
 * @param trials out of how many, 1 or more, not below {@code successes}
 * @param level of the interval, in (0, 1)
 */
public record Wilson(long successes, long trials, double level) implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "wilson";

  /** Checks counts and level. */
  public Wilson {
    Check.level(level);
    if (trials < 1) {
      throw new IllegalArgumentException("trials must be 1 or more, was " + trials);
    }
    checkSuccesses(successes, trials);
  }

  private static void checkSuccesses(long successes, long trials) {
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(
          "successes must be from 0 to " + trials + " trials, was " + successes);
    }
  }

  /**
   * The share at level 0.95.
   *
   * @param successes how many did
   * @param trials out of how many
   */
  public static Outcome<Wilson> of(long successes, long trials) {
    return of(successes, trials, Check.LEVEL);
  }

  /**
   * The share at a level.
   *
   * @param successes how many did, from 0 to {@code trials}
   * @param trials out of how many; 0 is not computable
   * @param level in (0, 1)
   */
  public static Outcome<Wilson> of(long successes, long trials, double level) {
    Check.level(level);
    checkSuccesses(successes, Check.count(trials, "trials"));
    if (trials == 0) {
      return Outcome.notComputable(Absence.NO_DATA, "0 of 0 has no share");
    }
    return Outcome.of(new Wilson(successes, trials, level));
  }

  /** Successes over trials, from 0 to 1. */
  public double share() {
    return (double) successes / trials;
  }

  /** The score interval, within [0, 1]. */
  public Interval interval() {
    return interval((double) successes, (double) trials, level, METHOD);
  }

  /** The same for an effective number of trials, which need not be whole. */
  static Interval interval(double successes, double trials, double level, String method) {
    double z = Normal.critical(level);
    double share = successes / trials;
    double square = z * z;
    double middle = (successes + square / 2) / (trials + square);
    double spread = share * (1 - share) / trials + square / (4 * trials * trials);
    double half = z * Math.sqrt(spread) * trials / (trials + square);
    double lower = successes == 0 ? 0 : Math.max(0, middle - half);
    double upper = successes == trials ? 1 : Math.min(1, middle + half);
    return Interval.of(lower, upper, level, method);
  }

  /** One line: {@code 30 of 66 = 0.4545, 95 % [0.3402, 0.5738] wilson}. */
  @Override
  public String toString() {
    return successes
        + " of "
        + trials
        + " = "
        + Digits.of(share())
        + ", "
        + Digits.of(interval())
        + " "
        + METHOD;
  }

  @Override
  public String table() {
    return new TextTable("Share with Wilson's interval")
        .row("", "count", "of", "share", Digits.heading(level))
        .row(cells("share"))
        .toString();
  }

  String[] cells(String label) {
    return new String[] {
      label,
      Long.toString(successes),
      Long.toString(trials),
      Digits.of(share()),
      Digits.ends(interval())
    };
  }
}
