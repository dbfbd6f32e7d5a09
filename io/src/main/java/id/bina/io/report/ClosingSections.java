package id.bina.io.report;

import id.bina.core.Code;
import id.bina.core.result.DisclosureSummary;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.ExclusionCount;
import id.bina.core.result.Figures;
import id.bina.core.result.FlowRow;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quote;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What could not be computed, who answered, what was said, and where all of it comes from. */
final class ClosingSections {
  private final Release release;
  private final EvaluationBody body;
  private final Names names;
  private final Phrases phrases;

  ClosingSections(Release release, Names names, Phrases phrases) {
    this.release = release;
    this.body = release.body();
    this.names = names;
    this.phrases = phrases;
  }

  Optional<Block.Section> gaps() {
    List<Block> blocks = new ArrayList<>();
    List<Block.Row> rows = gapRows();
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Grid(
              phrases.say("Tidak dapat dihitung", "Not computable"),
              List.of(phrases.say("cakupan", "scope"), phrases.say("alasan", "reason")),
              rows));
    }
    if (!body.limits().isEmpty()) {
      blocks.add(
          new Block.Bullets(
              body.limits().stream().map(text -> text.in(phrases.language())).toList()));
    }
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Section(
            "batas",
            phrases.say(
                "Yang tidak dapat dihitung, dan alasannya", "What could not be computed, and why"),
            blocks));
  }

  /** The measures as headings; what they lack for the same reason in one row. */
  private List<Block.Row> gapRows() {
    Map<MeasureId, List<Block.Row>> gaps = new LinkedHashMap<>();
    for (Score score : body.scores()) {
      if (score instanceof Score.NotComputable absent) {
        gaps.computeIfAbsent(absent.key().measure(), measure -> new ArrayList<>())
            .add(Block.Row.of(names.place(absent.key().cell()), phrases.in(absent.detail())));
      }
    }
    List<Block.Row> rows = new ArrayList<>();
    gaps.forEach(
        (measure, own) -> {
          rows.add(Block.Row.of(names.measure(measure)));
          rows.addAll(ScoreRows.merged(own, phrases));
        });
    return rows;
  }

  Block.Section flow() {
    List<Block> blocks = new ArrayList<>();
    Block.Grid table =
        new Block.Grid(
            phrases.say("Jawaban: semua dan setelah penyaringan", "Answers: all and screened"),
            List.of(
                phrases.say("instrumen dan cakupan", "instrument and scope"),
                phrases.say("berhak", "eligible"),
                phrases.say("masuk", "received"),
                phrases.say("sah (semua)", "valid (all)"),
                phrases.say("disaring", "screened")),
            flowRows());
    blocks.add(new FlowChart(names, phrases).of(body.admission().flow(), table));
    exclusions().ifPresent(blocks::add);
    return new Block.Section("alur", phrases.say("Siapa yang menjawab", "Who answered"), blocks);
  }

  private Optional<Block> exclusions() {
    List<Block.Row> rows = new ArrayList<>();
    for (ExclusionCount count : body.admission().exclusions()) {
      rows.add(
          Block.Row.of(
              count.what().in(phrases.language()),
              words(count.effect()),
              Figures.text(count.count(), phrases.language())));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Grid(
                phrases.say("Pengecualian dan tanda", "Exclusions and flags"),
                List.of(
                    phrases.say("apa", "what"),
                    phrases.say("perlakuan", "treatment"),
                    phrases.say("jumlah", "count")),
                rows));
  }

  private List<Block.Row> flowRows() {
    Map<String, List<Block.Row>> forms = new LinkedHashMap<>();
    for (FlowRow row : body.admission().flow()) {
      String form =
          names.instrument(row.instrument().toString()) + " (" + names.source(row.source()) + ")";
      forms.computeIfAbsent(form, words -> new ArrayList<>()).add(flow(row));
    }
    List<Block.Row> rows = new ArrayList<>();
    forms.forEach(
        (form, own) -> {
          rows.add(Block.Row.of(form));
          rows.addAll(own);
        });
    return rows;
  }

  private Block.Row flow(FlowRow row) {
    return Block.Row.of(
        names.subject(row.subject()) + when(row),
        count(row.eligible()),
        Figures.text(row.received(), phrases.language()),
        Figures.text(row.admitted(), phrases.language()),
        Figures.text(row.screened(), phrases.language()));
  }

  /** The occasion of a wave, where the same people were asked more than once. */
  private String when(FlowRow row) {
    boolean isOneOfSeveral =
        body.admission().flow().stream()
            .filter(each -> each.instrument().id().equals(row.instrument().id()))
            .filter(each -> each.subject().equals(row.subject()))
            .anyMatch(each -> !each.occasion().equals(row.occasion()));
    return isOneOfSeveral ? ", " + phrases.in(row.occasion().words()) : "";
  }

  private String count(OptionalLong count) {
    return count.isPresent()
        ? Figures.text(count.getAsLong(), phrases.language())
        : phrases.say("tidak diketahui", "not known");
  }

  private String words(String effect) {
    return switch (effect) {
      case ExclusionCount.EXCLUDED -> phrases.say("dikecualikan", "excluded");
      case ExclusionCount.FLAGGED -> phrases.say("ditandai, dipakai", "flagged, kept");
      case ExclusionCount.HELD -> phrases.say("disisihkan", "set aside");
      default -> phrases.in(Code.plain(effect));
    };
  }

  Optional<Block.Section> quotes() {
    if (body.quotes().isEmpty()) {
      return Optional.empty();
    }
    List<Block.Quotation> said = new ArrayList<>();
    for (Quote quote : body.quotes()) {
      said.add(
          new Block.Quotation(
              quote.words(), names.source(quote.source()) + ", " + names.subject(quote.subject())));
    }
    return Optional.of(
        new Block.Section(
            "kutipan", phrases.say("Kutipan", "Quotations"), List.of(new Block.Quotations(said))));
  }

  Block.Section methods() {
    Map<String, MethodRef> used = new TreeMap<>();
    body.scores().forEach(score -> used.put(score.method().id().value(), score.method()));
    List<Block.Fact> methods = new ArrayList<>();
    for (MethodRef method : used.values()) {
      methods.add(
          new Block.Fact(
              method.title().in(phrases.language()) + " (" + method.version() + ")",
              method.citation()));
    }
    return new Block.Section(
        "asal",
        phrases.say("Cara, kerahasiaan, dan asal", "Methods, confidentiality and origin"),
        List.of(
            new Block.Heading(phrases.say("Cara dan rujukannya", "Methods and their sources")),
            new Block.Facts(methods),
            new Block.Heading(phrases.say("Kerahasiaan dan asal", "Confidentiality and origin")),
            new Block.Facts(origin())));
  }

  private List<Block.Fact> origin() {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(
        new Block.Fact(phrases.say("pembaca", "audience"), phrases.in(release.audience().words())));
    facts.addAll(withheld());
    facts.add(
        new Block.Fact(
            phrases.say("tingkat bukti", "evidence grades"),
            phrases.say(
                "E0 tanpa data, E1 satu cerita, E2 setelah saja, E3 sebelum dan sesudah,"
                    + " E4 dengan pembanding, E5 diacak; setiap kelemahan mengurangi satu",
                "E0 no data, E1 one story, E2 afterwards only, E3 before and after,"
                    + " E4 with a comparison, E5 randomised; each weakness takes one")));
    facts.addAll(made());
    return facts;
  }

  private List<Block.Fact> withheld() {
    DisclosureSummary disclosure = release.disclosure();
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(
        new Block.Fact(
            phrases.say("tidak ditampilkan", "not shown"),
            phrases.say("nilai kelompok kecil: ", "scores of small groups: ")
                + Figures.text(disclosure.suppressedPrimary(), phrases.language())
                + phrases.say("; nilai pendamping: ", "; further scores: ")
                + Figures.text(disclosure.suppressedComplementary(), phrases.language())
                + phrases.say("; kutipan: ", "; quotations: ")
                + Figures.text(disclosure.quotesWithheld(), phrases.language())));
    String name = phrases.say("kerahasiaan", "confidentiality");
    disclosure.notes().forEach(note -> facts.add(new Block.Fact(name, phrases.in(note))));
    return facts;
  }

  private List<Block.Fact> made() {
    return List.of(
        new Block.Fact(phrases.say("pustaka", "library"), release.provenance().library()),
        new Block.Fact(
            phrases.say("sidik rencana", "hash of the plan"),
            Phrases.shortened(release.provenance().planHash())),
        new Block.Fact(
            phrases.say("sidik berkas", "hash of the dossier"),
            Phrases.shortened(release.provenance().dossierHash())));
  }
}
