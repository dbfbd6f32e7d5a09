package id.bina.io.report;

import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Figures;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The report on a survey of citizens' satisfaction (laporan SKM) in the outline that is handed in:
 * five chapters and annexes. What a release does not hold is said to be missing, not made up.
 */
final class SatisfactionDocument {
  private static final String PREFIX = "ikm.";
  private static final int PRIORITIES = 3;

  private final Release release;
  private final EvaluationBody body;
  private final Phrases phrases;
  private final Names names;
  private final ScoreRows rows;
  private final List<Score> scores;

  SatisfactionDocument(Release release, String language) {
    this.release = release;
    this.body = release.body();
    this.phrases = Phrases.of(language);
    this.names = new Names(body, phrases);
    this.rows = new ScoreRows(body, names, phrases);
    this.scores =
        body.scores().stream()
            .filter(score -> score.key().measure().value().startsWith(PREFIX))
            .toList();
  }

  boolean hasScores() {
    return !scores.isEmpty();
  }

  ReportDocument document() {
    return new ReportDocument(
        phrases.language(),
        phrases.say(
                "Laporan survei kepuasan masyarakat (SKM): ",
                "Report on the survey of citizens' satisfaction (SKM): ")
            + body.heading().title().in(phrases.language()),
        ReportDocument.subtitle(release, phrases),
        List.of(
            introduction(),
            conduct(),
            results(),
            analysis(),
            conclusion(),
            new SatisfactionAnnexes(release, names, phrases).section()));
  }

  private Block.Section introduction() {
    return new Block.Section(
        "bab-1",
        phrases.say("I. Pendahuluan", "I. Introduction"),
        List.of(
            new Block.Facts(
                List.of(
                    fact(
                        "latar belakang",
                        "background",
                        "penyelenggara pelayanan wajib mendengar penilaian masyarakat",
                        "who serves the public must hear how the public rates it"),
                    fact(
                        "dasar hukum",
                        "legal basis",
                        "Peraturan Menteri PANRB 14/2017; Surat Edaran Menteri PANRB 12/2023",
                        "Regulation of the Minister PANRB 14/2017; Circular 12/2023"),
                    fact(
                        "tujuan",
                        "purpose",
                        "mengetahui nilai tiap unsur pelayanan dan apa yang perlu diperbaiki",
                        "to know how each element is rated and what needs to be improved")))));
  }

  private Block.Fact fact(
      String name, String english, String indonesianWords, String englishWords) {
    return new Block.Fact(phrases.say(name, english), phrases.say(indonesianWords, englishWords));
  }

