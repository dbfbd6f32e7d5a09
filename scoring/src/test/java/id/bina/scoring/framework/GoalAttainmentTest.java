package id.bina.scoring.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Goals of different kinds on one scale. */
class GoalAttainmentTest {
  private static double value(ScaledGoal... goals) {
    return GoalAttainment.of(List.of(goals)).orThrow().value();
  }

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  @Test
  @Tag("S002-16")
  void asExpectedIsFifty() {
    assertEquals(50, value(ScaledGoal.of("a", "1", 0), ScaledGoal.of("b", "3", 0)));
    assertEquals(50, value(ScaledGoal.of("a", "2", 1), ScaledGoal.of("b", "2", -1)));
  }

  @Test
  void weightsAndCorrelationEnterAsKiresukAndShermanWroteThem() {
    // 50 + 30 / sqrt(0.7 x 3 + 0.3 x 9), and 50 + 10 x 5 / sqrt(0.7 x 14 + 0.3 x 36).
    assertEquals(
        63.693063937629155,
        value(ScaledGoal.of("a", "1", 1), ScaledGoal.of("b", "1", 1), ScaledGoal.of("c", "1", 1)),
        1e-12);
    assertEquals(
        61.01631623098079,
        value(ScaledGoal.of("a", "1", 1), ScaledGoal.of("b", "2", -1), ScaledGoal.of("c", "3", 2)),
        1e-12);
  }

  @Test
  void onlyTheProportionOfWeightsMatters() {
    assertEquals(
        value(ScaledGoal.of("a", "1", 2), ScaledGoal.of("b", "2", -1)),
        value(ScaledGoal.of("a", "10", 2), ScaledGoal.of("b", "20", -1)),
        1e-12);
  }

  @Test
  void aSingleGoalMovesTenAStepWhateverTheCorrelation() {
    GoalAttainment one =
        GoalAttainment.of(List.of(ScaledGoal.of("a", "4", 2)), new BigDecimal("0.8")).orThrow();
    assertEquals(70, one.value(), 1e-12);
    assertEquals("T 70.00 of 1 goal, 50 is as expected", one.toString());
  }

  @Test
  void whatIsNoGoalIsRefused() {
    assertEquals(
        "not computable: 0 goals, at least 1 is needed [NO_DATA]",
        GoalAttainment.of(List.of()).toString());
    assertEquals(
        "attained must be in [-2, 2], was 3 (goal a)", refusal(() -> ScaledGoal.of("a", "1", 3)));
    assertEquals(
        "weight must be above 0, was 0 (goal a)", refusal(() -> ScaledGoal.of("a", "0", 1)));
    assertEquals(
        "correlation must be in [0, 1), was 1",
        refusal(() -> GoalAttainment.of(List.of(ScaledGoal.of("a", "1", 1)), BigDecimal.ONE)));
  }
}
