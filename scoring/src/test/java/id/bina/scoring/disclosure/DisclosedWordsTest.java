package id.bina.scoring.disclosure;

import static id.bina.scoring.disclosure.Small.ALL;
import static id.bina.scoring.disclosure.Small.evaluation;
import static id.bina.scoring.disclosure.Small.share;
import static id.bina.scoring.disclosure.Small.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.people.Source;
import id.bina.core.result.AdmissionSummary;
import id.bina.core.result.Audience;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Challenge;
import id.bina.core.result.ChallengeId;
import id.bina.core.result.ChallengeKind;
import id.bina.core.result.Claim;
import id.bina.core.result.ClaimId;
import id.bina.core.result.Design;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Quality;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Verdict;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Met;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the words of a release tell about a score that is held back. */
class DisclosedWordsTest {
  private static final Score.Measured SMALL = share(training(1), 1, 4);
  private static final InstrumentRef FORM = InstrumentRef.parse("pasca/1");

  @Test
  void aRuleThatFiredOnAHeldScoreIsNotSaidToHaveFired() {
    RuleOutcome fired = outcome("R08", RuleState.FIRED, Optional.empty(), check());
    RuleOutcome blocked = outcome("R06", RuleState.BLOCKED, Optional.of(RuleId.of("R08")));
    Challenge found = challenge("R08@T-1");
    Release release =
        released(
            Small.body(SMALL).rules(List.of(fired, blocked)).challenges(List.of(found)).build());
    assertEquals(
        List.of(RuleState.WATCH, RuleState.WATCH),
        release.body().rules().stream().map(RuleOutcome::state).toList());
    assertEquals(Met.UNKNOWN, release.body().rules().get(0).checks().get(0).met());
    assertEquals(List.of(), release.body().challenges());
  }

  @Test
  void aClaimAboutAHeldScoreHasNoVerdict() {
    Claim claim =
        Claim.builder()
            .id(ClaimId.of("c"))
            .statement(Text.of("Pak Fulan, NIP 19840213 200912 1 001, dengan Rp 4.100.000.000"))
            .subject(training(1))
            .keys(List.of(SMALL.key()))
            .quality(Quality.of(Design.POST_ONLY))
            .grade(EvidenceGrade.E2)
            .verdict(Verdict.GRANTED)
            .wording(Text.of("25 % dari 4"))
            .because(Text.of("1 dari 4"))
            .source("dokumen")
            .build();
    Claim shown = released(Small.body(SMALL).claims(List.of(claim)).build()).body().claims().get(0);
    assertEquals(Verdict.CANNOT_BE_JUDGED, shown.verdict());
    assertEquals(EvidenceGrade.E0, shown.grade());
    assertEquals("tidak ditampilkan: kelompok terlalu kecil", shown.wording().in("id"));
    assertEquals("Pak Fulan, NIP […], dengan Rp 4.100.000.000", shown.statement().in("id"));
  }

  @Test
  void theFlowDoesNotTellHowFewOfASmallGroupAnswered() {
    Release release =
        released(
            Small.body(rate(ALL, 40, 44), rate(training(1), 2, 4), rate(training(2), 38, 40))
                .admission(
                    new AdmissionSummary(
                        List.of(flow(training(1), 4, 2), flow(training(2), 40, 38)), List.of()))
                .build());
    assertEquals(List.of(), release.body().admission().flow());
    assertTrue(
        release.disclosure().notes().stream()
            .anyMatch(note -> note.in("en").equals("rows of the flow of answers not shown: 2")));
  }

  private static Score rate(Subject subject, long part, long all) {
    Cell cell = Cell.of(subject).with(FORM).with(Source.PARTICIPANT).with(Occasion.of("follow_up"));
    return share("response.rate", cell, part, all).toBuilder().basis(Basis.ROSTER).build();
  }

  private static FlowRow flow(Subject subject, long eligible, long received) {
    return new FlowRow(
        subject,
        FORM,
        Source.PARTICIPANT,
        Occasion.of("follow_up"),
        OptionalLong.of(eligible),
        received,
        received,
        received);
  }

  private static Challenge challenge(String id) {
    return new Challenge(
        ChallengeId.of(id),
        ChallengeKind.SUPPORT,
        Text.of("dukungan"),
        Text.of("25 %"),
        List.of(SMALL.key()));
  }

  private static ConditionCheck check() {
    return new ConditionCheck(
        Text.of("di bawah 50 %: 25 %"),
        Optional.of(SMALL.key()),
        OptionalDouble.of(0.25),
        Optional.of(new BigDecimal("0.5")),
        OptionalDouble.of(0.25),
        Met.YES);
  }

  private static RuleOutcome outcome(
      String rule, RuleState state, Optional<RuleId> blockedBy, ConditionCheck... checks) {
    return new RuleOutcome(
        RuleId.of(rule),
        Text.of("aturan"),
        training(1),
        state,
        List.of(checks),
        Text.of("25 %"),
        blockedBy);
  }

  private static Release released(EvaluationBody body) {
    return Disclosure.release(evaluation("h", body), Audience.PUBLIC, List.of());
  }
}
