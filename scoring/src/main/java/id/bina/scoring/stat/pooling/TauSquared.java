package id.bina.scoring.stat.pooling;

import id.bina.core.result.Interval;
import id.bina.scoring.internal.ChiSquare;
import id.bina.scoring.internal.Root;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** Estimates of the variance between studies, each solved to the last digits. */
final class TauSquared {

  /** First step of the search above 0, as a share of the squared range of the effects. */
  private static final double FINEST = 1e-8;

  /** Each step of the search is this much longer than the one before. */
  private static final double GROWTH = 2;

  private final List<Study> studies;
  private final int k;
  private final double range;

  TauSquared(List<Study> studies) {
    this.studies = studies;
    this.k = studies.size();
    double most = studies.stream().mapToDouble(Study::effect).max().orElseThrow();
    double least = studies.stream().mapToDouble(Study::effect).min().orElseThrow();
    this.range = (most - least) * (most - least);
  }

  double estimate(BetweenVariance method) {
    if (k == 1 || range == 0) {
      return 0;
    }
    return switch (method) {
      case COMMON_EFFECT -> 0;
      case DERSIMONIAN_LAIRD -> moment();
      case REML -> likeliest(this::restrictedScore, this::restrictedLogLikelihood);
      case ML -> likeliest(this::score, this::logLikelihood);
      case PAULE_MANDEL -> matching(k - 1);
    };
  }

  private Weighing at(double tauSquared) {
    return new Weighing(studies, tauSquared);
  }

  private double moment() {
    Weighing fixed = at(0);
    return Math.max(0, (fixed.spread() - (k - 1)) / fixed.trace());
  }

  /** Where the generalised Q, which falls as tau squared grows, is a given value. */
  private double matching(double value) {
    if (at(0).spread() <= value) {
      return 0;
    }
    return Root.between(x -> value - at(x).spread(), 0, beyond(x -> at(x).spread() < value));
  }

  private double beyond(DoublePredicate reached) {
    double upper = range;
    while (!reached.test(upper)) {
      upper *= 2;
    }
    return upper;
  }

  private double score(double tauSquared) {
    Weighing weighing = at(tauSquared);
    return weighing.squaredSpread() - weighing.total();
  }

  private double restrictedScore(double tauSquared) {
    Weighing weighing = at(tauSquared);
    return weighing.squaredSpread() - weighing.trace();
  }

  double logLikelihood(double tauSquared) {
    Weighing weighing = at(tauSquared);
    return (weighing.logs() - weighing.spread() - k * StrictMath.log(2 * Math.PI)) / 2;
  }

  /** With the constant that does not depend on tau squared, as metafor has it. */
  double restrictedLogLikelihood(double tauSquared) {
    Weighing weighing = at(tauSquared);
    double constant = StrictMath.log(k) - (k - 1) * StrictMath.log(2 * Math.PI);
    return (constant + weighing.logs() - StrictMath.log(weighing.total()) - weighing.spread()) / 2;
  }

  /**
   * The highest of all maxima. At the squared range of the effects both scores are below 0, so no
   * maximum lies beyond.
   */
  private double likeliest(DoubleUnaryOperator score, DoubleUnaryOperator likelihood) {
    double best = 0;
    double highest = likelihood.applyAsDouble(0);
    double from = 0;
    boolean rising = score.applyAsDouble(0) > 0;
    double to = range * FINEST;
    while (from < range) {
      boolean risingOn = score.applyAsDouble(to) > 0;
      if (rising && !risingOn) {
        double found = Root.between(score, from, to);
        double height = likelihood.applyAsDouble(found);
        if (height >= highest) {
          best = found;
          highest = height;
        }
      }
      rising = risingOn;
      from = to;
      to *= GROWTH;
    }
    return best;
  }

  /** Every tau squared at which the generalised Q is not extreme; [0, 0] if it is at 0 already. */
  Interval profile(double level) {
    double tail = (1 - level) / 2;
    return Interval.of(reaching(tail), reaching(1 - tail), level, "q-profile");
  }

  /** Where the probability of a larger Q, which grows with tau squared, reaches a value. */
  private double reaching(double probability) {
    DoubleUnaryOperator above = x -> range == 0 ? 1 : ChiSquare.upper(at(x).spread(), k - 1);
    if (above.applyAsDouble(0) >= probability) {
      return 0;
    }
    double upper = beyond(x -> above.applyAsDouble(x) > probability);
    return Root.between(x -> above.applyAsDouble(x) - probability, 0, upper);
  }
}
