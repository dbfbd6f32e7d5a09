package id.bina.scoring.stat;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.GroupMoments;
import id.bina.scoring.tally.Moments;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A share among people who come in clusters, such as alumni under their superiors, with Wilson's
 * interval at the effective number of people.
 *
 * <p>People of one cluster resemble each other, so they tell less than as many people of clusters
 * of their own. The number is divided by the design effect: the variance between clusters over the
 * variance of a simple sample of the same size, never below 1, so that clusters never narrow the
 * interval. It is lowered further by the squared ratio of Student's quantiles with {@code n - 1}
 * and {@code k - 1} degrees of freedom for {@code k} clusters.
 *
 * <ul>
 *   <li>every cluster has one member: the effective number is {@code n}, the interval is Wilson's
 *   <li>one cluster, nobody or everybody does: nothing can be learned of the resemblance, so
 *       members of a cluster count as alike throughout, {@code (sum of sizes)^2 / sum of squared
 *       sizes}
 *   <li>no member at all: not computable
 * </ul>
 *
 * <p>Sources: Rao and Scott (1992), doi:10.2307/2532311; Korn and Graubard (1998), Survey
 * Methodology 24, 193-201; Dean and Pagano (2015), doi:10.1093/jssam/smv024.
 *
 * @param successes how many did, 0 or more
 * @param trials out of how many, 1 or more
 * @param clusters in how many clusters, from 1 to {@code trials}
 * @param effective the effective number, above 0 and at most {@code trials}
 * @param level of the interval, in (0, 1)
 */
