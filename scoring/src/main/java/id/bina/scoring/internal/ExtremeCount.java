package id.bina.scoring.internal;

import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.PermutationP;
import java.math.BigInteger;

/** Counts arrangements that are at least as far from "no difference" as the observed one. */
public final class ExtremeCount {

  private final Alternative alternative;
  private final long observed;
  private BigInteger all = BigInteger.ZERO;
  private BigInteger extreme = BigInteger.ZERO;
  private BigInteger farthest = BigInteger.ZERO;
  private long farthestDistance = Long.MIN_VALUE;

  /** Nothing counted yet. */
  public ExtremeCount(Alternative alternative, long observed) {
    this.alternative = alternative;
    this.observed = distance(observed);
  }

  private long distance(long statistic) {
    return switch (alternative) {
      case TWO_SIDED -> Math.abs(statistic);
      case GREATER -> statistic;
      case LESS -> -statistic;
    };
  }

  /** Adds arrangements with one statistic. */
  public void add(long statistic, BigInteger ways) {
    long distance = distance(statistic);
    all = all.add(ways);
    if (distance >= observed) {
      extreme = extreme.add(ways);
    }
    if (distance > farthestDistance) {
      farthestDistance = distance;
      farthest = BigInteger.ZERO;
    }
    if (distance == farthestDistance) {
      farthest = farthest.add(ways);
    }
  }

  /** Whether a statistic is at least as far out as the observed one. */
  public boolean isExtreme(long statistic) {
    return distance(statistic) >= observed;
  }

  /** The p value, all arrangements having been added. */
  public PermutationP exact() {
    return new PermutationP(
        Exact.quotient(extreme, all),
        Exact.quotient(farthest, all),
        alternative,
        PermutationP.EXACT);
  }

  /** The p value of drawn arrangements. */
  public PermutationP drawn(int hits, Beyond.MonteCarlo how) {
    return new PermutationP(
        (1.0 + hits) / (1.0 + how.draws()),
        0,
        alternative,
        "monte-carlo, " + how.draws() + " draws, seed " + how.seed());
  }
}
