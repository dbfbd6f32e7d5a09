package id.bina.scoring.recommend;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Strength;
import id.bina.core.rule.RuleState;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SettingRulesTest {

  private static Bench resisting(long informants, long units, double adoption, double tools) {
    return new Bench(Programmes.setting())
        .has("resistance.informants", (double) informants, 12)
        .has("resistance.units", (double) units, 12)
        .has("resistance.adoption", adoption, 80)
        .has("reading.value", "indicator", "tools.present", tools, 80);
  }

  @Test
  @Tag("S000-14")
  void resistanceNeedsInformantsUnitsALogAndATool() {
    assertEquals(RuleState.FIRED, resisting(3, 2, 0.49, 0.7).state("R09", PROGRAMME));
    assertEquals(RuleState.WATCH, resisting(5, 3, 0.71, 0.9).state("R09", PROGRAMME));
    assertEquals(RuleState.WATCH, resisting(3, 1, 0.3, 0.9).state("R09", PROGRAMME));
    assertEquals(RuleState.WATCH, resisting(3, 2, 0.3, 0.6).state("R09", PROGRAMME));
    assertEquals(RuleState.NOT_FIRED, resisting(2, 2, 0.3, 0.9).state("R09", PROGRAMME));
  }

  @Test
  void resistanceSaysByHowMuchTheLogWasAboveTheLimit() {
    assertEquals(-0.21, resisting(5, 3, 0.71, 0.9).missedBy("R09", PROGRAMME), 1e-12);
  }

  @Test
  void withoutALogResistanceIsWatchedOnly() {
    Bench told = new Bench(Programmes.setting()).has("resistance.informants", 5, 12);
    assertEquals(RuleState.WATCH, told.state("R09", PROGRAMME));
    assertTrue(told.because("R09", PROGRAMME).contains("not known"));
  }

  @Test
  void resistanceIsNeverAboutAPerson() {
    Bench bench = resisting(3, 2, 0.4, 0.8);
    assertTrue(
        bench.recommendation("R09", PROGRAMME).action().in("en").endsWith("not about individuals"));
    assertTrue(
        RuleBooks.standard().rules().stream()
            .noneMatch(rule -> rule.scope().equals(SubjectKind.INSTRUCTOR)));
  }

  @Test
  @Tag("S003-20")
  void leadersSignAndSpeechesDoNotCount() {
    Bench none = new Bench(Programmes.setting()).has("support.action_plans", 0, 60);
    assertEquals(RuleState.FIRED, none.state("R12", PROGRAMME));
    assertTrue(
        none.recommendation("R12", PROGRAMME)
            .criterion()
            .in("en")
            .endsWith("speeches do not count"));
    Bench half = new Bench(Programmes.setting()).has("support.action_plans", 0.5, 60);
    assertEquals(RuleState.NOT_FIRED, half.state("R12", PROGRAMME));
    assertEquals(0, half.checks("R12", PROGRAMME).get(0).margin().orElseThrow());
    assertEquals(
        RuleState.WATCH,
        new Bench(Programmes.setting()).has("support.action_plans", 0, 9).state("R12", PROGRAMME));
    assertEquals(RuleState.NOT_FIRED, new Bench(Programmes.setting()).state("R12", PROGRAMME));
  }

  @Test
  @Tag("S002-14")
  void fiveScholarshipsAreDescribedAndWatched() {
    Bench five =
        new Bench(Programmes.setting())
            .has("scholarship.unmatched", 2, 5)
            .lacks("scholarship.matched_share", "5 scholarships; a share is computed from 10");
    assertEquals(RuleState.WATCH, five.state("R16", PROGRAMME));
    assertTrue(five.because("R16", PROGRAMME).endsWith("a share is computed from 10"));
    Bench all = new Bench(Programmes.setting()).has("scholarship.unmatched", 0, 5);
    assertEquals(RuleState.NOT_FIRED, all.state("R16", PROGRAMME));
    Bench ten = new Bench(Programmes.setting()).has("scholarship.matched_share", 0.6, 10);
    assertEquals(RuleState.FIRED, ten.state("R16", PROGRAMME));
    Bench fine = new Bench(Programmes.setting()).has("scholarship.matched_share", 0.8, 10);
    assertEquals(RuleState.NOT_FIRED, fine.state("R16", PROGRAMME));
  }

  @Test
  @Tag("S002-6")
  void aLowClimateIsFoundInTheProgrammeOrInOneTraining() {
    for (Subject subject : List.of(PROGRAMME, training(2))) {
      Bench low = new Bench(Programmes.setting()).in(Programmes.asked(subject, "suasana"));
      low.has("reaction.aspect.x25", 70, 66, 74, 25);
      assertEquals(RuleState.FIRED, low.state("R19", PROGRAMME));
      assertEquals(Strength.CONSIDER, low.recommendation("R19", PROGRAMME).strength());
    }
    Bench fine = new Bench(Programmes.setting()).in(Programmes.asked(PROGRAMME, "suasana"));
    fine.has("reaction.aspect.x25", 76.61, 74, 79, 25);
    fine.has("reaction.aspect.negative_share", 0, 0, 0.1, 25);
    assertEquals(RuleState.NOT_FIRED, fine.state("R19", PROGRAMME));
    assertEquals(RuleState.NOT_FIRED, new Bench(Programmes.setting()).state("R19", PROGRAMME));
  }
}
