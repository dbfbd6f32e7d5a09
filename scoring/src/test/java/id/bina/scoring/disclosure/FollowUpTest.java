package id.bina.scoring.disclosure;

import static id.bina.scoring.Settings.PROGRAMME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.program.ProgramId;
import id.bina.core.program.RoundId;
import id.bina.core.result.Audience;
import id.bina.core.result.Evaluation;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.Heading;
import id.bina.core.result.Provenance;
import id.bina.core.result.Recommendation;
import id.bina.core.result.RecommendationId;
import id.bina.core.result.Release;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Strength;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That a rule once fired is told in a later round only to whom it was told then. */
class FollowUpTest {
  private static final LocalDate MADE = LocalDate.of(2026, 1, 15);
  private static final RecommendationId BY_RULE = RecommendationId.of("R08@p");
  private static final RecommendationId BY_HAND = RecommendationId.of("SKM-u3");

  @Test
  void showsWhatAnEarlierReleaseShowed() {
    assertEquals(List.of(BY_RULE, BY_HAND), shown(first(Audience.PUBLIC, true)));
  }

  @Test
  void leavesOutWhatNoEarlierReleaseShowedAndSaysSo() {
    assertEquals(List.of(BY_HAND), shown(first(Audience.PUBLIC, false)));
    Release alone = Disclosure.release(second(), Audience.PUBLIC, List.of());
    assertEquals(List.of(BY_HAND), ids(alone));
    assertEquals(
        "recommendations of earlier rounds that stand in no release handed in, not shown: 1",
        alone.disclosure().notes().get(1).in("en"));
  }

  @Test
  void whatOnlyThoseInTheHouseReadIsNotToldToThePublic() {
    assertEquals(List.of(BY_HAND), shown(first(Audience.INTERNAL, true)));
  }

  /** In a third round the second release speaks for the first. */
  @Test
  void showsWhatTheLedgerOfAnEarlierReleaseShowed() {
    Release secondRelease =
        Disclosure.release(second(), Audience.PUBLIC, List.of(first(Audience.PUBLIC, true)));
    assertEquals(List.of(BY_RULE, BY_HAND), shown(secondRelease));
  }

  @Test
  void takesTheNumbersOfPeopleOutOfWhatWasWrittenByHand() {
    Release release =
        Disclosure.release(second(), Audience.PUBLIC, List.of(first(Audience.PUBLIC, true)));
    LedgerEntry last = new Ledger(release.body().ledger()).latest(BY_HAND).orElseThrow();
    assertEquals(List.of("surat NIP […]"), last.evidence());
    assertEquals("tanya […]", last.reason().orElseThrow().in("id"));
  }

  private static List<RecommendationId> shown(Release earlier) {
    return ids(Disclosure.release(second(), Audience.PUBLIC, List.of(earlier)));
  }

  private static List<RecommendationId> ids(Release release) {
    return new Ledger(release.body().ledger())
        .latest().stream().map(LedgerEntry::recommendation).toList();
  }

  private static Release first(Audience audience, boolean fired) {
    EvaluationBody body =
        body().recommendations(fired ? List.of(recommendation()) : List.of()).build();
    return Disclosure.release(evaluation("first", body), audience, List.of());
  }

  private static Evaluation second() {
    Text words = Text.of("perbaiki waktu", "improve the time");
    Ledger ledger =
        Ledger.empty()
            .opened(List.of(recommendation()), RoundId.of("2025"), MADE)
            .plus(
                LedgerEntry.builder()
                    .date(MADE)
                    .round(RoundId.of("2025"))
                    .recommendation(BY_HAND)
                    .subject(PROGRAMME)
                    .condition(words)
                    .criterion(words)
                    .cause(words)
                    .effect(words)
                    .action(words)
                    .addressee(words)
                    .due(MADE.plusDays(60)))
            .answered(BY_RULE, MADE, FollowUpState.SESUAI, List.of("surat 1"))
            .excused(
                BY_HAND,
                MADE,
                Text.of("tanya budi@bungo.go.id"),
                List.of("surat NIP 19840213 200912 1 001"));
    return evaluation("second", body().ledger(ledger.entries()).build());
  }

  private static Evaluation evaluation(String dossier, EvaluationBody body) {
    return new Evaluation(new Provenance("bina", "plan", dossier, MADE), body);
  }

  private static EvaluationBody.Builder body() {
    EvaluationBody.Builder body = EvaluationBody.builder();
    body.heading(new Heading(ProgramId.of("p"), Text.of("Program"), "Bungo", Optional.empty()))
        .rules(
            List.of(
                RuleOutcome.builder()
                    .rule(RuleId.of("R08"))
                    .title(Text.of("Dukungan", "Support"))
                    .subject(PROGRAMME)
                    .state(RuleState.NOT_FIRED)
                    .because(Text.of("tidak terpenuhi", "not met"))
                    .build()));
    return body;
  }

  private static Recommendation recommendation() {
    Text words = Text.of("rencana aksi", "action plans");
    return Recommendation.builder()
        .id(BY_RULE)
        .rule(RuleId.of("R08"))
        .subject(PROGRAMME)
        .strength(Strength.STRONG)
        .condition(words)
        .criterion(words)
        .cause(words)
        .effect(words)
        .action(words)
        .addressee(words)
        .due(MADE.plusDays(60))
        .evidence(List.of(ScoreKey.parse("transfer.confirmed_ready@program:p")))
        .build();
  }
}
