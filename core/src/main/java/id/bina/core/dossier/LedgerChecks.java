package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import java.util.Optional;

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
    Ledger ledger = new Ledger(draft.ledger());
    ledger.firstBroken().ifPresent(number -> broken(number, ledger.flaw(number)));
  }

  private void broken(int number, Optional<Text> flaw) {
    findings.blocks(
        "/ledger/" + (number - 1),
        "ledger.broken",
        Text.of(
            "buku tindak lanjut harus seperti saat dicatat, baris "
                + number
                + " tidak: "
                + flaw.map(why -> why.in("id")).orElse("")
                + "\n  kembalikan buku seperti semula, lalu tambahkan baris di akhir",
            "ledger must be as it was entered, entry "
                + number
                + " is not: "
                + flaw.map(why -> why.in("en")).orElse("")
                + "\n  put the ledger back as it was, then add an entry at its end"));
  }

  private void entry(String path, LedgerEntry entry) {
    Text owner = Sentences.thing(Nouns.LEDGER_ENTRY, entry.number());
    references.known(path + "/round", Nouns.ROUND, owner, entry.round(), known.rounds);
    references.subject(path + "/subject", owner, entry.subject());
  }
}
