package id.bina.io.report;

import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Release;
import java.util.ArrayList;
import java.util.List;

/** The parts of one release that are handed in by themselves. */
final class PartDocuments {
  private final Release release;
  private final EvaluationBody body;
  private final Phrases phrases;
  private final Names names;

  PartDocuments(Release release, String language) {
    this.release = release;
    this.body = release.body();
    this.phrases = Phrases.of(language);
    this.names = new Names(body, phrases);
  }

  /** What is to be done, and what became of what was, in the columns of the auditors. */
  ReportDocument matrix() {
    ActionSections actions = new ActionSections(body, names, phrases);
    List<Block.Section> sections = new ArrayList<>(List.of(actions.toDo(), actions.matrix()));
    new FollowUpSection(release, names, phrases).section().ifPresent(sections::add);
    return document(
        phrases.say("Matriks tindak lanjut", "Recommendation matrix (matriks tindak lanjut)"),
        sections);
  }

  /** What was left out, marked or set aside, and what could not be computed. */
  ReportDocument exclusions() {
    ClosingSections closing = new ClosingSections(release, names, phrases);
    List<Block.Section> sections = new ArrayList<>(List.of(closing.flow()));
    closing.gaps().ifPresent(sections::add);
    return document(phrases.say("Catatan pengecualian", "Exclusion log"), sections);
  }

  /** One page for who decides: three findings, three decisions. */
  ReportDocument note() {
    SummarySection summary = new SummarySection(release, names, phrases);
    List<Block> blocks = new ArrayList<>(List.of(head()));
    blocks.add(new Block.Heading(phrases.say("Temuan", "Findings")));
    blocks.add(
        orNone(
            summary.found(),
            phrases.say(
                "Tidak ada temuan seluruh program yang dapat dihitung.",
                "No finding about the whole programme could be computed.")));
    blocks.add(new Block.Heading(phrases.say("Keputusan yang diminta", "Decisions asked for")));
    blocks.add(
        orNone(
            summary.decisions(),
            phrases.say("Tidak ada aturan yang terpenuhi.", "No rule has fired.")));
    blocks.add(
        new Block.Paragraph(
            phrases.say(
                "E0 sampai E5 adalah kekuatan bukti, dari tanpa data sampai kelompok yang diundi;"
                    + " rincian dan yang tidak boleh dikatakan ada dalam laporan lengkap.",
                "E0 to E5 is the strength of the evidence, from no data to arms drawn by lot; the"
                    + " full report has the details and what not to claim.")));
    return document(
        "Nota dinas",
        List.of(
            new Block.Section(
                "nota", phrases.say("Hasil evaluasi", "Results of the evaluation"), blocks)));
  }

  private Block head() {
    return new Block.Facts(
        List.of(
            new Block.Fact(
                phrases.say("dari", "from"), phrases.say("tim evaluasi", "evaluation team")),
            new Block.Fact(
                phrases.say("hal", "about"), body.heading().title().in(phrases.language())),
            new Block.Fact(
                phrases.say("tanggal", "date"),
                Dates.words(release.provenance().asOf(), phrases))));
  }

  private static Block orNone(List<String> items, String none) {
    return items.isEmpty() ? new Block.Paragraph(none) : new Block.Bullets(items);
  }

  private ReportDocument document(String kind, List<Block.Section> sections) {
    return new ReportDocument(
        phrases.language(),
        Sentence.of(kind) + ": " + body.heading().title().in(phrases.language()),
        ReportDocument.subtitle(release, phrases),
        sections);
  }
}
