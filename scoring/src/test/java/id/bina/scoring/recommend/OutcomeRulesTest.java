package id.bina.scoring.recommend;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Cell;
import id.bina.core.result.Design;
import id.bina.core.rule.RuleState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OutcomeRulesTest {

  private static Bench moved(Design design, double value, double lower, double upper) {
    return new Bench(Programmes.setting())
        .by(design)
        .in(Cell.of(PROGRAMME).with("comparison", "C-1"))
        .has("units.difference", value, lower, upper, 30);
  }

  private static String action(Bench bench) {
    return bench.recommendation("R15", PROGRAMME).action().in("en");
  }

  @Test
  @Tag("S003-24")
  void scalesUpAtE4Only() {
    assertEquals(
        "scale up step by step, with the same measures at the new units",
        action(moved(Design.COMPARISON, 4, 1, 7)));
    assertEquals(
        "go on, with comparison units that are set before the next round",
        action(moved(Design.PRE_POST, 4, 1, 7)));
  }

  @Test
  void looksIntoADeclineAndStopsAtE4Only() {
    assertEquals(
        "look into the decline with the unit before anything is decided",
        action(moved(Design.PRE_POST, -4, -7, -1)));
    assertTrue(
        action(moved(Design.COMPARISON, -4, -7, -1))
            .endsWith("; if the review bears it out, stop that part or design it anew"));
  }

  @Test
  void whatParticipantsSayIsWatched() {
    assertEquals(RuleState.WATCH, moved(Design.POST_ONLY, 4, 1, 7).state("R15", PROGRAMME));
  }

  @Test
  void anIntervalThatHoldsNoneDecidesNothing() {
    Bench bench = moved(Design.COMPARISON, 4, -0.5, 8.5);
    assertEquals(RuleState.NOT_FIRED, bench.state("R15", PROGRAMME));
    assertEquals(
        "number of comparisons that do, at least 1: 0 of 1 (missed by 1); number of units that do,"
            + " at least 1: no data on change of the index (IKM); number of trainings that do, at"
            + " least 1: no data on test score",
        bench.because("R15", PROGRAMME));
    assertEquals(
        -0.5,
        bench.checks("R15", PROGRAMME).stream()
            .flatMapToDouble(check -> check.margin().stream())
            .filter(margin -> margin != -1 && margin < 0)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void withoutAnyOutcomeItSaysWhichWouldCount() {
    Bench none = new Bench(Programmes.setting());
    assertEquals(RuleState.NOT_FIRED, none.state("R15", PROGRAMME));
    assertTrue(
        none.because("R15", PROGRAMME)
            .startsWith(
                "number of comparisons that do, at least 1: no data on difference of the change to"
                    + " that of comparison units"),
        none.because("R15", PROGRAMME));
  }

  @Test
  void findsTheTrainingWhoseTestsMoved() {
    Bench tests = new Bench(Programmes.setting()).by(Design.PRE_POST).on(training(2));
    tests.has("learning.mean_change", 18, 15, 21, 84);
    assertEquals(RuleState.FIRED, tests.state("R15", PROGRAMME));
    assertTrue(
        tests.recommendation("R15", PROGRAMME).evidence().get(0).toString().contains("TR-02"));
  }
}
