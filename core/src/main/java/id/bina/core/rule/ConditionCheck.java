package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Text;
import id.bina.core.result.ScoreKey;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What one comparison of a rule found.
 *
 * @param words the comparison in words
 * @param key the score it looked at, if there is one
 * @param found the number found, finite; absent if the score could not be computed
 * @param threshold the threshold, if the comparison has one
 * @param margin by how much it was met (at least 0) or missed (below 0), in the unit of the number,
 *     finite; present only if a number was found and there is a threshold
 * @param met whether it holds
 */
@Value.Builder
public record ConditionCheck(
    Text words,
    Optional<ScoreKey> key,
    OptionalDouble found,
    Optional<BigDecimal> threshold,
    OptionalDouble margin,
    Met met) {

  /**
   * Checks that the numbers are finite and belong together.
   *
   * @throws IllegalArgumentException if a number is not finite, or there is a margin without a
   *     number found and a threshold
   */
  public ConditionCheck {
    requireNonNull(words, "words");
    requireNonNull(key, "key");
    requireNonNull(met, "met");
    requireNonNull(threshold, "threshold");
    requireFinite("found", found, words);
    requireFinite("margin", margin, words);
    threshold = threshold.map(t -> Decimals.normalized("threshold", t));
    if (margin.isPresent() && (found.isEmpty() || threshold.isEmpty())) {
      throw new IllegalArgumentException(
          "margin must come with a number found and a threshold, stood alone (" + words + ")");
    }
  }

  private static void requireFinite(String name, OptionalDouble number, Text words) {
    if (number.isPresent() && !Double.isFinite(number.getAsDouble())) {
      throw new IllegalArgumentException(
          name + " must be finite, was " + number.getAsDouble() + " (" + words + ")");
    }
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder; words and met are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with everything set as it is here.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return builder()
        .words(words)
        .key(key)
        .found(found)
        .threshold(threshold)
        .margin(margin)
        .met(met);
  }

  /** Collects the components of a check. Not for use by several threads at once. */
  public static final class Builder extends ConditionCheckBuilder {
    Builder() {}
  }
}
