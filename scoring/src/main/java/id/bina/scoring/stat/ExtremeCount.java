package id.bina.scoring.stat;

import id.bina.scoring.internal.Exact;
import java.math.BigInteger;

/** Counts arrangements that are at least as far from "no difference" as the observed one. */
final class ExtremeCount {

  private final Alternative alternative;
  private final long observed;
  private BigInteger all = BigInteger.ZERO;
  private BigInteger extreme = BigInteger.ZERO;
  private BigInteger farthest = BigInteger.ZERO;
  private long farthestDistance = Long.MIN_VALUE;

  ExtremeCount(Alternative alternative, long observed) {
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

  void add(long statistic, BigInteger ways) {
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

  boolean isExtreme(long statistic) {
    return distance(statistic) >= observed;
  }

  PermutationP exact() {
    return new PermutationP(
        Exact.quotient(extreme, all),
        Exact.quotient(farthest, all),
        alternative,
        PermutationP.EXACT);
  }

  PermutationP drawn(int hits, Beyond.MonteCarlo how) {
    return new PermutationP(
        (1.0 + hits) / (1.0 + how.draws()),
        0,
        alternative,
        "monte-carlo, " + how.draws() + " draws, seed " + how.seed());
  }
}
