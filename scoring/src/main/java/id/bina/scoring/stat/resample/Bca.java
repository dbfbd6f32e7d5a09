package id.bina.scoring.stat.resample;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Normal;

/**
 * Why a BCa interval takes the quantiles that it takes.
 *
 * <p>Source: Efron (1987), <a
 * href="https://doi.org/10.1080/01621459.1987.10478410">doi:10.1080/01621459.1987.10478410</a>.
 *
 * @param bootstrap the replicates
 * @param z0 normal quantile of the share of replicates below the estimate
 * @param acceleration from the jackknife
 */
public record Bca(Bootstrap bootstrap, double z0, double acceleration) {

  /** Checks the numbers. */
  public Bca {
    if (!(Double.isFinite(z0) && Double.isFinite(acceleration))) {
      throw new IllegalArgumentException(
          "z0 and acceleration must be finite, were " + z0 + " and " + acceleration);
    }
  }

  /**
   * The corrections of a bootstrap.
   *
   * @param bootstrap the replicates
   * @param ties how replicates that equal the estimate count
   * @return not computable if no replicate lies on one of the two sides, or without a jackknife
   */
  public static Outcome<Bca> of(Bootstrap bootstrap, BootstrapTies ties) {
    double below = 0;
    for (double value : bootstrap.replicates()) {
      below += value < bootstrap.estimate() ? 1 : 0;
    }
    below += ties == BootstrapTies.HALF ? equal(bootstrap) / 2.0 : 0;
    double share = below / bootstrap.replicates().size();
    if (!(share > 0 && share < 1)) {
      return Outcome.notComputable(
          Absence.UNIDENTIFIED, "no replicate lies on one side of the estimate");
    }
    double z0 = Normal.quantile(share);
    return bootstrap.jackknife().map(rows -> new Bca(bootstrap, z0, rows.acceleration()));
  }

  /**
   * How many replicates equal the estimate.
   *
   * @param bootstrap the replicates
   */
  public static long equal(Bootstrap bootstrap) {
    return bootstrap.replicates().stream().filter(x -> x == bootstrap.estimate()).count();
  }

  /**
   * The probability whose quantile stands for another.
   *
   * @param p in (0, 1), such as 0.025
   * @return not computable where the acceleration turns the scale over
   */
  public Outcome<Double> probability(double p) {
    double z = z0 + Normal.quantile(Check.between(p, "probability"));
    double scale = 1 - acceleration * z;
    double moved = Normal.lower(z0 + z / scale);
    return scale > 0 && moved > 0 && moved < 1
        ? Outcome.of(moved)
        : Outcome.notComputable(
            Absence.UNIDENTIFIED, "single rows weigh too much for a BCa interval");
  }

  /**
   * The interval.
   *
   * @param level in (0, 1)
   * @param ends which quantile
   */
  public Outcome<Interval> interval(double level, Ends ends) {
    double tail = (1 - Check.level(level)) / 2;
    double[] ordered = bootstrap.ordered();
    return probability(tail)
        .flatMap(
            low ->
                probability(1 - tail)
                    .map(
                        high ->
                            Interval.of(
                                ends.at(ordered, low),
                                ends.at(ordered, high),
                                level,
                                Bootstrap.BCA)));
  }
}
