package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;

/** Whether the ledger is as it was entered, and speaks of what there is. */
final class LedgerChecks {
  private final DossierDraft draft;
  private final Findings findings;
  private final Known known;
  private final References references;

  LedgerChecks(DossierDraft draft, Findings findings, Known known, References references) {
    this.draft = draft;
    this.findings = findings;
    this.known = known;
    this.references = references;
  }

  void run() {
    Each.of("/ledger/", draft.ledger(), this::entry);
    new Ledger(draft.ledger())
        .firstBroken()
        .ifPresent(
            number ->
                findings.blocks(
                    "/ledger/" + (number - 1),
                    "ledger.broken",
                    Text.of(
                        "buku tindak lanjut harus seperti saat dicatat, baris "
                            + number
                            + " tidak cocok dengan segelnya, urutannya, atau baris sebelumnya"
                            + "\n  baris hanya ditambah di akhir, tidak diubah",
                        "ledger must be as it was entered, entry "
                            + number
                            + " does not fit its seal, its place or the entries before it"
                            + "\n  entries are added at the end and never changed")));
  }

  private void entry(String path, LedgerEntry entry) {
    Text owner = Sentences.thing(Nouns.LEDGER_ENTRY, entry.number());
    references.known(path + "/round", Nouns.ROUND, owner, entry.round(), known.rounds);
    references.subject(path + "/subject", owner, entry.subject());
  }
}
