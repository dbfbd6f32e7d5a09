package id.bina.scoring.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which trainings first, within a budget. */
class TrainingPlanTest {
  private static final List<PlanOption> FOUR =
      List.of(
          PlanOption.of("arsip", "1", "1", 60, "60"),
          PlanOption.of("keuangan", "1", "2", 50, "50"),
          PlanOption.of("pelayanan", "1", "2", 50, "50"),
          PlanOption.of("tik", "2", "1", 15, "30"));

  private static TrainingPlan plan(List<PlanOption> options, String budget) {
    return TrainingPlan.of(options, new BigDecimal(budget)).orThrow();
  }

  @Test
  @Tag("S000-15")
  @Tag("S001-17")
  void theBestPlanIsNotTheRuleOfThumb() {
    // For each rupiah: big 3, a and b 2.5; big leaves room for nothing else within 100.
    List<PlanOption> three =
        List.of(
            PlanOption.of("a", "1", "2.5", 50, "50"),
            PlanOption.of("b", "1", "2.5", 50, "50"),
            PlanOption.of("big", "1", "3", 60, "60"));
    TrainingPlan plan = plan(three, "100");
    assertEquals(List.of("a", "b"), plan.best().ids());
    assertEquals(List.of("big"), plan.greedy().ids());
    assertEquals("2 trainings for 100 of 100, worth 250; greedy 180", plan.toString());
  }

  @Test
  void whatMoreMoneyBuysIsTheNextStepAndNotASlope() {
    TrainingPlan plan = plan(FOUR, "100");
    assertEquals(List.of("keuangan", "pelayanan"), plan.best().ids());
    assertEquals(Optional.of(new BigDecimal("30")), plan.furtherMoney());
    assertEquals(0, plan.furtherValue().orElseThrow().compareTo(new BigDecimal("30")));
    assertTrue(plan.table("id").contains("dengan tambahan 30: nilai bertambah 30"));
    TrainingPlan all = plan(FOUR, "190");
    assertEquals(4, all.best().ids().size());
    assertEquals(Optional.empty(), all.furtherMoney());
  }

  @Test
  void steadyIsWhatStaysWhateverTheBudgetWithinATenth() {
    // Within 90 only one of the two for 50, so that the other hangs on the budget.
    assertEquals(List.of("keuangan"), plan(FOUR, "100").steady());
    assertEquals(List.of("keuangan", "pelayanan"), plan(FOUR, "115").steady());
  }

  @Test
  void ofAChoiceAtMostOneIsHeld() {
    List<PlanOption> choice =
        List.of(
            PlanOption.of("daring", "1", "1", 40, "20").insteadOf("layanan"),
            PlanOption.of("kelas", "1", "1", 90, "70").insteadOf("layanan"),
            PlanOption.of("tik", "1", "1", 30, "30"));
    assertEquals(List.of("kelas", "tik"), plan(choice, "200").best().ids());
    assertEquals(List.of("daring", "tik"), plan(choice, "60").best().ids());
    assertEquals(List.of("daring", "tik"), plan(choice, "200").greedy().ids());
  }

  @Property(tries = 300, seed = "59")
  void noOtherPlanWithinTheBudgetIsWorthMore(@ForAll long seed) {
    Random random = new Random(seed);
    List<PlanOption> options = random(random, 9);
    BigDecimal budget = BigDecimal.valueOf(random.nextInt(60));
    TrainingPlan plan = TrainingPlan.of(options, budget).orThrow();
    BigDecimal best = BigDecimal.ZERO;
    for (int set = 0; set < 1 << options.size(); set++) {
      BigDecimal value = worth(options, set, budget);
      best = best.max(value);
    }
    assertEquals(0, best.compareTo(plan.best().value()), plan + " of " + options);
    assertTrue(plan.best().cost().compareTo(budget) <= 0);
    assertTrue(plan.greedy().value().compareTo(best) <= 0);
    assertTrue(plan.next().stream().allMatch(p -> p.value().compareTo(plan.best().value()) > 0));
  }

