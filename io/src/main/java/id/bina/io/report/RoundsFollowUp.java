package id.bina.io.report;

import id.bina.core.result.Release;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How each recommendation stood on the day of each round, as the ledger of the last one says. */
final class RoundsFollowUp {
  private final List<Release> rounds;
  private final Phrases phrases;
  private final FollowUpSection last;
  private final Ledger ledger;

  RoundsFollowUp(List<Release> rounds, Names names, Phrases phrases) {
    Release latest = rounds.get(rounds.size() - 1);
    this.rounds = rounds;
    this.phrases = phrases;
    this.last = new FollowUpSection(latest, names, phrases);
    this.ledger = new Ledger(latest.body().ledger());
  }

  /** The section; empty if the last round has no ledger, or nothing of it may be shown. */
  Optional<Block.Section> section() {
    List<Block.Row> rows = new ArrayList<>();
    ledger.latest().forEach(entry -> rows.add(row(entry)));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Section(
                "tindak-lanjut",
                phrases.say("Rekomendasi dari putaran ke putaran", "Recommendations by round"),
                List.of(
                    new Block.Grid(
                        phrases.say(
                            "Status tiap rekomendasi pada hari evaluasi",
                            "State of each recommendation on the day of the evaluation"),
                        columns(),
                        rows))));
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(phrases.say("rekomendasi", "recommendation")));
    rounds.forEach(round -> columns.add(round.provenance().asOf().toString()));
    columns.add(phrases.say("indikator", "indicator"));
    return columns;
  }

  private Block.Row row(LedgerEntry entry) {
    List<String> cells = new ArrayList<>();
    cells.add(last.title(entry) + ": " + phrases.in(entry.action()));
    for (Release round : rounds) {
      cells.add(
          ledger.history(entry.recommendation()).stream()
              .filter(each -> !each.date().isAfter(round.provenance().asOf()))
              .reduce((earlier, later) -> later)
              .map(each -> phrases.in(each.state().words()))
              .orElse("–"));
    }
    cells.add(entry.indicator().map(element -> last.moved(entry, element)).orElse("–"));
    return new Block.Row(cells, Optional.empty());
  }
}
