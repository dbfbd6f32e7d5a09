package id.bina.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Refusal;
import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.program.RoundId;
import id.bina.core.program.TrainingId;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.Recommendation;
import id.bina.core.result.RecommendationId;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final RecommendationId SUPPORT = RecommendationId.of("R08-TR-1");
  private static final RecommendationId ONLINE = RecommendationId.of("R04-TR-1");
  private static final RoundId ROUND = RoundId.of("2024");
  private static final LocalDate MADE = LocalDate.of(2024, 12, 1);

  private static Recommendation recommendation(RecommendationId id) {
    return Recommendation.builder()
        .id(id)
        .rule(RuleId.of("R08"))
        .subject(Subject.of(TrainingId.of("TR-1")))
        .strength(Strength.STRONG)
        .condition(Text.of("30 dari 66 menerapkan", "30 of 66 apply"))
        .criterion(Text.of("separuh"))
        .cause(Text.of("dukungan"))
        .effect(Text.of("tidak dipakai"))
        .action(Text.of("rencana aksi"))
        .addressee(Text.of("kepala unit"))
        .due(LocalDate.of(2025, 3, 1))
        .addEvidence(ScoreKey.parse("transfer.confirmed_ready@program:p"))
        .build();
  }

  private static Ledger two() {
    return Ledger.empty()
        .opened(List.of(recommendation(SUPPORT), recommendation(ONLINE)), ROUND, MADE);
  }

  private static Ledger answered() {
    return two()
        .answered(SUPPORT, MADE.plusDays(30), FollowUpState.BELUM_SESUAI, List.of("surat 12/2025"))
        .answered(SUPPORT, MADE.plusDays(70), FollowUpState.SESUAI, List.of("rencana aksi"));
  }

  @Test
  void aRecommendationGoesThroughTheStatesOfTheAuditors() {
    Ledger ledger = answered();
    assertEquals(4, ledger.entries().size());
    assertEquals(FollowUpState.SESUAI, ledger.latest(SUPPORT).orElseThrow().state());
    assertEquals(FollowUpState.BELUM_DITINDAKLANJUTI, ledger.latest(ONLINE).orElseThrow().state());
    assertEquals("Ledger[2 recommendations, 1 settled]", ledger.toString());
    assertEquals(OptionalInt.empty(), ledger.firstBroken());
  }

  @Test
  void theColumnsAreThoseOfTheRecommendation() {
    LedgerEntry entry = two().entries().get(0);
    assertEquals("30 of 66 apply", entry.condition().in("en"));
    assertEquals(LocalDate.of(2025, 3, 1), entry.due());
    assertEquals(List.of(), entry.evidence());
    assertEquals(64, entry.seal().length());
    assertEquals(entry, entry.toBuilder().build());
  }

  @Test
  void whatIsOpenIsCarriedOnAndWhatIsSettledMayBeOpenedAgain() {
    RoundId next = RoundId.of("2025");
    Ledger again =
        answered()
            .opened(
                List.of(recommendation(SUPPORT), recommendation(ONLINE)),
                next,
                LocalDate.of(2025, 12, 1));
    assertEquals(5, again.entries().size());
    assertEquals(next, again.latest(SUPPORT).orElseThrow().round());
    assertEquals(ROUND, again.latest(ONLINE).orElseThrow().round());
  }

  @Test
  void anAnswerIsDueInSixtyDays() {
    assertEquals(Optional.of(LocalDate.of(2025, 1, 30)), two().answerDue(ONLINE));
    assertEquals(List.of(), two().overdue(LocalDate.of(2025, 1, 30)));
    assertEquals(
        List.of(ONLINE),
        answered().overdue(LocalDate.of(2025, 1, 31)).stream()
            .map(LedgerEntry::recommendation)
            .toList());
    assertEquals(Optional.empty(), Ledger.empty().answerDue(ONLINE));
  }

  @Test
  void whatCannotBeFollowedUpHasAReason() {
    Ledger excused =
        two().excused(ONLINE, MADE.plusDays(9), Text.of("jaringan belum ada"), List.of());
    assertTrue(excused.latest(ONLINE).orElseThrow().isSettled());
    assertEquals(
        "a reason must stand with tidak_dapat_ditindaklanjuti and with no other state, was"
            + " tidak_dapat_ditindaklanjuti without a reason (ledger entry 3)\n"
            + "  say in reason why it cannot be followed up",
        Refusal.of(
            () ->
                two()
                    .answered(ONLINE, MADE, FollowUpState.TIDAK_DAPAT_DITINDAKLANJUTI, List.of())));
    assertEquals(
        "a reason must stand with tidak_dapat_ditindaklanjuti and with no other state, was sesuai"
            + " with a reason (ledger entry 3)",
        Refusal.of(() -> excused.entries().get(2).toBuilder().state(FollowUpState.SESUAI).build()));
  }

  @Test
  void refusesAnAnswerToNothingAndOneFromBefore() {
    assertEquals(
        "an answer must be to a recommendation of the ledger, was to R08-TR-1",
        Refusal.of(
            () -> Ledger.empty().answered(SUPPORT, MADE, FollowUpState.BELUM_SESUAI, List.of())));
    assertEquals(
        "an entry must not be before the last one of 2024-12-01, was of 2024-11-30 (ledger entry"
            + " 3)\n  a ledger is only ever added to",
        Refusal.of(
            () ->
                two().answered(SUPPORT, MADE.minusDays(1), FollowUpState.BELUM_SESUAI, List.of())));
  }

  @Test
  void whatIsSettledIsAnsweredNoMoreInItsRound() {
    assertEquals(
        "a recommendation that is settled must not be answered again, was sesuai since 2025-02-09"
            + " (R08-TR-1, ledger entry 5)\n  Ledger.opened enters it anew in a later round",
        Refusal.of(
            () ->
                answered()
                    .answered(SUPPORT, MADE.plusDays(90), FollowUpState.BELUM_SESUAI, List.of())));
    assertEquals(
        "a recommendation that is settled must not be answered again, was"
            + " tidak_dapat_ditindaklanjuti since 2024-12-10 (R04-TR-1, ledger entry 4)\n"
            + "  Ledger.opened enters it anew in a later round",
        Refusal.of(
            () ->
                two()
                    .excused(ONLINE, MADE.plusDays(9), Text.of("jaringan belum ada"), List.of())
                    .excused(ONLINE, MADE.plusDays(9), Text.of("belum juga"), List.of())));
  }

  @Test
  void whatIsFollowedUpIsShownByADocument() {
    assertEquals(
        "a recommendation that is followed up must be shown by at least one document, was sesuai"
            + " without one (ledger entry 3)\n  name it in evidence, or enter belum_sesuai",
        Refusal.of(() -> two().answered(SUPPORT, MADE, FollowUpState.SESUAI, List.of())));
  }

  @Test
  void anAnswerDoesNotRewriteWhatWasRecommended() {
    LedgerEntry made = two().entries().get(0);
    assertEquals(
        "action of a recommendation must stay as it was entered, was changed to 'kirim surat'"
            + " (R08-TR-1, ledger entry 3)\n"
            + "  what is to be done otherwise is another recommendation",
        Refusal.of(() -> two().plus(made.toBuilder().action(Text.of("kirim surat")))));
    assertEquals(
        "due of a recommendation must stay as it was entered, was changed to '2026-03-01'"
            + " (R08-TR-1, ledger entry 3)\n"
            + "  what is to be done otherwise is another recommendation",
        Refusal.of(() -> two().plus(made.toBuilder().due(LocalDate.of(2026, 3, 1)))));
    assertEquals(
        "indicator of a recommendation must stay as it was entered, was changed to 'u3'"
            + " (R08-TR-1, ledger entry 3)\n"
            + "  what is to be done otherwise is another recommendation",
        Refusal.of(() -> two().plus(made.toBuilder().indicator("u3"))));
  }

  /** Whoever seals a forbidden entry by hand does not get it past the check. */
  @Test
  void aForbiddenEntryIsFoundThoughItsSealFits() {
    List<LedgerEntry> entries = new ArrayList<>(answered().entries());
    LedgerEntry again =
        entries.get(3).toBuilder().number(5).date(MADE.plusDays(90)).evidence(List.of("x")).build();
    entries.add(again.toBuilder().seal(Seal.of(entries.get(3).seal(), again)).build());
    Ledger forged = new Ledger(entries);
    assertEquals(OptionalInt.of(5), forged.firstBroken());
    assertEquals("its recommendation was settled already", forged.flaw(5).orElseThrow().in("en"));
  }

  @Test
  void tellsWhatARuleMadeFromWhatWasEnteredByHand() {
    LedgerEntry made =
        two().entries().get(0).toBuilder().recommendation(RecommendationId.of("R08@p")).build();
    assertTrue(made.isMadeBy(RuleId.of("R08")));
    assertFalse(made.isMadeBy(RuleId.of("R0")));
    assertEquals(
        List.of(3, 4),
        answered().history(SUPPORT).stream().skip(1).map(LedgerEntry::number).toList());
  }

  @Test
  void anEntryThatWasChangedIsFound() {
    List<LedgerEntry> entries = new ArrayList<>(answered().entries());
    entries.set(1, entries.get(1).toBuilder().action(Text.of("tidak ada")).build());
    assertEquals(OptionalInt.of(2), new Ledger(entries).firstBroken());
  }

  @Property(seed = "20250140", tries = 60)
  void anEntryThatWasDroppedMovedOrDoubledIsFound(
      @ForAll @IntRange(max = 2) int place, @ForAll @IntRange(max = 2) int how) {
    List<LedgerEntry> entries = new ArrayList<>(answered().entries());
    LedgerEntry entry = how == 2 ? entries.get(place) : entries.remove(place);
    if (how == 1) {
      entries.add(place + 1, entry);
    } else if (how == 2) {
      entries.add(place, entry);
    }
    assertTrue(new Ledger(entries).firstBroken().isPresent());
  }

  @Test
  void everyColumnIsUnderTheSeal() {
    Ledger ledger = answered();
    LedgerEntry last = ledger.entries().get(3);
    Text other = Text.of("lain");
    List<LedgerEntry> changed =
        List.of(
            last.toBuilder().date(last.date().plusDays(1)).build(),
            last.toBuilder().round(RoundId.of("2023")).build(),
            last.toBuilder().recommendation(ONLINE).build(),
            last.toBuilder().subject(Subject.parse("unit:U-1")).build(),
            last.toBuilder().condition(other).build(),
            last.toBuilder().criterion(other).build(),
            last.toBuilder().cause(other).build(),
            last.toBuilder().effect(other).build(),
            last.toBuilder().action(other).build(),
            last.toBuilder().addressee(other).build(),
            last.toBuilder().due(last.due().plusDays(1)).build(),
            last.toBuilder().evidence(List.of("rencana", "aksi")).build(),
            last.toBuilder().state(FollowUpState.BELUM_SESUAI).build(),
            last.toBuilder().indicator("u3").build());
    for (LedgerEntry each : changed) {
      List<LedgerEntry> entries = new ArrayList<>(ledger.entries().subList(0, 3));
      entries.add(each);
      assertEquals(OptionalInt.of(4), new Ledger(entries).firstBroken(), each.toString());
    }
    assertFalse(changed.contains(last));
  }
}
