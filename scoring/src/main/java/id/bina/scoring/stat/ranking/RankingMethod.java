package id.bina.scoring.stat.ranking;

import id.bina.core.result.Outcome;

/** A way to rank alternatives; immutable, thread-safe, deterministic. */
@FunctionalInterface
public interface RankingMethod {

  /**
   * The ranking of a matrix, or why there is none.
   *
   * @param matrix alternatives, criteria and values
   */
  Outcome<? extends Ranking> rank(DecisionMatrix matrix);

  /**
   * Simple additive weighting.
   *
   * @param normalisation how values become comparable
   */
  static RankingMethod saw(Saw.Normalisation normalisation) {
    return matrix -> Saw.of(matrix, normalisation);
  }

  /** Closeness to the ideal. */
  static RankingMethod topsis() {
    return Topsis::of;
  }
}
