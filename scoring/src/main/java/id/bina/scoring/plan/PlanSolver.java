package id.bina.scoring.plan;

import id.bina.core.result.Outcome;
import java.math.BigDecimal;
import java.util.List;

/**
 * Finds the best plans within a budget. Implementations are immutable, thread-safe and
 * deterministic.
 */
@FunctionalInterface
public interface PlanSolver {
  /**
   * The best plans by rising cost, from the plan without any training on, each worth more than the
   * one before.
   *
   * @param options ids unique
   * @param most no plan costs more than this
   * @return the plans; not computable if the problem is larger than the solver's declared bound
   */
  Outcome<List<PlanPoint>> solve(List<PlanOption> options, BigDecimal most);

  /**
   * The solver that ships: exact, for every budget at once.
   *
   * <p>A plan of 120 unlike trainings keeps about 1,400 plans and takes a third of a second. Costs
   * and values that double from one training to the next are the worst case: beyond 200,000 plans
   * of which none is better than another it refuses.
   *
   * @return the solver
   */
  static PlanSolver exact() {
    return new UndominatedPlans(UndominatedPlans.MOST);
  }
}
