package id.bina.scoring.contract;

import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import java.math.BigDecimal;
import java.util.Set;

/** Values within what their measure can have. */
final class Ranges {
  private Ranges() {}

  /**
   * Fails if a value, as it is or as rounded, lies outside the range of its measure.
   *
   * <p>The limits are compared as the nearest double, as a value is one.
   */
  static void require(Score.Measured score, Set<Measure> measures) {
    for (Measure measure : measures) {
      if (measure.id().equals(score.key().measure())) {
        require(score, score.value(), measure);
        score.rounded().map(BigDecimal::doubleValue).ifPresent(it -> require(score, it, measure));
      }
    }
  }

  private static void require(Score.Measured score, double value, Measure measure) {
    boolean below = measure.lowest().filter(low -> value < low.doubleValue()).isPresent();
    boolean above = measure.highest().filter(high -> value > high.doubleValue()).isPresent();
    if (below || above) {
      throw new AssertionError(
          "value must be in " + words(measure) + ", was " + value + " (score " + score.key() + ")");
    }
  }

  /** The range of a measure, open where it has no limit. */
  static String words(Measure measure) {
    return "["
        + measure.lowest().map(BigDecimal::toPlainString).orElse("any")
        + ", "
        + measure.highest().map(BigDecimal::toPlainString).orElse("any")
        + "]";
  }
}
