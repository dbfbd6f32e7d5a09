package id.bina.scoring.recommend;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.recommend.Bench.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Strength;
import id.bina.core.rule.RuleState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {

  private static Bench bench() {
    return new Bench(Programmes.setting());
  }

  @Test
  @Tag("S001-15")
  void followUpOfTheLastRoundUnderFourFifthsIsReported() {
    Bench bench = bench().has("coverage.evaluated", 1, 5).has("followup.rate", 0.75, 8);
    assertEquals(RuleState.FIRED, bench.state("R14", PROGRAMME));
    assertEquals(
        "100.0 % of the trainings are evaluated with enough answers; follow-up of the last round"
            + " 75.0 %",
        bench.recommendation("R14", PROGRAMME).condition().in("en"));
    Bench done = bench().has("coverage.evaluated", 1, 5).has("followup.rate", 0.8, 10);
    assertEquals(RuleState.NOT_FIRED, done.state("R14", PROGRAMME));
  }

  @Test
  @Tag("S001-14")
  void oneTrainingWithoutEvaluationIsAGap() {
    Bench bench = bench().has("coverage.evaluated", 0.8, 5);
    bench.lacks("followup.rate", "no record of recommendations of an earlier round");
    assertEquals(RuleState.FIRED, bench.state("R14", PROGRAMME));
  }

  @Test
  void whatIsNotOnRecordIsSaid() {
    Bench bench = bench().has("coverage.evaluated", 1, 5);
    bench.lacks("followup.rate", "no record of recommendations of an earlier round");
    assertEquals(RuleState.NOT_FIRED, bench.state("R14", PROGRAMME));
    assertTrue(
        bench
            .because("R14", PROGRAMME)
            .endsWith("below 80.0 %: no record of recommendations of an earlier round"));
  }

  @Test
  @Tag("S003-14")
  void aStatementOfResultsBelowCauseIsLowered() {
    assertEquals(
        RuleState.FIRED, bench().has("claim.outcome_not_attributed", 2, 3).state("R18", PROGRAMME));
    Bench both =
        bench()
            .has("claim.outcome_not_attributed", 3, 3)
            .has("claim.outcome_without_comparison", 1, 3);
    assertEquals(
        "statements of results under E4: 3; of these without a comparison: 1",
        both.recommendation("R18", PROGRAMME).condition().in("en"));
    Bench none = bench().has("claim.outcome_not_attributed", 0, 3);
    assertEquals(RuleState.NOT_FIRED, none.state("R18", PROGRAMME));
    assertEquals(-1, none.missedBy("R18", PROGRAMME));
  }

  private static Bench heard(long answers, long days, double target, long speakers) {
    return bench()
        .has("citizens.answers", (double) answers, answers)
        .has("citizens.days_since", (double) days, days)
        .has("citizens.forum_speakers", (double) speakers, speakers)
        .on(UNIT)
        .has("ikm.sample_target", target, 150);
  }

  @Test
  @Tag("S002-22")
  void citizensAreAskedWithinAYearInNumbersAndHeard() {
    assertEquals(RuleState.NOT_FIRED, heard(150, 365, 1, 42).state("R13", PROGRAMME));
    assertEquals(RuleState.FIRED, heard(0, 365, 1, 42).state("R13", PROGRAMME));
    assertEquals(RuleState.FIRED, heard(150, 366, 1, 42).state("R13", PROGRAMME));
    assertEquals(RuleState.FIRED, heard(150, 365, 0.99, 42).state("R13", PROGRAMME));
    assertEquals(RuleState.FIRED, heard(150, 365, 1, 0).state("R13", PROGRAMME));
  }

  @Test
  void theUnitUnderItsTargetIsCited() {
    assertTrue(
        heard(150, 30, 0.5, 42).recommendation("R13", PROGRAMME).evidence().stream()
            .anyMatch(key -> key.toString().contains("unit:U-1")));
  }

  @Test
  @Tag("S000-16")
  void anAcceptedCaseIsSharedAndAnotherOneBacked() {
    Bench told = bench().has("claim.stories", 2, 2);
    assertTrue(
        told.recommendation("R17", PROGRAMME).action().in("en").startsWith("document the case"));
    told.has("story.accepted", 1, 2);
    assertTrue(
        told.recommendation("R17", PROGRAMME)
            .action()
            .in("en")
            .startsWith("document and share the accepted cases"));
    assertEquals(RuleState.NOT_FIRED, bench().has("claim.stories", 0, 1).state("R17", PROGRAMME));
  }

  @Test
  @Tag("S003-25")
  void twoGroupsAreANoteAndNeverMore() {
    Bench two = bench().has("coverage.source_groups", 2, 2);
    assertEquals(RuleState.FIRED, two.state("R20", PROGRAMME));
    assertEquals(Strength.CONSIDER, two.recommendation("R20", PROGRAMME).strength());
    assertEquals(
        RuleState.NOT_FIRED, bench().has("coverage.source_groups", 3, 3).state("R20", PROGRAMME));
    assertEquals(RuleState.NOT_FIRED, bench().state("R20", PROGRAMME));
  }
}