public record ClusteredShare(
    long successes, long trials, int clusters, double effective, double level) implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "wilson-effective-n";

  /** Checks counts and level. */
  public ClusteredShare {
    Wilson plain = new Wilson(successes, trials, level);
    if (clusters < 1 || clusters > plain.trials()) {
      throw new IllegalArgumentException(
          "clusters must be from 1 to " + trials + " trials, was " + clusters);
    }
    if (!(effective > 0 && effective <= trials)) {
      throw new IllegalArgumentException(
          "effective number must be above 0 and at most " + trials + ", was " + effective);
    }
  }

  /**
   * One cluster.
   *
   * @param successes how many of its members did, 0 or more
   * @param trials how many members it has, 1 or more
   */
  public record Cluster(long successes, long trials) {
    /** Checks the counts. */
    public Cluster {
      if (trials < 1 || successes < 0 || successes > trials) {
        throw new IllegalArgumentException(
            "cluster must have 1 or more members and successes from 0 to them, was "
                + successes
                + " of "
                + trials);
      }
    }
  }

  /**
   * The share over all clusters.
   *
   * @param clusters the clusters, in any order
   * @param level in (0, 1)
   */
  public static Outcome<ClusteredShare> of(List<Cluster> clusters, double level) {
    Check.level(level);
    long successes = clusters.stream().mapToLong(Cluster::successes).sum();
    long trials = clusters.stream().mapToLong(Cluster::trials).sum();
    if (trials == 0) {
      return Outcome.notComputable(Absence.NO_DATA, "0 of 0 has no share");
    }
    double effective = effective(clusters, successes, trials, level);
    return Outcome.of(new ClusteredShare(successes, trials, clusters.size(), effective, level));
  }

  /**
   * The share over all clusters, from the sums of each, as a book has them.
   *
   * @param clusters moments of one column of 0 and 1, told apart by cluster; groups without a name
   *     count in none, as rows without a cluster do
   * @param level in (0, 1)
   * @throws IllegalArgumentException if the sums are not those of 0 and 1; the message names the
   *     group
   */
  public static Outcome<ClusteredShare> of(GroupMoments clusters, double level) {
    if (clusters.columns().size() != 1) {
      throw new IllegalArgumentException(
          "a share needs moments of 1 column, was " + clusters.columns());
    }
    List<Cluster> all = new ArrayList<>();
    clusters
        .moments()
        .forEach(
            (group, moments) -> {
              if (group.isNamed() && moments.count() > 0) {
                all.add(new Cluster(successes(group, moments), moments.count()));
              }
            });
    return of(all, level);
  }

  /** The sum of 0 and 1, which is that of their squares. */
  private static long successes(GroupKey group, Moments moments) {
    BigDecimal sum = moments.sum(0);
    boolean isWhole = sum.stripTrailingZeros().scale() <= 0;
    if (!isWhole || sum.signum() < 0 || sum.compareTo(moments.product(0, 0)) != 0) {
      throw new IllegalArgumentException(
          "a share needs sums of 0 and 1, was sum "
              + sum.toPlainString()
              + " and sum of squares "
              + moments.product(0, 0).toPlainString()
              + " (group "
              + group
              + ")");
    }
    return sum.longValueExact();
  }

  private static double effective(
      List<Cluster> clusters, long successes, long trials, double level) {
    int count = clusters.size();
    if (count == trials) {
      return (double) trials;
    }
    if (count == 1 || successes == 0 || successes == trials) {
      double squares = clusters.stream().mapToLong(c -> c.trials() * c.trials()).sum();
      return (double) trials * trials / squares;
    }
    double ratio =
        StudentT.critical(level, (double) (trials - 1)) / StudentT.critical(level, count - 1);
    return trials / designEffect(clusters, successes, trials) * ratio * ratio;
  }

  /** Both variances with their own n - 1, so that clusters of one member have exactly 1. */
  private static double designEffect(List<Cluster> clusters, long successes, long trials) {
    BigInteger n = BigInteger.valueOf(trials);
    BigInteger y = BigInteger.valueOf(successes);
    BigInteger squares = BigInteger.ZERO;
    // Whole numbers, so that the order of the clusters cannot change a digit.
    for (Cluster cluster : clusters) {
      BigInteger did = n.multiply(BigInteger.valueOf(cluster.successes()));
      BigInteger expected = y.multiply(BigInteger.valueOf(cluster.trials()));
      squares = squares.add(did.subtract(expected).pow(2));
    }
    BigInteger simple = y.multiply(n.subtract(y)).multiply(n);
    int count = clusters.size();
    double ratio = squares.doubleValue() / simple.doubleValue();
    return Math.max(1, ratio * count / (count - 1) * (trials - 1) / trials);
  }

  /** Successes over trials, from 0 to 1. */
  public double share() {
    return (double) successes / trials;
  }

  /** Trials over the effective number, 1 or more. */
  public double designEffect() {
    return trials / effective;
  }

  /** The score interval at the effective number, within [0, 1]. */
  public Interval interval() {
    // The ends stay exactly 0 and 1 when nobody or everybody does.
    double counted = successes == trials ? effective : share() * effective;
    return Wilson.interval(counted, effective, level, METHOD);
  }

  /**
   * This share minus another one, with Newcombe's hybrid (method 10) of both intervals. A cluster
   * with members on both sides counts on both; if its members resemble each other, the interval is
   * rather too wide than too narrow.
   *
   * @param other the other side, of the same level
   */
  public Interval minus(ClusteredShare other) {
    if (level != other.level) {
      throw new IllegalArgumentException(
          "both shares must have one level, was " + level + " and " + other.level);
    }
    return Newcombe.interval(
        share(), interval(), other.share(), other.interval(), "newcombe-effective-n");
  }

  /** One line: {@code 21 of 30 = 0.7000 in 12 clusters, effective 18.3, 95 % [..., ...]}. */
  @Override
  public String toString() {
    return successes
        + " of "
        + trials
        + " = "
        + Digits.of(share())
        + " in "
        + clusters
        + " clusters, effective "
        + Digits.of(effective)
        + ", "
        + Digits.of(interval());
  }

  @Override
  public String table() {
    return new TextTable("Share among clustered people, Wilson at the effective number")
        .row("", "count", "of", "clusters", "effective", "share", Digits.heading(level))
        .row(
            "share",
            Long.toString(successes),
            Long.toString(trials),
            Integer.toString(clusters),
            Digits.of(effective),
            Digits.of(share()),
            Digits.ends(interval()))
        .toString();
  }
}
