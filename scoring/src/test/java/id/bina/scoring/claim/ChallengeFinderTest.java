package id.bina.scoring.claim;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.absent;
import static id.bina.scoring.Settings.measure;
import static id.bina.scoring.Settings.said;
import static id.bina.scoring.Settings.score;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.result.Cell;
import id.bina.core.result.Challenge;
import id.bina.core.result.ChallengeKind;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Met;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.scoring.Settings;
import id.bina.scoring.recommend.RuleBooks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands in the way: stated, found by a rule, or in the evidence itself. */
class ChallengeFinderTest {
  private static final List<Measure> MEASURES =
      List.of(
          measure("nominees.attended", Units.SHARE),
          measure("interview.mentions", Units.COUNT),
          measure("transfer.confirmed", Units.SHARE));
  private static final Score ATTENDED =
      score("nominees.attended", PROGRAMME, 0.592, 0.502, 0.675, Counts.of(120));
  private static final Assertion MOTIVATION =
      said("S-1", AssertionKind.CHALLENGE, "motivasi rendah", "nominees.attended");

  @Test
  void nothingInTheWayIsAValidAnswer() {
    assertEquals(List.of(), find(List.of(ATTENDED), List.of()));
  }

  @Test
  void aStatedChallengeStandsWithItsFiguresAndItsTheme() {
    List<Challenge> found = find(List.of(ATTENDED), List.of(), MOTIVATION);
    assertEquals(1, found.size());
    assertEquals("stated:claim.S-1", found.get(0).id().value());
    assertEquals(ChallengeKind.MOTIVATION, found.get(0).kind());
    assertEquals(
        "measure nominees.attended 59.2 % (71 of 120; 95 % CI 50.2 % to 67.5 %) (E2)",
        found.get(0).because().in("en"));
  }

  @Test
  void whatIsStatedAndMeasuredNowhereIsAStatementAndNoChallenge() {
    assertEquals(List.of(), find(List.of(), List.of(), MOTIVATION));
  }

  @Test
  void aHopeIsNoChallenge() {
    Assertion hope = said("S-2", AssertionKind.HOPE, "diharapkan hadir", "nominees.attended");
    assertEquals(List.of(), find(List.of(ATTENDED), List.of(), hope));
  }

  @Test
  void whatARuleFiredForOrWatchesIsAChallengeOfItsTheme() {
    assertEquals(
        List.of("R10@p motivation", "R09@p resistance"),
        names(
            find(
                List.of(ATTENDED),
                List.of(outcome("R10", RuleState.FIRED), outcome("R09", RuleState.WATCH)))));
  }

  @Test
  void aRuleThatDidNotFireOrIsHeldBackIsNone() {
    RuleOutcome held =
        outcome("R10", RuleState.NOT_FIRED).toBuilder()
            .state(RuleState.BLOCKED)
            .blockedBy(RuleId.of("R08"))
            .build();
    assertEquals(
        List.of(), find(List.of(ATTENDED), List.of(outcome("R10", RuleState.NOT_FIRED), held)));
  }

  @Test
  void aRuleToContinueAndOneOfAnotherBookNameNoObstacle() {
    assertEquals(
        List.of(),
        find(
            List.of(ATTENDED),
            List.of(outcome("R15", RuleState.FIRED), outcome("X99", RuleState.FIRED))));
  }

  @Test
  void eachWeaknessOfTheEvidenceIsOneChallengeWithAllItsScores() {
    List<Challenge> found =
        find(
            List.of(
                weak("transfer.confirmed", Weakness.EVENT),
                weak("nominees.attended", Weakness.EVENT, Weakness.FEW_UNITS),
                absent("interview.mentions", PROGRAMME, "tidak ada wawancara")),
            List.of());
    assertEquals(List.of("evidence:event evidence", "evidence:few_units evidence"), names(found));
    assertEquals("lowers the evidence grade of 2 scores", found.get(0).because().in("en"));
    assertEquals("lowers the evidence grade of 1 score", found.get(1).because().in("en"));
    assertEquals(2, found.get(0).keys().size());
  }

  private static List<Challenge> find(
      List<Score> scores, List<RuleOutcome> outcomes, Assertion... said) {
    Setting setting = Settings.of(said);
    return ChallengeFinder.find(
        setting,
        ClaimJudge.of(setting, MEASURES, scores).claims(),
        outcomes,
        scores,
        RuleBooks.standard());
  }

  private static List<String> names(List<Challenge> challenges) {
    return challenges.stream().map(each -> each.id() + " " + each.kind()).toList();
  }

  private static RuleOutcome outcome(String rule, RuleState state) {
    ConditionCheck check =
        ConditionCheck.builder()
            .words(Text.of("hadir di bawah 80 %", "attended below 80 %"))
            .key(Optional.of(ATTENDED.key()))
            .met(Met.YES)
            .build();
    return RuleOutcome.builder()
        .rule(RuleId.of(rule))
        .title(Text.of("aturan " + rule, "rule " + rule))
        .subject(PROGRAMME)
        .state(state)
        .addChecks(check)
        .because(Text.of("karena", "because"))
        .build();
  }

  private static Score weak(String measure, Weakness... weaknesses) {
    return Settings.score(measure, PROGRAMME, 0.5, 0.4, 0.6, Counts.of(50)).toBuilder()
        .key(new ScoreKey(MeasureId.of(measure), Cell.of(PROGRAMME)))
        .quality(Quality.of(Design.PRE_POST, weaknesses))
        .build();
  }
}
