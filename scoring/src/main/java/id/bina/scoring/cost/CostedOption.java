package id.bina.scoring.cost;

import id.bina.core.Decimals;
import id.bina.core.Rational;
import id.bina.core.Words;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import java.math.BigDecimal;

/**
 * One way to do something, with its cost and its effect.
 *
 * @param name what it is, not blank
 * @param cost all of it, 0 or more
 * @param effect in one unit for all options: persons certified, points gained; higher is better
 */
public record CostedOption(String name, BigDecimal cost, BigDecimal effect) {
  /**
   * Normalises the figures.
   *
   * @throws IllegalArgumentException if the name is blank or the cost below 0
   */
  public CostedOption {
    Words.notBlank("name of an option", name);
    cost = Decimals.notNegative("cost of option " + name, cost);
    effect = Decimals.normalized("effect of option " + name, effect);
  }

  /**
   * An option.
   *
   * @param name what it is
   * @param cost such as {@code "4100000"}
   * @param effect such as {@code "38"}
   * @return the option
   */
  public static CostedOption of(String name, String cost, String effect) {
    return new CostedOption(name, new BigDecimal(cost), new BigDecimal(effect));
  }

  /**
   * What one unit of effect costs.
   *
   * @return exact; not computable without an effect above 0
   */
  public Outcome<Rational> costPerUnit() {
    return effect.signum() > 0
        ? Outcome.of(Rational.of(cost).dividedBy(Rational.of(effect)))
        : Outcome.notComputable(
            Absence.OUT_OF_RANGE,
            "effect must be above 0 to divide by, was " + effect.toPlainString());
  }
}
