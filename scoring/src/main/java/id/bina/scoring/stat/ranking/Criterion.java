package id.bina.scoring.stat.ranking;

import static java.util.Objects.requireNonNull;

/**
 * What alternatives are judged by.
 *
 * @param name such as {@code biaya}
 * @param weight its share of the decision, in [0, 1]
 * @param better whether more or less of it is better
 */
public record Criterion(String name, double weight, Better better) {

  /** Which values are better. */
  public enum Better {
    /** The more, the better. */
    MORE,
    /** The less, the better: a cost. */
    LESS
  }

  /** Checks the weight. */
  public Criterion {
    requireNonNull(name, "name");
    requireNonNull(better, "better");
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException(
          "weight must be in [0, 1], was " + weight + " (criterion " + name + ")");
    }
  }

  /**
   * A criterion of which more is better.
   *
   * @param name such as {@code kepuasan}
   * @param weight its share of the decision, in [0, 1]
   */
  public static Criterion benefit(String name, double weight) {
    return new Criterion(name, weight, Better.MORE);
  }

  /**
   * A criterion of which less is better.
   *
   * @param name such as {@code biaya}
   * @param weight its share of the decision, in [0, 1]
   */
  public static Criterion cost(String name, double weight) {
    return new Criterion(name, weight, Better.LESS);
  }

  Criterion withWeight(double newWeight) {
    return new Criterion(name, newWeight, better);
  }
}
