package id.bina.scoring.result;

import static java.util.Objects.requireNonNull;

import id.bina.scoring.ScoringStrategy;
import java.util.Optional;

/**
 * A strategy whose scores of units can be compared, as an index that is computed from answers.
 *
 * @param strategy gives one score for each unit and occasion
 * @param pack the id of the regulation pack it computes by, if any
 */
record IndexSource(ScoringStrategy strategy, Optional<String> pack) {
  IndexSource {
    requireNonNull(strategy, "strategy");
    requireNonNull(pack, "pack");
  }

  /**
   * Whether an indicator names a measure of the strategy, alone or with a stratum after a colon.
   */
  boolean gives(String indicator) {
    return strategy.measures().stream()
        .anyMatch(measure -> measure.id().value().equals(measure(indicator)));
  }

  /** The id of the measure in an indicator. */
  static String measure(String indicator) {
    int colon = indicator.indexOf(':');
    return colon < 0 ? indicator : indicator.substring(0, colon);
  }

  /** The value of the stratum in an indicator, such as {@code u9} in {@code ikm.element:u9}. */
  static Optional<String> stratum(String indicator) {
    int colon = indicator.indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.of(indicator.substring(colon + 1));
  }
}
