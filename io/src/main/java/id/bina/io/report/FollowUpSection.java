package id.bina.io.report;

import id.bina.core.Text;
import id.bina.core.result.Cell;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Figures;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of the recommendations of earlier rounds: in one table, and card by card in the
 * columns of the auditors with all that was entered, and whether the element that was to move did.
 */
final class FollowUpSection {
  private static final String MOVED = "followup.moved";
  private static final String ELEMENT = "element";

  private final EvaluationBody body;
  private final Names names;
  private final Phrases phrases;
  private final LocalDate asOf;
  private final Ledger ledger;

  FollowUpSection(Release release, Names names, Phrases phrases) {
    this.body = release.body();
    this.names = names;
    this.phrases = phrases;
    this.asOf = release.provenance().asOf();
    this.ledger = new Ledger(body.ledger());
  }

  /** The section; empty if nothing was recommended before, or nothing may be shown. */
  Optional<Block.Section> section() {
    if (ledger.entries().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(table());
    blocks.add(howToRead());
    ledger.latest().forEach(entry -> blocks.add(card(entry)));
    return Optional.of(
        new Block.Section(
            "tindak-lanjut",
            phrases.say(
                "Tindak lanjut rekomendasi sebelumnya", "Follow-up of earlier recommendations"),
            blocks));
  }

  private Block howToRead() {
    return new Block.Paragraph(
        phrases.say(
            "Jawaban ditunggu paling lambat "
                + Ledger.ANSWER_DAYS
                + " hari. Unsur yang dipilih karena terendah biasanya naik sendiri pada survei"
                + " berikutnya; karena itu kenaikannya dibandingkan dengan unsur lain dan"
                + " disusutkan, dan baru disebut bergerak jika selangnya tidak memuat 0.",
            "An answer is due within "
                + Ledger.ANSWER_DAYS
                + " days. An element that was chosen for being lowest mostly rises by itself in the"
                + " next survey; so its rise is held against the other elements and shrunk, and it"
                + " is said to have moved only if the interval excludes 0."));
  }

  /** Every recommendation with how it stands, for the director. */
  private Block.Grid table() {
    List<Block.Row> rows = new ArrayList<>();
    for (LedgerEntry entry : ledger.latest()) {
      rows.add(
          Block.Row.of(
              phrases.in(entry.action()),
              entry.round().value(),
              phrases.in(entry.addressee()),
              entry.due().toString(),
              state(entry)));
    }
    return new Block.Grid(
        phrases.say(
            "Rekomendasi sebelumnya dan statusnya", "Earlier recommendations and their state"),
        List.of(
            phrases.say("rekomendasi", "recommendation"),
            phrases.say("putaran", "round"),
            phrases.say("PIC", "responsible (PIC)"),
            phrases.say("tenggat", "due"),
            phrases.say("status", "state (status)")),
        rows);
  }

  private String state(LedgerEntry entry) {
    String words = phrases.in(entry.state().words());
    boolean late = ledger.overdue(asOf).contains(entry);
    return words
        + ledger
            .answerDue(entry.recommendation())
            .filter(day -> late)
            .map(day -> phrases.say("; jawaban lewat tenggat ", "; answer overdue since ") + day)
            .orElse("");
  }

  private Block card(LedgerEntry entry) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(fact("kondisi", "condition (kondisi)", entry.condition()));
    facts.add(fact("kriteria", "criterion (kriteria)", entry.criterion()));
    facts.add(fact("sebab", "cause (sebab)", entry.cause()));
    facts.add(fact("akibat", "consequence (akibat)", entry.effect()));
    facts.add(fact("rekomendasi", "recommendation (rekomendasi)", entry.action()));
    facts.add(fact("PIC", "responsible (PIC)", entry.addressee()));
    facts.add(fact("tenggat", "due (tenggat)", Text.of(entry.due().toString())));
    facts.add(documents(entry));
    facts.add(new Block.Fact(phrases.say("status", "state (status)"), state(entry)));
    entry.reason().ifPresent(why -> facts.add(fact("alasan", "reason (alasan)", why)));
    facts.add(new Block.Fact(phrases.say("riwayat", "history (riwayat)"), history(entry)));
    entry
        .indicator()
        .ifPresent(
            element ->
                facts.add(
                    new Block.Fact(
                        phrases.say("indikator", "indicator (indikator)"), moved(entry, element))));
    return new Block.Card(title(entry) + ", " + names.subject(entry.subject()), "", facts);
  }

  private Block.Fact fact(String indonesian, String english, Text words) {
    return new Block.Fact(phrases.say(indonesian, english), phrases.in(words));
  }

  /** The rule that made it, or its id where somebody entered it by hand. */
  String title(LedgerEntry entry) {
    return body.rules().stream()
        .filter(outcome -> entry.isMadeBy(outcome.rule()))
        .map(outcome -> outcome.rule() + " " + Sentence.of(phrases.in(outcome.title())))
        .findFirst()
        .orElseGet(() -> entry.recommendation().value());
  }

  /** Documents have their names in Indonesian. */
  private Block.Fact documents(LedgerEntry entry) {
    String name = phrases.say("bukti", "evidence (bukti)");
    return entry.evidence().isEmpty()
        ? new Block.Fact(name, phrases.say("belum ada dokumen", "no document yet"))
        : new Block.Fact(
            name,
            String.join("; ", entry.evidence().stream().map(each -> "“" + each + "”").toList()),
            Optional.of("id"));
  }

  private String history(LedgerEntry entry) {
    return String.join(
        "; ",
        ledger.history(entry.recommendation()).stream()
            .map(each -> each.date() + " " + phrases.in(each.state().words()))
            .toList());
  }

  /** Whether the element moved more than one that is lowest by chance comes back by itself. */
  String moved(LedgerEntry entry, String element) {
    Cell cell = Cell.of(entry.subject()).with(ELEMENT, element);
    String name = names.strata(cell);
    return body.scores().stream()
        .filter(score -> score.key().measure().value().equals(MOVED))
        .filter(score -> score.key().cell().equals(cell))
        .findFirst()
        .map(score -> name + ": " + words(score))
        .orElse(name);
  }

  private String words(Score score) {
    return score.match(
        measured -> figure(measured),
        absent ->
            phrases.say("tidak dapat dihitung: ", "not computable: ") + phrases.in(absent.detail()),
        withheld ->
            phrases.say("tidak ditampilkan: ", "not shown: ")
                + phrases.in(withheld.reason().words()));
  }

  private String figure(Score.Measured score) {
    String unit = names.unit(score.key().measure());
    String verdict =
        score.notes().stream().findFirst().map(note -> ", " + phrases.in(note)).orElse("");
    return Figures.text(score.value(), unit, phrases.language())
        + score
            .interval()
            .map(ends -> " (" + Figures.text(ends, unit, phrases.language()) + ")")
            .orElse("")
        + verdict;
  }
}