  private Block.Section conduct() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            phrases.say(
                "Pelaksana, tempat, dan waktu kerja lapangan ada pada dokumen pelaksanaan; di sini"
                    + " yang tercatat dalam data.",
                "Who carried it out, where and when stands in the documents of the fieldwork; here"
                    + " is what the data record.")));
    blocks.add(
        new Block.Grid(
            phrases.say("Cara survei dan jumlah formulir", "Mode of asking and number of forms"),
            List.of(
                phrases.say("unit dan putaran", "unit and wave"),
                phrases.say("cara survei", "mode of asking"),
                phrases.say("masuk", "received"),
                phrases.say("sah", "valid")),
            forms()));
    return new Block.Section(
        "bab-2", phrases.say("II. Pengumpulan data", "II. Collection of data"), blocks);
  }

  private List<Block.Row> forms() {
    List<Block.Row> lines = new ArrayList<>();
    for (FlowRow row : body.admission().flow()) {
      boolean own =
          scores.stream()
              .anyMatch(
                  score ->
                      score.key().cell().instrument().filter(row.instrument()::equals).isPresent());
      if (own) {
        lines.add(
            Block.Row.of(
                names.subject(row.subject()) + ", " + phrases.in(row.occasion().words()),
                names.mode(row.instrument().id().value(), row.subject(), row.occasion()),
                Figures.text(row.received(), phrases.language()),
                Figures.text(row.admitted(), phrases.language())));
      }
    }
    return lines;
  }

  private Block.Section results() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(table(phrases.say("IKM unit", "Index (IKM) of the unit"), "index", "sample_target"));
    blocks.addAll(
        new Charts(names, phrases)
            .of(
                scores.stream().filter(score -> !is(score, "change")).toList(),
                score -> names.isProgramme(score.key().cell().subject())));
    blocks.add(table(phrases.say("Nilai per unsur", "Value of each element"), "element"));
    return new Block.Section("bab-3", phrases.say("III. Hasil", "III. Results"), blocks);
  }

  private static boolean is(Score score, String measure) {
    return score.key().measure().value().equals(PREFIX + measure);
  }

  private Block table(String caption, String... measures) {
    List<Block.Row> lines = new ArrayList<>();
    for (String measure : measures) {
      scores.stream()
          .filter(score -> is(score, measure))
          .forEach(score -> lines.add(rows.row(label(score), score)));
    }
    return new Block.Grid(
        caption, rows.columns(phrases.say("cakupan", "scope")), ScoreRows.merged(lines, phrases));
  }

  private String label(Score score) {
    String element =
        score.key().cell().stratum("element").isPresent()
            ? score
                .measured()
                .flatMap(Score.Measured::exhibit)
                .map(exhibit -> phrases.in(exhibit.title()))
                .orElseGet(() -> names.strata(score.key().cell()))
            : names.measure(score.key().measure());
    return element
        + ", "
        + names.subject(score.key().cell().subject())
        + score.key().cell().occasion().map(when -> ", " + phrases.in(when.words())).orElse("");
  }

  private Block.Section analysis() {
    List<Block> blocks = new ArrayList<>();
    List<Score.Measured> elements =
        scores.stream()
            .filter(score -> is(score, "element"))
            .flatMap(score -> score.measured().stream())
            .sorted(Comparator.comparingDouble(Score.Measured::value))
            .toList();
    blocks.add(new Block.Heading(phrases.say("Unsur terendah", "Lowest elements")));
    blocks.add(list(elements.stream().limit(PRIORITIES).toList()));
    blocks.add(new Block.Heading(phrases.say("Unsur tertinggi", "Highest elements")));
    blocks.add(list(elements.stream().skip(Math.max(0, elements.size() - PRIORITIES)).toList()));
    blocks.add(plan());
    blocks.addAll(
        new Charts(names, phrases)
            .of(
                scores.stream().filter(score -> is(score, "change")).toList(),
                score -> names.isProgramme(score.key().cell().subject())));
    blocks.add(table(phrases.say("Tren", "Trend"), "change"));
    return new Block.Section("bab-4", phrases.say("IV. Analisis", "IV. Analysis"), blocks);
  }

  private Block list(List<Score.Measured> elements) {
    if (elements.isEmpty()) {
      return new Block.Paragraph(
          phrases.say("Tidak ada nilai unsur yang ditampilkan.", "No element's value is shown."));
    }
    return new Block.Bullets(
        elements.stream()
            .map(
                score ->
                    label(score)
                        + ": "
                        + Figures.text(
                            score.value(), names.unit(score.key().measure()), phrases.language()))
            .toList());
  }

  /** What follows from the survey, by quarter (TW I to TW IV). */
  private Block plan() {
    List<Block.Row> lines = new ArrayList<>();
    for (Recommendation each : body.recommendations()) {
      if (each.evidence().stream().anyMatch(key -> key.measure().value().startsWith(PREFIX))) {
        lines.add(
            Block.Row.of(
                phrases.in(each.action()),
                phrases.in(each.addressee()),
                quarter(each.due().getMonthValue()) + " " + each.due().getYear(),
                phrases.in(each.state().words())));
      }
    }
    if (lines.isEmpty()) {
      return new Block.Paragraph(
          phrases.say(
              "Tidak ada aturan tentang nilai survei yang terpenuhi; rencana tindak lanjut"
                  + " ditetapkan unit.",
              "No rule about the survey has fired; the unit sets the plan."));
    }
    return new Block.Grid(
        phrases.say("Rencana tindak lanjut per triwulan", "Plan by quarter (triwulan, TW)"),
        List.of(
            phrases.say("rekomendasi", "recommendation"),
            "PIC",
            phrases.say("triwulan", "quarter"),
            "status"),
        lines);
  }

  private static String quarter(int month) {
    return "TW " + List.of("I", "II", "III", "IV").get((month - 1) / 3);
  }

  private Block.Section conclusion() {
    List<String> said = new ArrayList<>();
    scores.stream()
        .filter(score -> is(score, "index") || is(score, "change"))
        .flatMap(score -> score.measured().stream())
        .forEach(score -> said.add(sentence(score)));
    return new Block.Section(
        "bab-5",
        phrases.say("V. Kesimpulan", "V. Conclusion"),
        List.of(
            said.isEmpty()
                ? new Block.Paragraph(
                    phrases.say("IKM tidak dapat dihitung.", "The index cannot be computed."))
                : new Block.Bullets(said)));
  }

  private String sentence(Score.Measured score) {
    String unit = names.unit(score.key().measure());
    String ends =
        score
            .interval()
            .map(each -> " (" + Figures.text(each, unit, phrases.language()) + ")")
            .orElse("");
    return label(score)
        + ": "
        + Figures.text(score.value(), unit, phrases.language())
        + ends
        + " ["
        + score.grade()
        + "]";
  }
}
