package id.bina.scoring.recommend;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.absent;
import static id.bina.scoring.Settings.measure;
import static id.bina.scoring.Settings.score;
import static id.bina.scoring.Settings.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Subject;
import id.bina.core.program.RoundId;
import id.bina.core.result.Counts;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.Measure;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.Met;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.scoring.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RuleJudgeTest {
  private static final List<Measure> MEASURES =
      List.of(
          measure("transfer.confirmed_ready", Units.SHARE),
          measure("transfer.support_contrast", Units.SHARE_DIFFERENCE),
          measure("transfer.opportunity", Units.SHARE),
          measure("learning.pass_after", Units.SHARE),
          measure("coverage.evaluated", Units.SHARE),
          measure("claim.stories", Units.COUNT),
          measure("claim.outcome_not_attributed", Units.COUNT));

  @Test
  @Tag("S004-13")
  void firesSuperiorSupportWhereSkillIsThereAndSupportMakesTheDifference() {
    RuleJudge judge = judge(bungo());
    RuleOutcome r08 = outcome(judge, "R08", PROGRAMME);
    assertEquals(RuleState.FIRED, r08.state());
    assertEquals(7, r08.checks().size());
    assertTrue(r08.checks().stream().allMatch(check -> check.met() == Met.YES));
    assertEquals(
        "ukuran transfer.confirmed_ready di bawah 50,0 %: 45,7 %",
        r08.checks().get(0).words().in("id"));
    assertEquals(0.043, r08.checks().get(0).margin().orElseThrow(), 1e-12);
  }

  @Test
  @Tag("S004-14")
  void recommendsAnActionPactAndNotMoreTraining() {
    RuleJudge judge = judge(bungo());
    List<Recommendation> all = judge.recommendations(judge.outcomes());
    assertEquals(List.of(RuleId.of("R08")), all.stream().map(Recommendation::rule).toList());
    Recommendation pact = all.get(0);
    assertEquals(
        "dari alumni yang menguasai materi dan berkesempatan, 45,7 % terkonfirmasi menerapkan",
        pact.condition().in("id"));
    assertEquals(LocalDate.of(2026, 3, 16), pact.due());
    assertEquals(2, pact.evidence().size());
    assertTrue(pact.action().in("id").contains("bukan pelatihan tambahan"));
  }

  @Test
  void carriesOnWhatIsOpenInTheLedgerAndBeginsAnewWhatIsSettled() {
    RuleJudge first = judge(bungo());
    List<Recommendation> made = first.recommendations(first.outcomes());
    LocalDate day = LocalDate.of(2026, 1, 15);
    Ledger begun =
        Ledger.empty()
            .opened(made, RoundId.of("2025"), day)
            .answered(made.get(0).id(), day, FollowUpState.BELUM_SESUAI, List.of());
    Ledger settled = begun.answered(made.get(0).id(), day, FollowUpState.SESUAI, List.of("surat"));
    assertEquals(FollowUpState.BELUM_SESUAI, stateAfter(begun));
    assertEquals(FollowUpState.BELUM_DITINDAKLANJUTI, stateAfter(settled));
  }

  private static FollowUpState stateAfter(Ledger ledger) {
    RuleJudge judge =
        RuleJudge.of(
            RuleBooks.standard(),
            Settings.of().toBuilder().ledger(ledger.entries()).build(),
            MEASURES,
            bungo());
    return judge.recommendations(judge.outcomes()).get(0).state();
  }

  @Test
  void blocksMoreTrainingOfEveryTrainingWhileSupportIsTheCause() {
    RuleJudge judge = judge(bungo());
    RuleOutcome r06 = outcome(judge, "R06", training(1));
    assertEquals(RuleState.BLOCKED, r06.state());
    assertEquals(RuleId.of("R08"), r06.blockedBy().orElseThrow());
    assertEquals("ditahan oleh R08", r06.because().in("id"));
  }

  @Test
  void saysWhyARuleFiredInItsOwnWords() {
    RuleOutcome r08 = outcome(judge(bungo()), "R08", PROGRAMME);
    assertEquals(
        "of the alumni who learned and had the opportunity, 45.7 % are confirmed to apply;"
            + " application differs by support: +45.0 pp",
        r08.because().in("en"));
  }

  @Test
  void watchesWhenTheContrastIsTooSmall() {
    List<Score> scores = new ArrayList<>(bungo());
    scores.set(
        1, score("transfer.support_contrast", PROGRAMME, 0.19, 0.01, 0.4, Counts.ofSides(30, 36)));
    assertEquals(RuleState.WATCH, outcome(judge(scores), "R08", PROGRAMME).state());
  }

  @Test
  void doesNotFireAtTheThresholdItself() {
    List<Score> scores = new ArrayList<>(bungo());
    scores.set(0, score("transfer.confirmed_ready", PROGRAMME, 0.5, 0.4, 0.6, Counts.of(46)));
    RuleOutcome r08 = outcome(judge(scores), "R08", PROGRAMME);
    assertEquals(RuleState.NOT_FIRED, r08.state());
    assertEquals("ukuran transfer.confirmed_ready di bawah 50,0 %: 50,0 %", r08.because().in("id"));
    assertEquals(0.0, r08.checks().get(0).margin().orElseThrow());
  }

  @Test
  void needsTenOnEachSideOfTheContrast() {
    List<Score> scores = new ArrayList<>(bungo());
    scores.set(
        1, score("transfer.support_contrast", PROGRAMME, 0.45, 0.1, 0.7, Counts.ofSides(9, 57)));
    assertEquals(RuleState.WATCH, outcome(judge(scores), "R08", PROGRAMME).state());
  }

  @Test
  void knowsNothingFromAScoreThatIsNotComputable() {
    List<Score> scores = new ArrayList<>(bungo());
    scores.set(0, absent("transfer.confirmed_ready", PROGRAMME, "tidak ada kuesioner"));
    RuleOutcome r08 = outcome(judge(scores), "R08", PROGRAMME);
    assertEquals(RuleState.NOT_FIRED, r08.state());
    assertEquals(Met.UNKNOWN, r08.checks().get(0).met());
    assertEquals(
        "ukuran transfer.confirmed_ready di bawah 50,0 %: tidak ada kuesioner",
        r08.checks().get(0).words().in("id"));
  }

  @Test
  void asksForCoverageOfEveryTraining() {
    List<Score> scores = new ArrayList<>(bungo());
    scores.add(score("coverage.evaluated", PROGRAMME, 0.75, 0.75, 0.75, Counts.of(4)));
    assertEquals(RuleState.FIRED, outcome(judge(scores), "R14", PROGRAMME).state());
    scores.set(scores.size() - 1, score("coverage.evaluated", PROGRAMME, 1, 1, 1, Counts.of(4)));
    assertEquals(RuleState.NOT_FIRED, outcome(judge(scores), "R14", PROGRAMME).state());
  }

  private static List<Score> bungo() {
    return List.of(
        score("transfer.confirmed_ready", PROGRAMME, 0.457, 0.322, 0.598, Counts.of(46)),
        score("transfer.support_contrast", PROGRAMME, 0.45, 0.21, 0.62, Counts.ofSides(30, 36)),
        score("learning.pass_after", training(1), 0.677, 0.50, 0.81, Counts.of(31)),
        score("transfer.opportunity", training(1), 0.88, 0.7, 0.95, Counts.of(31)));
  }

  private static RuleJudge judge(List<Score> scores) {
    return RuleJudge.of(RuleBooks.standard(), Settings.of(), MEASURES, scores);
  }

  private static RuleOutcome outcome(RuleJudge judge, String rule, Subject subject) {
    return judge.outcomes().stream()
        .filter(o -> o.rule().value().equals(rule) && o.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }
}
