package id.bina.scoring.recommend;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.program.SkillKind;
import id.bina.core.program.TrainingForm;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Strength;
import id.bina.core.rule.RuleState;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AccessRulesTest {

  private static Bench absentees(Optional<SkillKind> skill, double missing) {
    return new Bench(Programmes.setting(skill, TrainingForm.PELATIHAN))
        .on(training(1))
        .has("nominees.below_rule", 0.31, 0.22, 0.41, 90)
        .has("nominees.reason", "reason", "schedule", 0.5, 20)
        .has("nominees.reasons_missing", missing, 28);
  }

  @Test
  @Tag("S001-19")
  void offersOnlineWhereSchedulesKeepNomineesAway() {
    Bench bench = absentees(Optional.of(SkillKind.COGNITIVE), 0.1);
    bench.has("nominees.poor_connection", 0.1, 0.05, 0.2, 80);
    assertEquals(RuleState.FIRED, bench.state("R04", training(1)));
    Recommendation online = bench.recommendation("R04", training(1));
    assertEquals(Strength.STRONG, online.strength());
    assertTrue(online.action().in("id").contains("d = -0,2 memerlukan 393 orang per kelompok"));
    assertEquals(
        "31.0 % of the nominees attend less than the training's own rule; reason schedule 50.0 %",
        online.condition().in("en"));
  }

  @Test
  @Tag("S001-19")
  void isWatchedWhileTooManyReasonsAreMissing() {
    Bench bench = absentees(Optional.of(SkillKind.COGNITIVE), 0.35);
    assertEquals(RuleState.WATCH, bench.state("R04", training(1)));
    assertEquals(-0.05, bench.missedBy("R04", training(1)), 1e-12);
    assertTrue(bench.because("R04", training(1)).endsWith("(missed by 5.0 pp)"));
  }

  @Test
  void keepsPracticeFaceToFaceForSkillOfTheHandsAndConduct() {
    for (SkillKind skill : new SkillKind[] {SkillKind.PSYCHOMOTOR, SkillKind.BEHAVIOURAL}) {
      Bench bench = absentees(Optional.of(skill), 0.1);
      bench.has("nominees.poor_connection", 0.1, 0.05, 0.2, 80);
      assertEquals(
          "blended training: knowledge online, practice still face to face",
          bench.recommendation("R04", training(1)).action().in("en"));
    }
  }

  @Test
  void addsAnOfflinePackageForPoorConnections() {
    Bench bench = absentees(Optional.of(SkillKind.PSYCHOMOTOR), 0.1);
    bench.has("nominees.poor_connection", 0.24, 0.16, 0.34, 80);
    assertEquals(
        "pelatihan campuran: pengetahuan secara daring, praktik tetap tatap muka;"
            + " paket luring bagi 24,0 % peserta dengan koneksi buruk",
        bench.recommendation("R04", training(1)).action().in("id"));
  }

  @Test
  @Tag("S001-19")
  void saysWhileItIsWatchedWhatStandsInTheWayOfOnlineTraining() {
    Bench bench = absentees(Optional.of(SkillKind.PSYCHOMOTOR), 0.35);
    bench.has("nominees.poor_connection", 0.24, 0.16, 0.34, 80);
    assertEquals(
        "absentees without a recorded reason at most 30.0 %: 35.0 % (missed by 5.0 pp);"
            + " should the rule fire: blended training: knowledge online, practice still face to"
            + " face; an offline package for the 24.0 % of nominees with a poor connection",
        bench.because("R04", training(1)));
  }

  @Test
  void asksForWhatAGuardDoesNotKnow() {
    Recommendation online = absentees(Optional.empty(), 0.1).recommendation("R04", training(1));
    assertEquals(Strength.CONSIDER, online.strength());
    assertTrue(
        online
            .action()
            .in("en")
            .endsWith(
                "; first find out: the kind of skill; first find out: the nominees' connection"));
  }

  @Test
  void attendanceIsMissedByAPoint() {
    Bench bench = new Bench(Programmes.setting()).on(training(1));
    bench.has("nominees.below_rule", 0.24, 0.16, 0.34, 90);
    assertEquals(RuleState.NOT_FIRED, bench.state("R04", training(1)));
    assertEquals(-0.01, bench.missedBy("R04", training(1)), 1e-12);
  }

  @Test
  void withoutNomineesItIsNotKnown() {
    Bench bench = new Bench(Programmes.setting());
    assertEquals(RuleState.NOT_FIRED, bench.state("R04", training(1)));
    assertTrue(bench.because("R04", training(1)).contains("at least 25.0 %: not known"));
  }

  @Test
  @Tag("S000-15")
  void unmetDemandIsAMatterOfTheBudget() {
    Bench bench =
        new Bench(Programmes.setting()).has("nominees.unmet", 38 / 130.0, 0.22, 0.38, 130);
    assertEquals(RuleState.FIRED, bench.state("R05", PROGRAMME));
    String action = bench.recommendation("R05", PROGRAMME).action().in("en");
    assertTrue(action.endsWith("the budget of evaluation stays"), action);
  }

  @Test
  @Tag("S004-12")
  void threePeersAreNoYardstickOfCost() {
    Bench bench =
        new Bench(Programmes.setting())
            .has("nominees.unmet", 0, 80)
            .lacks("cost.peer_ratio", "3 comparable trainings; at least 8 are needed");
    assertEquals(RuleState.NOT_FIRED, bench.state("R05", PROGRAMME));
    assertTrue(
        bench.because("R05", PROGRAMME).contains("3 comparable trainings; at least 8 are needed"));
    Bench seven = new Bench(Programmes.setting()).has("nominees.unmet", 0, 80);
    seven.has("cost.peer_ratio", 1.4, 7);
    assertEquals(RuleState.NOT_FIRED, seven.state("R05", PROGRAMME));
    Bench eight = new Bench(Programmes.setting()).has("nominees.unmet", 0, 80);
    eight.has("cost.peer_ratio", 1.25, 8);
    assertEquals(RuleState.FIRED, eight.state("R05", PROGRAMME));
  }

  @Test
  void fewNomineesLeaveTheBudgetOnWatch() {
    Bench bench = new Bench(Programmes.setting()).has("nominees.unmet", 0.5, 9);
    assertEquals(RuleState.WATCH, bench.state("R05", PROGRAMME));
  }

  @Test
  @Tag("S003-16")
  void motivationIsReadFromWhoCameAndWhoRefused() {
    Bench bench =
        new Bench(Programmes.setting())
            .has("nominees.attended", 71 / 120.0, 0.5, 0.68, 120)
            .has("nominees.reason", "reason", "declined", 0.3, 40);
    assertEquals(RuleState.FIRED, bench.state("R10", PROGRAMME));
    assertEquals(
        "59.2 % of 120 nominees came", bench.recommendation("R10", PROGRAMME).condition().in("en"));
  }

  @Test
  void attendeesMotivationNeverTriggersIt() {
    Bench bench =
        new Bench(Programmes.setting())
            .has("nominees.attended", 0.8, 0.7, 0.9, 120)
            .has("nominees.reason", "reason", "declined", 0.3, 40)
            .has("reaction.aspect.pomp", "aspect", "motivasi", 10, 70);
    assertEquals(RuleState.NOT_FIRED, bench.state("R10", PROGRAMME));
    assertFalse(
        RuleBooks.standard().rules().stream()
            .filter(rule -> rule.id().value().equals("R10"))
            .flatMap(rule -> rule.when().selectors().stream())
            .anyMatch(selector -> selector.measure().value().startsWith("reaction.")));
  }

  @Test
  void withoutCodedRefusalsItIsWatched() {
    Bench bench = new Bench(Programmes.setting()).has("nominees.attended", 0.6, 0.5, 0.7, 120);
    assertEquals(RuleState.WATCH, bench.state("R10", PROGRAMME));
    assertTrue(bench.because("R10", PROGRAMME).endsWith("not known"));
  }

  @Test
  @Tag("S003-19")
  void interactiveMethodsFollowFromTheMethodItem() {
    Bench low = new Bench(Programmes.setting()).in(Programmes.asked(training(1), "cara"));
    low.has("reaction.aspect.pomp", 68.7, 60, 75, 30);
    low.has("reaction.aspect.negative_share", 0.05, 0.01, 0.2, 30);
    assertEquals(RuleState.FIRED, low.state("R11", training(1)));
    assertEquals(Strength.CONSIDER, low.recommendation("R11", training(1)).strength());
    Bench fine = new Bench(Programmes.setting()).in(Programmes.asked(training(1), "cara"));
    fine.has("reaction.aspect.pomp", 68.8, 60, 75, 30);
    fine.has("reaction.aspect.negative_share", 0.05, 0.01, 0.2, 30);
    assertEquals(RuleState.NOT_FIRED, fine.state("R11", training(1)));
  }

  @Test
  void theShareOfLecturesAloneIsWatched() {
    Bench bench = new Bench(Programmes.setting()).on(training(1));
    bench.has("reading.value", "indicator", "lecture.share", 0.71, 0);
    assertEquals(RuleState.WATCH, bench.state("R11", training(1)));
  }
}
