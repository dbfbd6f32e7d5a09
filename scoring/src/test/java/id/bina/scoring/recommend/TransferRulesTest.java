package id.bina.scoring.recommend;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.training;
import static id.bina.scoring.recommend.Bench.AREA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.program.TrainingForm;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.rule.RuleState;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TransferRulesTest {

  private static Bench failing(TrainingForm form, double opportunity) {
    return new Bench(Programmes.setting(Optional.empty(), form))
        .on(training(1))
        .has("learning.pass_after", 0.5, 0.4, 0.6, 30)
        .has("transfer.opportunity", opportunity, opportunity, opportunity, 30);
  }

  @Test
  @Tag("S002-19")
  void moreTrainingNeedsALowTestAndToolsAtHand() {
    assertEquals(RuleState.FIRED, failing(TrainingForm.PELATIHAN, 0.7).state("R06", training(1)));
    Bench without = failing(TrainingForm.PELATIHAN, 0.29);
    assertEquals(RuleState.WATCH, without.state("R06", training(1)));
    assertEquals(-0.41, without.missedBy("R06", training(1)), 1e-12);
  }

  @Test
  void ninetyDaysAreForWhatNeedsNoClassroom() {
    LocalDate classroom =
        failing(TrainingForm.PELATIHAN, 0.8).recommendation("R06", training(1)).due();
    LocalDate coaching =
        failing(TrainingForm.COACHING, 0.8).recommendation("R06", training(1)).due();
    assertEquals(LocalDate.of(2027, 1, 15), classroom);
    assertEquals(LocalDate.of(2026, 4, 15), coaching);
  }

  @Test
  @Tag("S004-14")
  void supportComesBeforeMoreTraining() {
    Bench bench = failing(TrainingForm.PELATIHAN, 0.8).on(PROGRAMME);
    bench.has("transfer.confirmed_ready", 0.457, 0.32, 0.6, 46);
    bench.add(
        Cell.of(PROGRAMME), "transfer.support_contrast", 0.45, 0.21, 0.62, Counts.ofSides(30, 36));
    assertEquals(RuleState.FIRED, bench.state("R08", PROGRAMME));
    assertEquals(RuleState.BLOCKED, bench.state("R06", training(1)));
  }

  private static Bench area(double below, double lower, double passed, double tools) {
    return new Bench(Programmes.setting())
        .on(AREA)
        .has("competency.below", below, lower, below + 0.15, 38)
        .has("reading.value", "indicator", "test.passed", passed, 38)
        .has("reading.value", "indicator", "tools.present", tools, 38);
  }

  @Test
  @Tag("S002-18")
  void anAreaNeedsTrainingWhenTheTestIsLowAndToolsAreThere() {
    assertEquals(RuleState.FIRED, area(14 / 38.0, 0.23, 0.4, 0.9).state("R06A", AREA));
  }

  @Test
  @Tag("S002-19")
  void anAreaWithoutAccessNeedsAccessAndNotTraining() {
    Bench health = area(17 / 42.0, 0.27, 0.88, 0.29);
    assertEquals(RuleState.WATCH, health.state("R06A", AREA));
    assertTrue(
        health
            .because("R06A", AREA)
            .endsWith("recorded figure (tools present) at least 0.700: 0.290 (missed by 0.410)"),
        health.because("R06A", AREA));
    assertEquals(RuleState.FIRED, health.state("R06B", AREA));
    assertEquals(
        "provide tools and access to the system, then measure again; no training",
        health.recommendation("R06B", AREA).action().in("en"));
    assertEquals(RuleState.NOT_FIRED, area(14 / 38.0, 0.23, 0.4, 0.9).state("R06B", AREA));
    assertEquals(RuleState.NOT_FIRED, area(5 / 36.0, 0.06, 0.9, 0.3).state("R06B", AREA));
  }

  @Test
  void aSmallShareBelowTheStandardNeedsNothing() {
    Bench communication = area(5 / 36.0, 0.06, 0.4, 0.9);
    assertEquals(RuleState.NOT_FIRED, communication.state("R06A", AREA));
    assertTrue(communication.because("R06A", AREA).contains("13.9 % (missed by 16.1 pp)"));
  }

  @Test
  void withoutLevelsAnAreaIsNotKnown() {
    Bench none = new Bench(Programmes.setting());
    assertEquals(RuleState.NOT_FIRED, none.state("R06A", AREA));
    assertTrue(none.because("R06A", AREA).contains("not known"));
  }
}
