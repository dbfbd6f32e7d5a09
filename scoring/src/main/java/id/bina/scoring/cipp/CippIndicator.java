package id.bina.scoring.cipp;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Id;
import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.program.Level;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator of one component, with the values between which it is read.
 *
 * @param id which figure, such as {@code need.match}; formed like an id
 * @param title what a report calls it
 * @param component the component it belongs to
 * @param level the level of Kirkpatrick's chain, of products only
 * @param worst the value that counts 0
 * @param best the value that counts 100; below {@code worst} where less is better
 */
public record CippIndicator(
    String id,
    Text title,
    CippComponent component,
    Optional<Level> level,
    BigDecimal worst,
    BigDecimal best) {
  private static final Rational HUNDRED = Rational.of(100);

  /**
   * Checks range and level.
   *
   * @throws IllegalArgumentException if worst and best are equal, or a level stands with another
   *     component than product
   */
  public CippIndicator {
    Id.requireValid("indicator", id);
    requireNonNull(title, "title");
    requireNonNull(component, "component");
    requireNonNull(level, "level");
    worst = Decimals.normalized("worst", worst);
    best = Decimals.normalized("best", best);
    String place = " (indicator " + id + ")";
    if (worst.compareTo(best) == 0) {
      throw new IllegalArgumentException(
          "worst and best must differ, were both " + worst.toPlainString() + place);
    }
    if (level.isPresent() && component != CippComponent.PRODUCT) {
      throw new IllegalArgumentException(
          "only a product has a level, "
              + component.words().in("en")
              + " had "
              + level.get()
              + place);
    }
  }

  /**
   * An indicator without a level.
   *
   * @param id which figure
   * @param title what a report calls it
   * @param component the component it belongs to
   * @param worst the value that counts 0, such as {@code "0"}
   * @param best the value that counts 100, such as {@code "1"}
   * @return the indicator
   */
  public static CippIndicator of(
      String id, Text title, CippComponent component, String worst, String best) {
    return new CippIndicator(
        id, title, component, Optional.empty(), new BigDecimal(worst), new BigDecimal(best));
  }

  /**
   * Whether a value lies between worst and best.
   *
   * @param value any value
   * @return true from the one to the other, both included
   */
  public boolean covers(BigDecimal value) {
    return value.compareTo(worst.min(best)) >= 0 && value.compareTo(worst.max(best)) <= 0;
  }

  /**
   * A value from 0 at the worst to 100 at the best.
   *
   * @param value between worst and best
   * @return exact, in [0, 100]
   * @throws IllegalArgumentException if the value lies outside
   */
  public Rational normalised(BigDecimal value) {
    if (!covers(value)) {
      throw new IllegalArgumentException(
          "value must be in ["
              + worst.min(best).toPlainString()
              + ", "
              + worst.max(best).toPlainString()
              + "], was "
              + value.toPlainString()
              + " (indicator "
              + id
              + ")");
    }
    return Rational.of(value.subtract(worst))
        .dividedBy(Rational.of(best.subtract(worst)))
        .times(HUNDRED);
  }
}
