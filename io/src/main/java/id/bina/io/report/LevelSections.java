package id.bina.io.report;

import id.bina.core.Text;
import id.bina.core.program.Level;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Explanation;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scores, level by level: the whole programme first, its parts and their items folded. */
final class LevelSections {
  private final EvaluationBody body;
  private final Names names;
  private final Phrases phrases;
  private final ScoreRows rows;

  LevelSections(EvaluationBody body, Names names, Phrases phrases) {
    this.body = body;
    this.names = names;
    this.phrases = phrases;
    this.rows = new ScoreRows(body, names, phrases);
  }

  List<Block.Section> all() {
    List<Block.Section> sections = new ArrayList<>();
    add(sections, Level.REACTION, "reaksi", phrases.say("Reaksi peserta", "Reaction"));
    add(sections, Level.LEARNING, "belajar", phrases.say("Pembelajaran", "Learning"));
    add(
        sections,
        Level.BEHAVIOUR,
        "terapan",
        phrases.say("Penerapan di tempat kerja", "Application at work"));
    add(sections, Level.RESULTS, "hasil", phrases.say("Hasil", "Results"));
    add(
        sections,
        Level.PROCESS,
        "proses",
        phrases.say("Penyelenggaraan", "Running of the programme"));
    return sections;
  }

  private void add(List<Block.Section> sections, Level level, String id, String title) {
    List<Score> scores = new ArrayList<>();
    for (Measure measure : body.measures()) {
      boolean belongs = measure.level().equals(level) && !measure.id().value().startsWith("claim.");
      if (belongs) {
        body.scores().stream()
            .filter(score -> score.key().measure().equals(measure.id()))
            .forEach(scores::add);
      }
    }
    if (!scores.isEmpty()) {
      sections.add(new Block.Section(id, title, blocks(title, scores)));
    }
  }

  private List<Block> blocks(String title, List<Score> scores) {
    List<Block> blocks = new ArrayList<>();
    List<Score> whole = scores.stream().filter(s -> isHead(s)).toList();
    if (!whole.isEmpty()) {
      blocks.add(grid(title, whole));
      notes(whole, blocks);
    }
    chains(scores, blocks);
    List<Score> parts = scores.stream().filter(s -> isOverall(s) && !isHead(s)).toList();
    if (!parts.isEmpty()) {
      blocks.add(
          fold(phrases.say("Per pelatihan", "By training"), List.of(byTraining(title, parts))));
    }
    List<Score> strata = scores.stream().filter(s -> !isOverall(s)).toList();
    List<Score> aspects = strata.stream().filter(s -> !hasStratum(s, "item")).toList();
    strata(blocks, phrases.say("Per aspek dan kelompok", "By aspect and group"), aspects);
    List<Score> items = strata.stream().filter(s -> hasStratum(s, "item")).toList();
    strata(blocks, phrases.say("Per butir", "By item"), items);
    explanations(whole, blocks);
    return blocks;
  }

  private void strata(List<Block> blocks, String title, List<Score> scores) {
    List<Score> head = scores.stream().filter(s -> isProgramme(s)).toList();
    List<Score> rest = scores.stream().filter(s -> !isProgramme(s)).toList();
    if (!head.isEmpty()) {
      boolean aspects = head.stream().noneMatch(s -> hasStratum(s, "item"));
      if (aspects && head.size() <= 30) {
        blocks.add(grid(title, head));
      } else {
        blocks.add(fold(title, List.of(grid(title, head))));
      }
    }
    if (!rest.isEmpty()) {
      String each = title + phrases.say(", tiap pelatihan", ", each training");
      blocks.add(fold(each, List.of(byTraining(title, rest))));
    }
  }

  private static Block fold(String summary, List<Block> blocks) {
    return new Block.Fold(summary, blocks);
  }

  private boolean isProgramme(Score score) {
    return names.isProgramme(score.key().cell().subject())
        || score.key().cell().subject().kind().code().equals("study");
  }

  private static boolean isOverall(Score score) {
    return score.key().cell().strata().stream()
        .allMatch(s -> s.name().equals("design") || s.name().equals("outcome"));
  }

