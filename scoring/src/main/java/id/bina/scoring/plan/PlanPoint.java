package id.bina.scoring.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * A plan than which no plan of the same cost or less is worth as much.
 *
 * @param cost of its trainings
 * @param value of its trainings
 * @param ids its trainings, in order
 */
public record PlanPoint(BigDecimal cost, BigDecimal value, List<String> ids) {
  /** Keeps a copy. */
  public PlanPoint {
    requireNonNull(cost, "cost");
    requireNonNull(value, "value");
    ids = List.copyOf(ids);
  }
}
