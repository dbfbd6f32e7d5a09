package id.bina.scoring.stat.time;

/**
 * A pattern that chance seldom makes in a chart of individuals.
 *
 * <p>Each rule adds false alarms: of {@link #BEYOND_LIMIT} alone about 1 in 370 values, with {@link
 * #EIGHT_ON_ONE_SIDE} 1 in 153, of the four Western Electric rules together 1 in 92 (normal values
 * with known limits). Source: Champ and Woodall (1987), <a
 * href="https://doi.org/10.1080/00401706.1987.10488266">doi:10.1080/00401706.1987.10488266</a>.
 */
public enum RunRule {
  /** One value beyond a limit. */
  BEYOND_LIMIT("one beyond a limit"),
  /** Two of three values in a row beyond two thirds of the way to the same limit. */
  TWO_OF_THREE("two of three near a limit"),
  /** Four of five values in a row beyond one third of the way to the same limit. */
  FOUR_OF_FIVE("four of five away from the mean"),
  /** Eight values in a row on one side of the mean: a shift. */
  EIGHT_ON_ONE_SIDE("eight on one side of the mean"),
  /** Six values in a row that each rise, or each fall: a drift. Not a Western Electric rule. */
  SIX_IN_ONE_DIRECTION("six rising or falling");

  private final String words;

  RunRule(String words) {
    this.words = words;
  }

  /** The pattern in words. */
  public String words() {
    return words;
  }

  /**
   * Whether the pattern is complete at a value.
   *
   * @param z distances from the mean in sigma, in order, missing ones left out
   * @param at which of them, from 0
   */
  boolean isComplete(double[] z, int at) {
    return switch (this) {
      case BEYOND_LIMIT -> Math.abs(z[at]) > 3;
      case TWO_OF_THREE -> isCluster(z, at, 3, 2, 2);
      case FOUR_OF_FIVE -> isCluster(z, at, 5, 4, 1);
      case EIGHT_ON_ONE_SIDE -> isCluster(z, at, 8, 8, 0);
      case SIX_IN_ONE_DIRECTION -> isDrift(z, at, 1) || isDrift(z, at, -1);
    };
  }

  /** So many of the last values lie beyond a distance, on the side of the last of them. */
  private static boolean isCluster(double[] z, int at, int window, int needed, double distance) {
    double side = Math.signum(z[at]);
    int beyond = 0;
    for (int i = Math.max(0, at - window + 1); i <= at; i++) {
      beyond += side * z[i] > distance ? 1 : 0;
    }
    return side * z[at] > distance && beyond >= needed;
  }

  private static boolean isDrift(double[] z, int at, int direction) {
    if (at < 5) {
      return false;
    }
    for (int i = at - 4; i <= at; i++) {
      if (!(direction * (z[i] - z[i - 1]) > 0)) {
        return false;
      }
    }
    return true;
  }
}