  /** The value of a set, or 0 if it costs too much or holds two of a choice. */
  private static BigDecimal worth(List<PlanOption> options, int set, BigDecimal budget) {
    BigDecimal cost = BigDecimal.ZERO;
    BigDecimal value = BigDecimal.ZERO;
    Set<String> choices = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      if ((set >> i & 1) == 1) {
        cost = cost.add(options.get(i).cost());
        value = value.add(options.get(i).value());
        if (options.get(i).insteadOf().isPresent()
            && !choices.add(options.get(i).insteadOf().get())) {
          return BigDecimal.ZERO;
        }
      }
    }
    return cost.compareTo(budget) <= 0 ? value : BigDecimal.ZERO;
  }

  private static List<PlanOption> random(Random random, int size) {
    List<PlanOption> options = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      PlanOption option =
          PlanOption.of(
              "o" + i,
              "1." + random.nextInt(5),
              "1",
              random.nextInt(9),
              "" + (1 + random.nextInt(19)));
      options.add(i % 3 == 0 ? option.insteadOf("c" + i % 2) : option);
    }
    return options;
  }

  @Property(tries = 30, seed = "60")
  void theOrderOfOptionsMakesNoDifference(@ForAll long seed) {
    Random random = new Random(seed);
    List<PlanOption> options = random(random, 12);
    List<PlanOption> shuffled = new ArrayList<>(options);
    Collections.shuffle(shuffled, random);
    assertEquals(plan(options, "40"), plan(shuffled, "40"));
  }

  @Property(tries = 20, seed = "61")
  void fiftyTrainingsStayBelowTheirRelaxation(@ForAll long seed) {
    // The simplex of commons-math lets trainings be held in part: never worth less than whole
    // ones, and at most one training is held in part.
    Random random = new Random(seed);
    List<PlanOption> options = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      options.add(
          PlanOption.of(
              "o" + (10 + i),
              "1." + random.nextInt(100),
              "" + (1 + random.nextInt(5)),
              5 + random.nextInt(40),
              "" + (4_000_000 + 1_000 * random.nextInt(60_000))));
    }
    BigDecimal budget = new BigDecimal("500000000");
    TrainingPlan plan = TrainingPlan.of(options, budget).orThrow();
    double relaxed = relaxed(options, budget.doubleValue());
    double dearest = options.stream().mapToDouble(o -> o.value().doubleValue()).max().orElse(0);
    double best = plan.best().value().doubleValue();
    assertTrue(best <= relaxed + 1e-6, best + " above " + relaxed);
    assertTrue(best >= relaxed - dearest, best + " far below " + relaxed);
  }

  private static double relaxed(List<PlanOption> options, double budget) {
    double[] values = options.stream().mapToDouble(o -> o.value().doubleValue()).toArray();
    double[] costs = options.stream().mapToDouble(o -> o.cost().doubleValue() / 1e6).toArray();
    List<LinearConstraint> limits = new ArrayList<>();
    limits.add(new LinearConstraint(costs, Relationship.LEQ, budget / 1e6));
    for (int i = 0; i < values.length; i++) {
      double[] one = new double[values.length];
      one[i] = 1;
      limits.add(new LinearConstraint(one, Relationship.LEQ, 1));
    }
    return new SimplexSolver()
        .optimize(
            new MaxIter(10_000),
            new LinearObjectiveFunction(values, 0),
            new LinearConstraintSet(limits),
            GoalType.MAXIMIZE,
            new NonNegativeConstraint(true))
        .getValue();
  }

  @Test
  void aSolverOfOnesOwnTakesThePlaceOfTheExactOne() {
    PlanPoint nothing = new PlanPoint(BigDecimal.ZERO, BigDecimal.ZERO, List.of());
    TrainingPlan plan =
        TrainingPlan.of(FOUR, BigDecimal.TEN, (options, most) -> Outcome.of(List.of(nothing)))
            .orThrow();
    assertEquals(nothing, plan.best());
  }

  @Test
  void whatIsTooLargeOrEmptyIsRefused() {
    assertEquals(
        "not computable: 0 trainings to choose from [NO_DATA]",
        TrainingPlan.of(List.of(), BigDecimal.ONE).toString());
    assertEquals(
        "not computable: more than 3 plans of which none is better than another [TOO_LARGE]",
        TrainingPlan.of(FOUR, new BigDecimal("190"), new UndominatedPlans(3)).toString());
    assertEquals(
        "option must be named once, was named twice: tik",
        assertThrows(
                IllegalArgumentException.class, () -> plan(List.of(FOUR.get(3), FOUR.get(3)), "1"))
            .getMessage());
    assertEquals(
        "reach must be 0 or more and cost above 0, were 1 and 0 (option x)",
        assertThrows(IllegalArgumentException.class, () -> PlanOption.of("x", "1", "1", 1, "0"))
            .getMessage());
  }
}
