package id.bina.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.program.RoundId;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.RecommendationId;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerChecksTest {
  private static final RecommendationId ID = RecommendationId.of("R14-p");

  private static Ledger ledger(String round, Subject subject, LocalDate date) {
    Text words = Text.of("lengkapi evaluasi");
    return Ledger.empty()
        .plus(
            LedgerEntry.builder()
                .date(date)
                .round(RoundId.of(round))
                .recommendation(ID)
                .subject(subject)
                .condition(words)
                .criterion(words)
                .cause(words)
                .effect(words)
                .action(words)
                .addressee(words)
                .due(date.plusDays(60)))
        .answered(ID, date, FollowUpState.SESUAI, List.of("laporan"));
  }

  private static List<String> problems(List<LedgerEntry> ledger) {
    return WideDrafts.good().toBuilder().ledger(ledger).build().problems().stream()
        .map(each -> each.severity() + " " + each.path() + " " + each.message().in("en"))
        .toList();
  }

  private static Ledger good() {
    return ledger("2025", WideDrafts.OFFICE, LocalDate.of(2025, 2, 1));
  }

  @Test
  void aLedgerAsItWasEnteredIsPartOfADossier() {
    assertEquals(List.of(), problems(good().entries()));
    Dossier dossier =
        WideDrafts.good().toBuilder().ledger(good().entries()).build().dossier().orThrow();
    assertEquals(good().entries(), dossier.ledger());
  }

  @Test
  void aChangedLedgerBlocks() {
    List<LedgerEntry> changed = new ArrayList<>(good().entries());
    changed.set(1, changed.get(1).toBuilder().state(FollowUpState.BELUM_SESUAI).build());
    assertEquals(
        List.of(
            "BLOCKS /ledger/1 ledger must be as it was entered, entry 2 is not: its seal does not"
                + " fit what it says\n"
                + "  put the ledger back as it was, then add an entry at its end"),
        problems(changed));
  }

  @Test
  void roundsAndSubjectsAreKnown() {
    assertEquals(
        List.of(
            "BLOCKS /ledger/0/round round of ledger entry 1 must be known, was 1999\n"
                + "  known: 2025",
            "BLOCKS /ledger/1/round round of ledger entry 2 must be known, was 1999\n"
                + "  known: 2025"),
        problems(ledger("1999", WideDrafts.OFFICE, LocalDate.of(2025, 2, 1)).entries()));
    assertEquals(
        2,
        problems(ledger("2025", Subject.parse("unit:U-9"), LocalDate.of(2025, 2, 1)).entries())
            .size());
  }

  @Test
  void noEntryIsLaterThanTheEvaluation() {
    assertEquals(
        List.of(
            "BLOCKS /asOf asOf must not be before the last evidence 2035-02-01, was "
                + WideDrafts.good().asOf()
                + " (/ledger/0)"),
        problems(ledger("2025", WideDrafts.OFFICE, LocalDate.of(2035, 2, 1)).entries()));
  }
}
