package id.bina.scoring.stat.survey;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;

/**
 * What unequal weights cost: the design effect of Kish and the effective number of rows.
 *
 * <p>{@code KishEffect.of(weights)}: {@code n sum(w^2) / sum(w)^2}, 1 for equal weights. It takes
 * the weights as unrelated to the answers; {@link SurveyMean#designEffect} is the one of a given
 * column. Clusters multiply it by {@link #withClusters}.
 *
 * <p>Source: Kish (1992), Journal of Official Statistics 8, 183.
 *
 * @param n number of weights, 1 or more
 * @param sum their sum, above 0
 * @param variation standard deviation of the weights, divisor n, over their mean; 0 if all are
 *     equal
 * @param smallest the smallest weight, above 0
 * @param largest the largest weight
 */
public record KishEffect(long n, double sum, double variation, double smallest, double largest)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "kish-effect";

  /** Checks ranges. */
  public KishEffect {
    if (n < 1) {
      throw new IllegalArgumentException("n of weights must be 1 or more, was " + n);
    }
    if (!(smallest > 0 && smallest <= largest && largest <= sum)) {
      throw new IllegalArgumentException(
          "weights must be above 0 and at most their sum, was "
              + smallest
              + " to "
              + largest
              + " of "
              + sum);
    }
    if (!(variation >= 0 && Double.isFinite(variation))) {
      throw new IllegalArgumentException(
          "variation of weights must be finite and 0 or more, was " + variation);
    }
  }

  /**
   * The effect of weights.
   *
   * @param weights above 0, no gaps
   */
  public static Outcome<KishEffect> of(Numbers weights) {
    SurveyDesign.checkWeights(weights);
    if (weights.size() == 0) {
      return Check.tooFew(0, "weights", 1);
    }
    double[] all = weights.presentValues();
    double sum = SortedSum.of(all);
    double mean = sum / all.length;
    double[] squares = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      squares[i] = (all[i] - mean) * (all[i] - mean);
    }
    boolean equal = weights.min().equals(weights.max());
    return Outcome.of(
        new KishEffect(
            all.length,
            sum,
            equal ? 0 : Math.sqrt(SortedSum.of(squares) / all.length) / mean,
            weights.min().orElseThrow(),
            weights.max().orElseThrow()));
  }

  /** Error variance over that of as many rows of equal weight, 1 or more. */
  public double designEffect() {
    return 1 + variation * variation;
  }

  /** How many equally weighted rows would tell as much: n over the design effect. */
  public double effectiveN() {
    return n / designEffect();
  }

  /**
   * The design effect where rows also come in clusters: times {@code 1 + (size - 1) icc}.
   *
   * @param size mean number of rows in a cluster, 1 or more
   * @param icc how alike rows of a cluster are, in [0, 1]
   */
  public double withClusters(double size, double icc) {
    if (!(size >= 1 && icc >= 0 && icc <= 1)) {
      throw new IllegalArgumentException(
          "size must be 1 or more and icc in [0, 1], was " + size + " and " + icc);
    }
    return designEffect() * (1 + (size - 1) * icc);
  }

  /** One line: {@code design effect 1.653, n 200, effective 120.97}. */
  @Override
  public String toString() {
    return "design effect "
        + Digits.of(designEffect())
        + ", n "
        + n
        + ", effective "
        + Digits.of(effectiveN());
  }

  @Override
  public String table() {
    return new TextTable("Weights and what they cost")
        .row("", "value")
        .row("n", Long.toString(n))
        .row("sum", Digits.of(sum))
        .row("smallest", Digits.of(smallest))
        .row("largest", Digits.of(largest))
        .row("design effect", Digits.of(designEffect()))
        .row("effective n", Digits.of(effectiveN()))
        .toString();
  }
}
