package id.bina.scoring.plan;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Id;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A training that could be held, with what speaks for it and what it costs.
 *
 * @param id which training; formed like an id
 * @param gap how far those it is for stand below the standard, in levels or shares, 0 or more
 * @param importance how much the competency matters, 0 or more
 * @param reach how many persons it reaches, 0 or more
 * @param cost all of it, above 0
 * @param insteadOf a name shared by options of which at most one is held, such as the same training
 *     in a classroom and online; empty if it stands alone
 */
public record PlanOption(
    String id,
    BigDecimal gap,
    BigDecimal importance,
    long reach,
    BigDecimal cost,
    Optional<String> insteadOf) {
  /**
   * Checks the figures.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public PlanOption {
    Id.requireValid("plan option id", id);
    requireNonNull(insteadOf, "insteadOf");
    gap = Decimals.notNegative("gap of option " + id, gap);
    importance = Decimals.notNegative("importance of option " + id, importance);
    cost = Decimals.notNegative("cost of option " + id, cost);
    if (reach < 0 || cost.signum() == 0) {
      throw new IllegalArgumentException(
          "reach must be 0 or more and cost above 0, were "
              + reach
              + " and "
              + cost.toPlainString()
              + " (option "
              + id
              + ")");
    }
  }

  /**
   * An option that stands alone.
   *
   * @param id which training
   * @param gap such as {@code "1.4"}
   * @param importance such as {@code "3"}
   * @param reach persons
   * @param cost such as {@code "45000000"}
   * @return the option
   */
  public static PlanOption of(String id, String gap, String importance, long reach, String cost) {
    return new PlanOption(
        id,
        new BigDecimal(gap),
        new BigDecimal(importance),
        reach,
        new BigDecimal(cost),
        Optional.empty());
  }

  /**
   * The same option as one of several of which at most one is held.
   *
   * @param choice the name they share
   * @return the option
   */
  public PlanOption insteadOf(String choice) {
    return new PlanOption(id, gap, importance, reach, cost, Optional.of(choice));
  }

  /**
   * What it is worth: gap times importance times reach.
   *
   * @return exact, 0 or more
   */
  public BigDecimal value() {
    return gap.multiply(importance).multiply(BigDecimal.valueOf(reach));
  }
}
