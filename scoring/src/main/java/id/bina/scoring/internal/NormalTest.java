package id.bina.scoring.internal;

import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Continuity;
import id.bina.scoring.stat.TestP;

/** Normal approximation of a statistic of ranks. */
public final class NormalTest {

  private NormalTest() {}

  /**
   * How many standard deviations the statistic lies from its middle.
   *
   * @param off statistic minus its middle
   * @param sigma its standard deviation, above 0
   * @param alternative which departures count
   * @param continuity whether half a step is taken off
   */
  public static double z(double off, double sigma, Alternative alternative, Continuity continuity) {
    double half =
        switch (alternative) {
          case TWO_SIDED -> Math.min(0.5, Math.abs(off)) * Math.signum(off);
          case GREATER -> 0.5;
          case LESS -> -0.5;
        };
    return (continuity == Continuity.CORRECTED ? off - half : off) / sigma;
  }

  /** The p value of {@link #z}. */
  public static TestP p(double off, double sigma, Alternative alternative, Continuity continuity) {
    double z = z(off, sigma, alternative, continuity);
    double p =
        switch (alternative) {
          case TWO_SIDED -> Normal.twoSided(z);
          case GREATER -> Normal.upper(z);
          case LESS -> Normal.lower(z);
        };
    return new TestP(
        p,
        alternative,
        continuity == Continuity.CORRECTED ? TestP.NORMAL_CONTINUITY : TestP.NORMAL);
  }
}