  private boolean isHead(Score score) {
    return isOverall(score) && isProgramme(score);
  }

  private static boolean hasStratum(Score score, String name) {
    return score.key().cell().strata().stream().anyMatch(s -> s.name().equals(name));
  }

  private Block grid(String caption, List<Score> scores) {
    return new Block.Grid(
        caption,
        rows.columns(phrases.say("ukuran", "measure")),
        scores.stream().map(score -> rows.row(label(score), score)).toList());
  }

  private Block byTraining(String caption, List<Score> scores) {
    return new Block.Grid(
        caption,
        rows.columns(phrases.say("pelatihan dan ukuran", "training and measure")),
        scores.stream()
            .map(
                score ->
                    rows.row(
                        names.subject(score.key().cell().subject()) + ": " + label(score), score))
            .toList());
  }

  private String label(Score score) {
    String strata = names.strata(score.key().cell());
    String study =
        score.key().cell().subject().kind().code().equals("study")
            ? " [" + score.key().cell().subject().id() + "]"
            : "";
    String form =
        score
            .key()
            .cell()
            .instrument()
            .filter(ref -> score.key().measure().value().startsWith("response."))
            .map(ref -> ", " + names.instrument(ref.toString()))
            .orElse("");
    return names.measure(score.key().measure())
        + (strata.isEmpty() ? "" : ": " + strata)
        + form
        + study;
  }

  private void notes(List<Score> scores, List<Block> blocks) {
    List<String> notes = new ArrayList<>();
    for (Score score : scores) {
      score
          .measured()
          .ifPresent(
              measured -> {
                for (Text note : measured.notes()) {
                  notes.add(label(score) + ": " + note.in(phrases.language()));
                }
              });
    }
    if (!notes.isEmpty()) {
      blocks.add(new Block.Bullets(notes));
    }
  }

  private void chains(List<Score> scores, List<Block> blocks) {
    for (Score score : scores) {
      score
          .measured()
          .filter(measured -> isProgramme(score))
          .flatMap(Score.Measured::exhibit)
          .filter(exhibit -> exhibit.kind().equals(ExhibitKind.CHAIN))
          .ifPresent(exhibit -> blocks.add(exhibit(exhibit)));
    }
  }

  private Block exhibit(Exhibit exhibit) {
    List<String> columns = new ArrayList<>();
    columns.add(phrases.say("mata rantai", "link"));
    exhibit.columns().forEach(column -> columns.add(column.in(phrases.language())));
    List<Block.Row> lines = new ArrayList<>();
    for (ExhibitRow row : exhibit.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(row.label().in(phrases.language()));
      row.cells()
          .forEach(
              cell ->
                  cells.add(
                      cell.value()
                          .map(value -> Figures.exact(value, phrases.language()))
                          .or(() -> cell.instead().map(text -> text.in(phrases.language())))
                          .orElse("–")));
      lines.add(new Block.Row(cells, Optional.empty()));
    }
    return new Block.Grid(exhibit.title().in(phrases.language()), columns, lines);
  }

  private void explanations(List<Score> scores, List<Block> blocks) {
    List<Block> cards = new ArrayList<>();
    for (Score score : scores) {
      score
          .measured()
          .flatMap(Score.Measured::explanation)
          .ifPresent(explanation -> cards.add(card(label(score), explanation)));
    }
    if (!cards.isEmpty()) {
      blocks.add(fold(phrases.say("Cara tiap nilai diperoleh", "How each score was made"), cards));
    }
  }

  private Block card(String title, Explanation explanation) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(
        new Block.Fact(
            phrases.say("cara", "method"),
            explanation.method().title().in(phrases.language())
                + " ("
                + explanation.method().id()
                + " "
                + explanation.method().version()
                + ")"));
    explanation
        .inputs()
        .forEach(
            input ->
                facts.add(
                    new Block.Fact(
                        input.name().in(phrases.language()),
                        input.value().in(phrases.language()))));
    explanation
        .steps()
        .forEach(
            step ->
                facts.add(
                    new Block.Fact(
                        step.words().in(phrases.language()),
                        step.result().in(phrases.language()))));
    return new Block.Card(title, "", facts);
  }
}
