package id.bina.io.report;

import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Audience;
import id.bina.core.result.Cell;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Figures;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * A report in the outline that is handed in: identity, a chapter for each part, conclusion and
 * annexes. What a release does not hold is said to be missing, not made up.
 */
final class OutlineDocument {
  private final Release release;
  private final EvaluationBody body;
  private final Phrases phrases;
  private final Names names;
  private final MeasureTables tables;
  private final List<Chapter> chapters;

  OutlineDocument(Release release, String language, List<Chapter> chapters) {
    this.release = release;
    this.body = release.body();
    this.phrases = Phrases.of(language);
    this.names = new Names(body, phrases);
    this.tables = new MeasureTables(names, phrases, new ScoreRows(body, names, phrases));
    this.chapters = chapters;
  }

  /** Whether any chapter has a score. */
  boolean hasScores() {
    return body.scores().stream()
        .anyMatch(score -> chapters.stream().anyMatch(each -> each.holds(score)));
  }

  ReportDocument document(String title) {
    List<Block.Section> sections = new ArrayList<>();
    sections.add(identity());
    chapters.forEach(chapter -> sections.add(section(chapter)));
    sections.add(recommendations());
    sections.add(annexes());
    return new ReportDocument(
        phrases.language(),
        title + ": " + body.heading().title().in(phrases.language()),
        ReportDocument.subtitle(release, phrases),
        sections);
  }

  private Block.Section identity() {
    return new Block.Section(
        "identitas",
        phrases.say("I. Identitas", "I. Identity"),
        List.of(
            new Block.Facts(
                List.of(
                    new Block.Fact(
                        phrases.say("program", "programme"),
                        body.heading().title().in(phrases.language())),
                    new Block.Fact(phrases.say("daerah", "region"), body.heading().region()),
                    new Block.Fact(
                        phrases.say(
                            "angkatan, JP, metode, mata anggaran",
                            "cohort, JP, method, budget line"),
                        phrases.say(
                            "menurut surat keputusan penyelenggaraan, dilampirkan unit",
                            "as the decree on the training has them, added by the unit"))))));
  }

  private Block.Section section(Chapter chapter) {
    List<Block> blocks = new ArrayList<>();
    if (chapter.isInternal() && release.audience().equals(Audience.PUBLIC)) {
      blocks.add(
          new Block.Paragraph(
              phrases.say(
                  "Bab ini tentang orang per orang dan hanya untuk penyelenggara program.",
                  "This chapter is about single persons and for those who run the programme"
                      + " only.")));
      return new Block.Section(chapter.id(), phrases.in(chapter.title()), blocks);
    }
    List<Score> scores =
        body.scores().stream()
            .filter(chapter::holds)
            .filter(OutlineDocument::isForReaders)
            .toList();
    if (scores.isEmpty()) {
      blocks.add(new Block.Paragraph(phrases.in(chapter.otherwise())));
    } else {
      blocks.addAll(tables.byTraining(scores));
      notes(scores, blocks);
    }
    return new Block.Section(chapter.id(), phrases.in(chapter.title()), blocks);
  }

  /** Single sessions, items and differences of aspects stand in the report of the evaluation. */
  private static boolean isForReaders(Score score) {
    Cell cell = score.key().cell();
    return !cell.subject().kind().equals(SubjectKind.SESSION)
        && cell.stratum("item").isEmpty()
        && cell.stratum("versus").isEmpty();
  }

  /** Bands, guidelines and bounds stand in the notes. */
  private void notes(List<Score> scores, List<Block> blocks) {
    NoteLines notes = new NoteLines(phrases);
    for (Score score : scores) {
      String part = tables.part(score);
      String label =
          names.measure(score.key().measure())
              + ", "
              + names.subject(score.key().cell().subject())
              + (part.isEmpty() ? "" : ", " + part);
      score
          .measured()
          .ifPresent(
              measured -> measured.notes().forEach(note -> notes.add(label, phrases.in(note))));
    }
    if (!notes.lines().isEmpty()) {
      blocks.add(new Block.Bullets(notes.lines()));
    }
  }

  /** What follows from the scores of these chapters. */
  private Block.Section recommendations() {
    List<Block.Row> lines = new ArrayList<>();
    for (Recommendation each : body.recommendations()) {
      boolean own =
          body.scores().stream()
              .filter(score -> chapters.stream().anyMatch(chapter -> chapter.holds(score)))
              .anyMatch(score -> each.evidence().contains(score.key()));
      if (own) {
        lines.add(
            Block.Row.of(
                phrases.in(each.action()),
                phrases.in(each.addressee()),
                each.due().toString(),
                phrases.in(each.state().words())));
      }
    }
    Block block =
        lines.isEmpty()
            ? new Block.Paragraph(
                phrases.say(
                    "Tidak ada aturan tentang nilai di atas yang terpenuhi.",
                    "No rule about the scores above has fired."))
            : new Block.Grid(
                phrases.say("Rekomendasi", "Recommendations"),
                List.of(
                    phrases.say("rekomendasi", "recommendation"),
                    "PIC",
                    phrases.say("tenggat", "due"),
                    "status"),
                lines);
    return new Block.Section(
        "rekomendasi", phrases.say("Rekomendasi", "Recommendations"), List.of(block));
  }

  private Block.Section annexes() {
    List<Block> blocks = new ArrayList<>();
    List<Block.Row> forms = new ArrayList<>();
    for (FlowRow row : body.admission().flow()) {
      forms.add(
          Block.Row.of(
              names.instrument(row.instrument().toString())
                  + ", "
                  + names.subject(row.subject())
                  + ", "
                  + names.source(row.source()),
              Figures.text(row.received(), phrases.language()),
              Figures.text(row.admitted(), phrases.language())));
    }
    if (!forms.isEmpty()) {
      blocks.add(
          new Block.Grid(
              phrases.say("Formulir yang masuk dan yang sah", "Forms received and valid"),
              List.of(
                  phrases.say("formulir", "form"),
                  phrases.say("masuk", "received"),
                  phrases.say("sah", "valid")),
              forms));
    }
    blocks.add(
        new Block.Paragraph(
            phrases.say(
                "Saran peserta hanya disertakan setelah nama dan tanda pengenal dihapus; daftar"
                    + " hadir dan foto disertakan oleh unit.",
                "Suggestions are added only after names and marks are taken out; attendance lists"
                    + " and photographs are added by the unit.")));
    return new Block.Section("lampiran", phrases.say("Lampiran", "Annexes"), blocks);
  }
}
